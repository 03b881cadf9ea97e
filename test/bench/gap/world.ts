import { readFileSync } from 'node:fs'
import { AreaFigures } from '../../../core/place/area.ts'
import { demandOf, type Demand } from '../../../core/gap/model/demand.ts'
import { supplyOf, type Supply, type SupplyRow } from '../../../core/gap/model/supplyColumns.ts'
import { rule } from '../../core/listing/makeService.ts'

/** What every row is timed on. */
export interface World {
  figures: AreaFigures
  areas: Demand
  rows: SupplyRow[]
  services: Supply
  /** One area in a hundred, evenly through the file: naive twins are timed on these, and scaled. */
  sample: Demand
  seed: number
  /** Another chance for each row that needs one, the same in each run. */
  random: () => number
}

export const KINDS = 5
const SERVICES = 10_000
const SEED = 20_261_124
/** A service stands up to so many degrees from the middle of its area: some 500 m. */
const JITTER_DEGREES = 0.005
const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/** Every area of England, and services drawn by people: where twice as many live, twice as many services stand. */
export function makeWorld(): World {
  const figures = AreaFigures.parse(JSON.parse(readFileSync('data/england/areas.figures.json', 'utf8')))
  const areas = demandOf(figures)
  const random = mulberry32(SEED)
  const rows = drawByPeople(areas, random)
  return { figures, areas, rows, services: supplyOf(rows, KINDS), sample: someOf(areas, (i) => i % 100 === 0), seed: SEED, random }
}

/** Some of the areas, as a place of their own. */
export function someOf(areas: Demand, wanted: (i: number) => boolean): Demand {
  const kept = <T extends Float64Array | Uint8Array | Uint32Array>(column: T): T => column.filter((_, i) => wanted(i)) as T
  const lon = kept(areas.lon)
  return {
    count: lon.length,
    lon,
    lat: kept(areas.lat),
    people: kept(areas.people),
    needMillionths: kept(areas.needMillionths),
    imdDecile: kept(areas.imdDecile),
    imdRank: kept(areas.imdRank),
  }
}

/** One kind of help each; open on one to three days, two to eight hours from some time in the morning. */
function drawByPeople(areas: Demand, random: () => number): SupplyRow[] {
  let people = 0
  const upTo = areas.people.map((here) => (people += here))
  const below = (most: number): number => Math.floor(random() * most)
  return Array.from({ length: SERVICES }, () => {
    const drawn = random() * people
    const area = upTo.findIndex((sum) => drawn < sum)
    const jittered = (degrees: number): number => degrees + (2 * random() - 1) * JITTER_DEGREES
    const at = [jittered(areas.lon[area]!), jittered(areas.lat[area]!)] as const
    const days = Array.from({ length: 1 + below(3) }, () => DAYS[below(7)])
    const opens = 8 + below(6)
    const hour = (clock: number): string => `${String(clock).padStart(2, '0')}:00`
    const hours = [rule([...new Set(days)].join(' '), hour(opens), hour(opens + 2 + below(7)))]
    return { id: uuid(random), at: [at[0], at[1]], kinds: [below(KINDS)], hours }
  })
}

/** Ids of listings are UUIDs, which hardly compress. */
const uuid = (random: () => number): string =>
  Buffer.from('00000000-0000-5000-9000-000000000000'.replaceAll('0', () => Math.floor(random() * 16).toString(16))).toString()

/** A small generator of numbers from 0 up to 1 (Tommy Ettinger's mulberry32): the same numbers from the same seed. */
export function mulberry32(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
