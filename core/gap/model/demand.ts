import type { AreaFigures } from '../../place/area.ts'
import type { Points } from '../distance/points.ts'

/** Where people live: one row an area, in the order of the figures. */
export interface Demand extends Points {
  /** Usual residents. Whole numbers, so their sums are exact in any order. */
  people: Float64Array
  /** Income-deprived people (people × income score) in millionths of a person: whole numbers, so their sums are exact too. */
  needMillionths: Float64Array
  imdDecile: Uint8Array
  /** 1 = most deprived in England. */
  imdRank: Uint32Array
  /** ONS codes by which catchments name areas, as columns: LSOA, ward, authority. Absent where demand comes from plain rows. */
  codes?: readonly (readonly string[])[]
}

/** One millionth of a person: income scores have at most six decimals that mean anything. */
export const MILLIONTHS = 1_000_000

/** People in need to one decimal, from millionths of a person: how they are shown. */
export const inNeedShown = (millionths: number): number => Math.round((millionths * 10) / MILLIONTHS) / 10

/** Made once a figures file. */
const made = new WeakMap<AreaFigures, Demand>()

/**
 * Areas as typed columns; the figures are left as they are. The same figures give the very same columns, made when they are first
 * asked for: nobody writes into either.
 */
export function demandOf(figures: AreaFigures): Demand {
  const already = made.get(figures)
  if (already !== undefined) return already
  const demand = columnsOf(figures)
  made.set(figures, demand)
  return demand
}

function columnsOf({ columns, count }: AreaFigures): Demand {
  return {
    count,
    lon: Float64Array.from(columns.lon),
    lat: Float64Array.from(columns.lat),
    people: Float64Array.from(columns.people),
    needMillionths: Float64Array.from(columns.people, (people, i) => Math.round(people * columns.income_score[i]! * MILLIONTHS)),
    imdDecile: Uint8Array.from(columns.imd_decile),
    imdRank: Uint32Array.from(columns.imd_rank),
    codes: [columns.code, columns.ward, columns.authority],
  }
}
