import { answerCommand } from './places/answerCommand.ts'
import { runPlace } from './places/runPlace.ts'

/** `npm run place -- add|list|remove|like|keeper|costs|sheet|hide`: sets up a place of your own and says what is in it. A running server shows each change within seconds. */
await answerCommand(runPlace)
