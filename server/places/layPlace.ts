import { withWalks, type Pack } from '../packs/assemblePack.ts'
import { StartError } from '../startError.ts'
import { readWalks } from '../store/places/readWalks.ts'
import { readStoredPlace } from '../store/places/readStoredPlaces.ts'
import { restocked } from './restocked.ts'
import { withLists, type MergeLists } from './withLists.ts'

/** A place, and what is to be laid over it. */
export interface LayTask {
  storeDir: string
  id: string
  /** null = nothing to lay it over. */
  ground: Pack | null
  /** A file that cannot be read leaves all as it is. */
  wholeOnly: boolean
  /** Nothing was laid over the ground before: where nobody knows what must not be listed, nothing is. */
  isFirst: boolean
}

export interface LaidPlace {
  /** A sentence for each file that could not be read. */
  faults: readonly string[]
  /** null where there is no ground, or where a fault leaves all as it is; without listings where the do-not-list cannot be read at first. */
  pack: Pack | null
}

/** Reads what the store holds of a place and lays it over its ground. @throws StartError where the store or a table cannot be read */
export async function layPlace({ storeDir, id, ground, wholeOnly, isFirst }: LayTask, merge: MergeLists): Promise<LaidPlace> {
  const stored = await readStoredPlace(storeDir, id)
  const { definition, lists, withheld } = stored
  const faults = [...stored.faults]
  if (withheld === null) return { faults, pack: ground !== null && isFirst ? restocked(ground, [], ground.file) : null }
  if (ground === null || (wholeOnly && faults.length > 0)) return { faults, pack: null }
  const walks = await readWalks(storeDir, id, ground.figures.count).catch((error: unknown) => {
    if (!(error instanceof StartError)) throw error
    faults.push(error.message)
    return null
  })
  if (wholeOnly && faults.length > 0) return { faults, pack: null }
  const pack = definition === null ? ground : { ...ground, summary: { ...ground.summary, keeper: definition.keeper } }
  const laid = await withLists(pack, { lists, withheld }, merge)
  return { faults, pack: walks === null ? laid : withWalks(laid, walks) }
}
