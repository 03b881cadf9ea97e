import type { Log } from '../log.ts'
import { openPacks, type Packs } from '../packs/openPacks.ts'
import type { PostcodeTables } from '../packs/postcodeTables.ts'
import { mergeOver } from './mergeOver.ts'
import { placesOver } from './placesOver.ts'
import { startingLibraries } from './startingLibraries.ts'

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
  const overlay = { storeDir, begin: startingLibraries(dataDir), merge: mergeOver(tables) }
  return openPacks(dataDir, log, (base, england) => placesOver(base, england, overlay, log))
}
