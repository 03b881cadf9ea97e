import { answerCommand } from './places/answerCommand.ts'
import { runImport } from './places/import/runImport.ts'

/** `npm run import -- FILE|URL --into PLACE …`: takes in a list that somebody keeps. It only says what would change, unless told `--apply`. */
await answerCommand(runImport)
