import type { ServiceFeature } from '../../core/listing/wire.ts'
import { expand } from '../../core/listing/wire.ts'
import type { Service } from '../../core/listing/service.ts'
import type { AreaFigures } from '../../core/place/area.ts'
import type { AreaNeeds } from '../../core/place/areaNeeds.ts'
import type { PlaceWalks } from '../../core/place/placeWalks.ts'
import type { Water } from '../../core/place/water.ts'
import { areaWalksOf, type AreaWalks } from '../../core/gap/model/areaWalks.ts'
import { outlinesIn, type Outlines } from '../packs/outlinesOf.ts'
import type { SharedFile, SharedPlace } from './sharedPlace.ts'

/** A place in the thread that works: each of its files is read when it is first needed. */
export interface PlaceHere {
  figures: AreaFigures
  needs: AreaNeeds | null
  services: readonly Service[]
  water: () => Water | null
  areas: () => Outlines
  boundaries: () => Outlines
  walks: () => AreaWalks | null
}

/** Bytes of the files that a thread keeps read; England's figures are a quarter of it. */
const MOST_BYTES = 24_000_000

const kept = new Map<string, { value: unknown; size: number }>()
let bytes = 0

/**
 * The place that was told of. What was read of a file is kept in this thread for the questions after, and with it what `core` makes of it
 * once; the files that were asked for last stay.
 */
export function placeHere({ files }: SharedPlace): PlaceHere {
  const figures = read<AreaFigures>('figures', files.figures)
  return {
    figures,
    needs: read<AreaNeeds>('needs', files.needs),
    services: read('services', files.services, (file) => (textOf(file) as { features: ServiceFeature[] }).features.map(expand)),
    water: () => read<Water>('water', files.water),
    areas: () => read('areas', files.areas, (file) => outlinesIn(Buffer.from(file.bytes))) ?? [],
    boundaries: () => read('boundaries', files.boundaries, (file) => outlinesIn(Buffer.from(file.bytes))) ?? [],
    walks: () => read('walks', files.walks, (file) => areaWalksOf(figures, textOf(file) as PlaceWalks)),
  }
}

const textOf = ({ bytes: shared }: SharedFile): unknown => JSON.parse(Buffer.from(shared).toString())

function read<T>(name: string, file: SharedFile, parse?: (file: SharedFile) => T): T
function read<T>(name: string, file: SharedFile | null, parse?: (file: SharedFile) => T): T | null
function read<T>(name: string, file: SharedFile | null, parse = textOf as (file: SharedFile) => T): T | null {
  if (file === null) return null
  const key = `${name} ${file.hash}`
  const known = kept.get(key)
  if (known !== undefined) {
    kept.delete(key)
    kept.set(key, known)
    return known.value as T
  }
  const made = { value: parse(file), size: file.bytes.byteLength }
  kept.set(key, made)
  bytes += made.size
  for (const [old, { size }] of kept) {
    if (bytes <= MOST_BYTES || old === key) break
    kept.delete(old)
    bytes -= size
  }
  return made.value
}
