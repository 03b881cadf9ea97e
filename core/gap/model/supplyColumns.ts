import type { HoursRule } from '../../listing/hoursRule.ts'
import type { Position, Service } from '../../listing/service.ts'
import type { ServiceType } from '../../listing/taxonomy.ts'
import { catchmentOf, type Catchment } from '../counted/catchment.ts'
import type { Points } from '../distance/points.ts'
import { MASK_WORDS, weekMasksOf } from '../hours/weekMasks.ts'

/** One service as plain values, for what-ifs, candidates, benches and tests. */
export interface SupplyRow {
  id: string
  /** null only where it delivers: nobody walks to it. */
  at: Position | null
  /** In any unit, 0 or more; 1 a service unless known. */
  capacity?: number
  /** By number, below the `kindCount` of the supply. */
  kinds?: readonly number[]
  /** null = not known, so that it is open in no hour we can name. */
  hours?: readonly HoursRule[] | null
  /** null = for whoever is within reach. */
  catchment?: Catchment | null
  /** Stands outside the place, so in none of its areas. */
  outside?: boolean
}

/** What is on offer as columns: one row a service, in the order given; that order breaks ties of distance. */
export interface Supply extends Points {
  ids: readonly string[]
  capacity: Float64Array
  /** How many kinds are told apart when hours are asked: 0 where none are. */
  kindCount: number
  kinds: readonly (readonly number[])[]
  /** Hours that are open in every week, `MASK_WORDS` words a service (see `weekMasksOf`). */
  everyWeek: Uint32Array
  catchment: readonly (Catchment | null)[]
  /** 1 = stands outside the place, so in none of its areas. */
  outside: Uint8Array
}

/**
 * Columns of plain rows; a place that is nowhere (a delivery without a door) stands at Infinity, and nothing is measured from it.
 *
 * @throws RangeError naming the service where a capacity is below 0 or no number, or where a door has no position
 */
export function supplyOf(rows: readonly SupplyRow[], kindCount = 0): Supply {
  for (const { id, at, capacity = 1, catchment = null } of rows) {
    if (!(capacity >= 0 && capacity < Infinity)) throw new RangeError(`capacity of ${id} must be a number of 0 or more, got ${capacity}`)
    if (at === null && catchment?.delivers !== true) throw new RangeError(`at of ${id} must be a position unless it delivers, got null`)
  }
  return {
    count: rows.length,
    ids: rows.map(({ id }) => id),
    lon: Float64Array.from(rows, ({ at }) => at?.[0] ?? Infinity),
    lat: Float64Array.from(rows, ({ at }) => at?.[1] ?? Infinity),
    capacity: Float64Array.from(rows, ({ capacity = 1 }) => capacity),
    kindCount,
    kinds: rows.map(({ kinds = [] }) => kinds),
    everyWeek: weekMasksOf(rows.map(({ hours = null }) => hours)).everyWeek,
    catchment: rows.map(({ catchment = null }) => catchment),
    outside: Uint8Array.from(rows, ({ outside = false }) => (outside ? 1 : 0)),
  }
}

/** A listing as a row. @param kinds the kinds told apart when hours are asked; their order numbers them */
export function supplyRow(service: Service, kinds: readonly ServiceType[]): SupplyRow {
  return {
    id: service.id,
    at: service.precision === 'hidden' ? null : service.at,
    kinds: kinds.flatMap((kind, number) => (service.types.includes(kind) ? [number] : [])),
    hours: service.hours,
    catchment: catchmentOf(service).catchment,
    outside: service.edge,
  }
}

/** Some rows, in the order asked for. */
export function pickSupply(supply: Supply, rows: Uint32Array): Supply {
  const picked = <T>(column: readonly T[]): T[] => Array.from(rows, (row) => column[row]!)
  const everyWeek = new Uint32Array(rows.length * MASK_WORDS)
  rows.forEach((row, to) => {
    for (let word = 0; word < MASK_WORDS; word++) everyWeek[to * MASK_WORDS + word] = supply.everyWeek[row * MASK_WORDS + word]!
  })
  return {
    count: rows.length,
    ids: picked(supply.ids),
    lon: Float64Array.from(rows, (row) => supply.lon[row]!),
    lat: Float64Array.from(rows, (row) => supply.lat[row]!),
    capacity: Float64Array.from(rows, (row) => supply.capacity[row]!),
    kindCount: supply.kindCount,
    kinds: picked(supply.kinds),
    everyWeek,
    catchment: picked(supply.catchment),
    outside: Uint8Array.from(rows, (row) => supply.outside[row]!),
  }
}

/** The rows of the first, then those of the second. @throws RangeError if they tell different numbers of kinds apart */
export function joinSupply(a: Supply, b: Supply): Supply {
  if (a.kindCount !== b.kindCount) throw new RangeError(`kindCount must be ${a.kindCount} in both supplies, got ${b.kindCount}`)
  return {
    count: a.count + b.count,
    ids: [...a.ids, ...b.ids],
    lon: Float64Array.from([...a.lon, ...b.lon]),
    lat: Float64Array.from([...a.lat, ...b.lat]),
    capacity: Float64Array.from([...a.capacity, ...b.capacity]),
    kindCount: a.kindCount,
    kinds: [...a.kinds, ...b.kinds],
    everyWeek: Uint32Array.from([...a.everyWeek, ...b.everyWeek]),
    catchment: [...a.catchment, ...b.catchment],
    outside: Uint8Array.from([...a.outside, ...b.outside]),
  }
}
