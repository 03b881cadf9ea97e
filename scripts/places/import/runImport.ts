import { readConfig } from '../../../server/config.ts'
import { StartError } from '../../../server/startError.ts'
import { takeList } from '../../../server/lists/takeList.ts'
import { undoList } from '../../../server/store/places/applyList.ts'
import { underLock } from '../../../server/store/places/underLock.ts'
import { authoritiesOfPlace } from '../authoritiesOfPlace.ts'
import type { Said, Surroundings } from '../surroundings.ts'
import { importOptions } from './importOptions.ts'
import type { ImportTools } from './importTools.ts'
import { listBytes } from './listBytes.ts'
import { OWN_TOOLS } from './ownTools.ts'
import { plannedImport } from './plannedImport.ts'

/**
 * Takes in a list, or says what that would change; takes back the last time.
 *
 * @throws StartError naming the option, file or row, and the remedy; nothing is changed then
 */
export async function runImport(args: readonly string[], surroundings: Surroundings, tools: ImportTools = OWN_TOOLS): Promise<Said> {
  const asked = importOptions(args)
  const { storeDir, dataDir } = readConfig(surroundings.env)
  await authoritiesOfPlace(storeDir, dataDir, asked.into)
  const at = { storeDir, place: asked.into, list: asked.list, newId: surroundings.newId }
  if (asked.undo) {
    const stands = await underLock(storeDir, surroundings.newId, () => undoList(at))
    const now = stands ? 'is as it was before the last import, to the byte' : 'is gone: it replaced nothing'
    return { text: `${asked.list} of ${asked.into} ${now}. A running server sees it within seconds.\n`, stopped: null }
  }
  if (asked.head.date > new Date(surroundings.now).toISOString().slice(0, 10))
    throw new StartError(`--date ${asked.head.date} is still to come. Give the day on which the list was made or last looked through.`)
  const file = await listBytes(asked.from, asked.head.as, tools, surroundings.progress)
  const planned = () => plannedImport(asked, file, storeDir, dataDir, surroundings, tools)
  if (!asked.apply) return (await planned()).said
  return underLock(storeDir, surroundings.newId, async () => {
    const { said, planned: coming } = await planned()
    if (said.stopped === null) surroundings.progress('Writing …')
    const done = await takeList(at, coming, asked.despiteLoss)
    if (done === 'held') return said
    const then =
      done === 'written'
        ? `It is done; a running server sees it within seconds. Take it back with: npm run import -- --into ${asked.into} --source ${JSON.stringify(asked.head.title)} --undo`
        : 'Nothing changes: the list stands as it is, to the byte.'
    return { text: `${said.text}${then}\n`, stopped: null }
  })
}
