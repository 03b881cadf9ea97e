import type { AreaFigures } from '../../place/area.ts'
import type { AreaNeeds } from '../../place/areaNeeds.ts'
import { DEFAULT_NEED, type NeedAsked } from '../query/need.ts'
import { MILLIONTHS } from './millionths.ts'
import { needColumn, type NeedValues } from './needColumn.ts'
import type { Points } from '../distance/points.ts'

/** Where people live: one row an area, in the order of the figures. */
export interface Demand extends Points {
  /** Usual residents. Whole numbers, so their sums are exact in any order. */
  people: Float64Array
  /**
   * Those in need, whoever is asked for (`needColumn`; people × income score unless another need is), in millionths of a person or a
   * household: whole numbers, so their sums are exact too. 0 where nothing was published.
   */
  needMillionths: Float64Array
  /** 1 = how many are in need was published; null or left out = in every area. */
  needPublished?: Uint8Array | null
  imdDecile: Uint8Array
  /** 1 = most deprived in England. */
  imdRank: Uint32Array
  /** ONS codes by which catchments name areas, as columns: LSOA, ward, authority. Absent where demand comes from plain rows. */
  codes?: readonly (readonly string[])[]
}

/** People in need to one decimal, from millionths of a person: how they are shown. */
export const inNeedShown = (millionths: number): number => Math.round((millionths * 10) / MILLIONTHS) / 10

/** Whether anybody published how many are in need in an area. */
export const isPublished = ({ needPublished }: Demand, area: number): boolean => (needPublished?.[area] ?? 1) === 1

/** What `isPublished` leaves out. */
export function needNotPublished(demand: Demand): { areas: number; people: number } {
  const left = Array.from(demand.people.keys()).filter((area) => !isPublished(demand, area))
  return { areas: left.length, people: left.reduce((sum, area) => sum + demand.people[area]!, 0) }
}

/** Made once a figures file and need. */
const made = new WeakMap<AreaFigures, Map<NeedAsked, Demand>>()

/**
 * Areas as typed columns; the figures are left as they are. The same figures and need give the very same columns, made when they are
 * first asked for: nobody writes into either.
 *
 * @param needs counts of the same areas; null = not known. For one file of figures it is always the same
 * @throws NeedNotKnown where what is asked needs a count that is not known
 */
export function demandOf(figures: AreaFigures, need: NeedAsked = DEFAULT_NEED, needs: AreaNeeds | null = null): Demand {
  const kept = made.get(figures) ?? new Map<NeedAsked, Demand>()
  made.set(figures, kept)
  const already = kept.get(need)
  if (already !== undefined) return already
  const demand = demandWith(figures, needColumn(figures, needs, need))
  kept.set(need, demand)
  return demand
}

/** Areas as typed columns, with need that is somebody's own (`valuesOf`). */
export const demandWith = ({ columns, count }: AreaFigures, { millionths, published }: NeedValues): Demand => ({
  count,
  lon: Float64Array.from(columns.lon),
  lat: Float64Array.from(columns.lat),
  people: Float64Array.from(columns.people),
  needMillionths: millionths,
  ...(published === null ? {} : { needPublished: published }),
  imdDecile: Uint8Array.from(columns.imd_decile),
  imdRank: Uint32Array.from(columns.imd_rank),
  codes: [columns.code, columns.ward, columns.authority],
})
