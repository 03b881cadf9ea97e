import type { AreaFigures } from '../../place/area.ts'
import type { PlaceWalks } from '../../place/placeWalks.ts'
import { nearest } from '../distance/nearest.ts'
import { gridOf } from '../distance/grid.ts'
import { pairsIn, pairsOfRows, type Pair } from '../distance/pairRows.ts'
import type { Pairs } from '../distance/pairs.ts'
import type { Points } from '../distance/points.ts'
import { straightM } from './servedPairs.ts'
import type { Demand } from './demand.ts'
import type { Supply } from './supplyColumns.ts'

/** Walks from area to area, measured along streets by somebody else (r5, OSRM, QNEAT3). */
export interface AreaWalks {
  /** The areas that are walked to: the rows of `to`. */
  areas: Points
  /** Row r = who walks to area r, from which area (columns: the rows of the demand), in walked metres. What is not there has no way. */
  to: Pairs
}

/** The walks of a place's file. @param figures of the same place */
export function areaWalksOf({ columns, count }: AreaFigures, { starts, from, metres }: PlaceWalks): AreaWalks {
  return {
    areas: { count, lon: Float64Array.from(columns.lon), lat: Float64Array.from(columns.lat) },
    to: { rows: count, columns: count, starts: Uint32Array.from(starts), column: Uint32Array.from(from), cost: Float64Array.from(metres) },
  }
}

/** Walks to services, and how each was measured. */
export interface WalksTo {
  /** A row a service, areas ascending, walked metres. */
  pairs: Pairs
  /** 1 = straight lines × detour: it stands outside the place, or nobody measured a walk to its area. */
  straight: Uint8Array
}

/**
 * Walks to services out of walks between areas: a service takes the row of the area whose middle is nearest to it. People of that very
 * area walk the straight line × detour where the matrix says nothing of them. What has no row takes the straight line.
 *
 * @param detour walked metres per straight metre, 1 or more
 *
 * O(pairs of the areas that services stand in + services without a row × areas).
 */
export function walksTo(demand: Demand, { areas, to }: AreaWalks, supply: Supply, detour: number): WalksTo {
  const { index } = nearest(supply, gridOf(areas))
  const everywhere = Uint32Array.from({ length: demand.count }, (_, i) => i)
  const straight = Uint8Array.from(index, (area, j) =>
    supply.outside[j] === 1 || area === -1 || to.starts[area] === to.starts[area + 1] ? 1 : 0,
  )
  const line = (j: number, from: Uint32Array): Pair[] =>
    Array.from(straightM(demand, from, supply, j), (metres, k): Pair => [from[k]!, metres * detour])
  const rows = Array.from(index, (area, j): Pair[] => {
    if (!Number.isFinite(supply.lon[j]!)) return []
    if (straight[j] === 1) return line(j, everywhere)
    const own = ownRow(demand, areas, area)
    const walked = pairsIn(to, area)
    return own === -1 || walked.some(([from]) => from === own) ? walked : [...walked, ...line(j, Uint32Array.of(own))].toSorted(byArea)
  })
  return { pairs: pairsOfRows(rows, demand.count), straight }
}

const byArea = ([a]: Pair, [b]: Pair): number => a - b

/** The row of the demand that is this area; -1 where the question leaves it out. */
const ownRow = ({ count, lon, lat }: Demand, areas: Points, area: number): number => {
  for (let i = 0; i < count; i++) if (lon[i] === areas.lon[area] && lat[i] === areas.lat[area]) return i
  return -1
}

/** Walks from some of the areas alone. @param rows of the demand, ascending */
export function walksFrom({ areas, to }: AreaWalks, rows: Uint32Array): AreaWalks {
  const next = new Int32Array(to.columns).fill(-1)
  rows.forEach((row, i) => (next[row] = i))
  const picked = Array.from({ length: to.rows }, (_, area) =>
    pairsIn(to, area).flatMap(([from, cost]): Pair[] => (next[from] === -1 ? [] : [[next[from]!, cost]])),
  )
  return { areas, to: pairsOfRows(picked, rows.length) }
}
