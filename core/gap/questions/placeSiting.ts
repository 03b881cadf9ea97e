import type { AreaNeeds } from '../../place/areaNeeds.ts'
import type { AreaFigures } from '../../place/area.ts'
import type { Service } from '../../listing/service.ts'
import { runGaps } from '../answer/runGaps.ts'
import { areasWithCode, unknownCode } from './areaCodes.ts'
import { gridOf } from '../distance/grid.ts'
import type { Model } from '../model/model.ts'
import { demandOf } from '../model/demand.ts'
import { MILLIONTHS } from '../model/millionths.ts'
import type { Pairs } from '../distance/pairs.ts'
import type { Points } from '../distance/points.ts'
import { walkedPairs } from '../distance/walkedPairs.ts'
import { hasRadius, type Siting } from '../siting/siting.ts'
import type { SitingQuery } from './sitingQuery.ts'

/** Walked metres beyond any in a place: `pmedian` and `pcenter` have no reach, and hold every pair, O(areas²). */
const ANY_DISTANCE_M = 21_000_000

/** A siting question about a place. */
export interface PlaceSiting {
  siting: Siting
  /** Rows of the areas that a site may stand in: candidate c stands at the middle of area `areas[c]`. The services that are there follow. */
  areas: Uint32Array
  /** How many services stand already. */
  existing: number
}

/**
 * Where new sites could stand among the areas of a place: at the middle of each area, or of those named; what is there already
 * stays, each with its catchment.
 *
 * @param at ms since 1970 UTC
 * @param needs counts of need in the same areas; null = not known
 * @throws RangeError if a code is of no area, ward or authority of the place, or as `runGaps`
 */
export function placeSiting(
  figures: AreaFigures,
  services: readonly Service[],
  query: SitingQuery,
  at: number,
  needs: AreaNeeds | null = null,
): PlaceSiting {
  const demand = demandOf(figures, query.need, needs)
  const areas = areasNamed(figures, query.candidates)
  const { model } = runGaps(demand, query.existing ? services : [], query, at)
  const reachM = hasRadius(query.model) ? query.reach_m : ANY_DISTANCE_M
  const candidates = walkedPairs(picked(demand, areas), gridOf(demand), reachM, query.detour).byArea
  const existing = existingPairs(model, reachM)
  return {
    siting: {
      model: query.model,
      weight: query.weight === 'people' ? demand.people : demand.needMillionths.map((millionths) => millionths / MILLIONTHS),
      byCandidate: joined(candidates, existing),
      radius: query.reach_m,
      p: query.p,
      fixed: Array.from({ length: existing.rows }, (_, j) => areas.length + j),
    },
    areas,
    existing: existing.rows,
  }
}

/** Whom the services there serve: within reach as the model has it; beyond it, for models without a reach, whoever walks to an open door. */
function existingPairs({ served, supply, demand, detour, reachM: held }: Model, reachM: number): Pairs {
  if (reachM <= held) return served.byService
  const everywhere = walkedPairs(supply, gridOf(demand), reachM, detour).byArea
  return joined(...Array.from({ length: supply.count }, (_, j) => rowOf(supply.catchment[j] === null ? everywhere : served.byService, j)))
}

function areasNamed(figures: AreaFigures, codes: readonly string[]): Uint32Array {
  if (codes.length === 0) return Uint32Array.from(figures.columns.code.keys())
  const unknown = unknownCode(figures, codes)
  if (unknown !== undefined) throw new RangeError(`candidates must be codes of areas, wards or authorities of the place, got ${unknown}`)
  return areasWithCode(figures, codes)
}

const picked = ({ lon, lat }: Points, rows: Uint32Array): Points => ({
  count: rows.length,
  lon: Float64Array.from(rows, (row) => lon[row]!),
  lat: Float64Array.from(rows, (row) => lat[row]!),
})

function rowOf({ columns, starts, column, cost }: Pairs, row: number): Pairs {
  const [start, end] = [starts[row]!, starts[row + 1]!]
  return { rows: 1, columns, starts: Uint32Array.of(0, end - start), column: column.subarray(start, end), cost: cost.subarray(start, end) }
}

/** The rows of each after those before it; columns are the same. */
function joined(...parts: readonly Pairs[]): Pairs {
  const rows = parts.reduce((sum, part) => sum + part.rows, 0)
  const pairs = parts.reduce((sum, part) => sum + part.column.length, 0)
  const all: Pairs = {
    rows,
    columns: parts[0]?.columns ?? 0,
    starts: new Uint32Array(rows + 1),
    column: new Uint32Array(pairs),
    cost: new Float64Array(pairs),
  }
  let [row, at] = [0, 0]
  for (const { rows: more, starts, column, cost } of parts) {
    for (let r = 1; r <= more; r++) all.starts[row + r] = at + starts[r]!
    all.column.set(column, at)
    all.cost.set(cost, at)
    row += more
    at += column.length
  }
  return all
}
