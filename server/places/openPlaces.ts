import type { Log } from '../log.ts'
import { openPacks, type Packs } from '../packs/openPacks.ts'
import type { PostcodeTables } from '../packs/postcodeTables.ts'
import { listBytes } from '../store/places/listBytes.ts'
import { layInThread } from './layInThread.ts'
import { layPlace, type LaidPlace, type LayTask } from './layPlace.ts'
import { placesOver } from './placesOver.ts'
import { startingLibraries } from './startingLibraries.ts'
import type { MergeLists } from './withLists.ts'

/** Lists of some 500 rows, laid in a tenth of a second: a thread would take longer to start. */
const AT_ONCE_BYTES = 500_000

/**
 * The places that come with the map, and what operators added in the store, laid over them.
 *
 * @throws StartError as `openPacks`; what is wrong in the store is logged and left out
 */
export function openPlaces(
  { dataDir, storeDir }: { dataDir: string; storeDir: string },
  tables: Pick<PostcodeTables, 'get'>,
  log: Log,
): Promise<Packs> {
  // Most maps have no lists of their own to merge.
  const merge: MergeLists = async (under, lists) => (await import('./mergeOver.ts')).mergeOver(tables)(under, lists)
  const lay = async (task: LayTask): Promise<LaidPlace> =>
    (await listBytes(storeDir, task.id)) > AT_ONCE_BYTES ? layInThread({ ...task, dataDir }) : layPlace(task, merge)
  const overlay = { storeDir, begin: startingLibraries(dataDir), lay }
  return openPacks(dataDir, log, (base, england) => placesOver(base, england, overlay, log))
}
