import type { PlaceDefinition } from '../../core/place/placeDefinition.ts'
import type { Log } from '../log.ts'
import { StartError } from '../startError.ts'
import { placesStamp } from '../store/places/placesStamp.ts'
import { readDefinition } from '../store/places/readStoredPlaces.ts'
import type { England } from '../england/openEngland.ts'
import type { Pack } from '../packs/assemblePack.ts'
import { openDefined } from '../packs/openDefined.ts'
import type { LaidPlace, LayTask } from './layPlace.ts'

/** What is laid over the packs of DATA_DIR, and how. */
export interface Overlay {
  storeDir: string
  /** Gives a place that was added what it begins with. */
  begin: (pack: Pack) => Promise<Pack>
  /** Reads and lays what the store holds of a place, so that nobody waits for long. */
  lay: (task: LayTask) => Promise<LaidPlace>
}

/** A place as it was last laid, and what its files looked like then. */
interface Laid {
  stamp: string
  pack: Pack | null
}

/**
 * What operators added, laid over the packs of DATA_DIR: asked again, it makes anew the places whose files changed. A file that cannot be
 * read keeps its place as it was, and is logged once; at the first time, what can be read is taken.
 *
 * @returns all packs, none of them changed in place
 */
export function placesOver(
  base: readonly Pack[],
  england: England | null,
  { storeDir, begin, lay }: Overlay,
  log: Log,
): () => Promise<readonly Pack[]> {
  const under = new Map(base.map((pack) => [pack.file.id, pack]))
  let laid: ReadonlyMap<string, Laid> = new Map()

  const opened = async (definition: PlaceDefinition): Promise<Pack> => {
    if (england !== null) return begin(await openDefined(definition, [], england, log))
    throw new StartError(`${definition.id} cannot be opened: DATA_DIR has no ground of England. Make it with: npm run data.`)
  }

  const layOn = async (id: string, before: Pack | null): Promise<Pack | null> => {
    const ground = under.get(id) ?? (await groundOf(id))
    const isFirst = (laid.get(id)?.pack ?? null) === null
    const { faults, pack } = await lay({ storeDir, id, ground, wholeOnly: before !== null, isFirst })
    const isBare = faults.length > 0 && pack !== null && before !== null
    const then = isBare ? 'no listing of it is shown' : before === null ? 'it is left out' : 'the place stays as it was'
    for (const fault of faults) log.error({ place: id }, `${fault} Until then, ${then}.`)
    return faults.length > 0 ? (pack ?? before) : pack
  }

  /** What is wrong with the definition is said with what is wrong beside it. */
  const groundOf = async (id: string): Promise<Pack | null> => {
    const definition = await readDefinition(storeDir, id).catch((error: unknown) => {
      if (error instanceof StartError) return null
      throw error
    })
    return definition && opened(definition)
  }

  const layOrKeep = async (id: string, before: Pack | null): Promise<Pack | null> => {
    try {
      return await layOn(id, before)
    } catch (error) {
      const isSaid = error instanceof StartError || error instanceof RangeError
      const why = isSaid ? error.message.replace(/\.?$/, '.') : String((error as Error).stack)
      log.error({ place: id }, `${why} Until then, ${before === null ? 'the place is left out' : 'the place stays as it was'}.`)
      return before
    }
  }

  return async () => {
    const next = new Map<string, Laid>()
    for (const [id, stamp] of await placesStamp(storeDir)) {
      const before = laid.get(id)
      next.set(id, before?.stamp === stamp ? before : { stamp, pack: await layOrKeep(id, before?.pack ?? under.get(id) ?? null) })
    }
    laid = next
    const added = [...next].flatMap(([id, { pack }]) => (under.has(id) || pack === null ? [] : [pack]))
    return [...base.map((pack) => next.get(pack.file.id)?.pack ?? pack), ...added]
  }
}
