import { gridOf } from '../distance/grid.ts'
import type { Pairs } from '../distance/pairs.ts'
import type { Points } from '../distance/points.ts'
import { walkedPairs } from '../distance/walkedPairs.ts'
import { MILLIONTHS } from '../model/millionths.ts'
import type { Model } from '../model/model.ts'
import { hasRadius, type Siting } from '../siting/siting.ts'
import type { SitingQuery } from './sitingQuery.ts'

/** Walked metres beyond any in a place: `pmedian` and `pcenter` have no reach, and hold every pair, O(areas × candidates). */
const ANY_DISTANCE_M = 21_000_000

/**
 * Where new sites could stand, at any points: schools, halls, the middles of areas. What counts already in the model stays, each with
 * its catchment; it comes after the candidates, in the rows of `byCandidate`.
 *
 * @param model of the services that stay; of none, as if there were none yet
 * @param candidates candidate c is row c
 * @returns with `existing`, how many services stand already
 */
export function sitingAt(
  model: Model,
  candidates: Points,
  query: Pick<SitingQuery, 'model' | 'weight' | 'p' | 'reach_m'>,
): { siting: Siting; existing: number } {
  const { demand, detour } = model
  const reachM = hasRadius(query.model) ? query.reach_m : ANY_DISTANCE_M
  const walks = walkedPairs(candidates, gridOf(demand), reachM, detour).byArea
  const existing = existingPairs(model, reachM)
  return {
    siting: {
      model: query.model,
      weight: query.weight === 'people' ? demand.people : demand.needMillionths.map((millionths) => millionths / MILLIONTHS),
      byCandidate: joined(walks, existing),
      radius: query.reach_m,
      p: query.p,
      fixed: Array.from({ length: existing.rows }, (_, j) => candidates.count + j),
    },
    existing: existing.rows,
  }
}

/** Whom the services there serve: within reach as the model has it; beyond it, for models without a reach, whoever walks to an open door. */
function existingPairs({ served, supply, demand, detour, reachM: held }: Model, reachM: number): Pairs {
  if (reachM <= held) return served.byService
  const everywhere = walkedPairs(supply, gridOf(demand), reachM, detour).byArea
  return joined(...Array.from({ length: supply.count }, (_, j) => rowOf(supply.catchment[j] === null ? everywhere : served.byService, j)))
}

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
