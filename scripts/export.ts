import { answerCommand } from './places/answerCommand.ts'
import { runExport } from './places/import/runExport.ts'

/** `npm run export -- PLACE --list NAME --as csv|geojson`: a list as it is kept, for a spreadsheet or another program. */
await answerCommand(runExport)
