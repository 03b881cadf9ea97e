import type { Pack } from '../packs/assemblePack.ts'
import { readStoredPlace } from '../store/places/readStoredPlaces.ts'
import { withLists, type MergeLists } from './withLists.ts'

/** A place, and what is to be laid over it. */
export interface LayTask {
  storeDir: string
  id: string
  /** null = nothing to lay it over. */
  ground: Pack | null
  /** A file that cannot be read leaves all as it is. */
  wholeOnly: boolean
}

export interface LaidPlace {
  /** A sentence for each file that could not be read. */
  faults: readonly string[]
  /** null where there is no ground, or where a fault leaves all as it is. */
  pack: Pack | null
}

/** Reads what the store holds of a place and lays it over its ground. @throws StartError where the store or a table cannot be read */
export async function layPlace({ storeDir, id, ground, wholeOnly }: LayTask, merge: MergeLists): Promise<LaidPlace> {
  const stored = await readStoredPlace(storeDir, id)
  const { faults, definition } = stored
  if (ground === null || (wholeOnly && faults.length > 0)) return { faults, pack: null }
  const pack = definition === null ? ground : { ...ground, summary: { ...ground.summary, keeper: definition.keeper } }
  return { faults, pack: await withLists(pack, stored, merge) }
}
