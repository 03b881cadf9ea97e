import { areasIn } from './areasIn.ts'
import { localQuintiles } from '../fairness/localQuintiles.ts'
import { gridOf } from '../distance/grid.ts'
import type { Model } from './model.ts'
import type { Demand } from './demand.ts'
import { pairsIn, pairsOfRows, type Pair } from '../distance/pairRows.ts'
import { bothWays, type Pairs } from '../distance/pairs.ts'
import { unitVectors } from '../distance/points.ts'
import { servedPairs } from './servedPairs.ts'
import { pickSupply, type Supply } from './supplyColumns.ts'

/**
 * A model whose costs were imported (from r5, OSRM, Conveyal) instead of measured: the same figures, in the unit of the matrix.
 * What no pair names cannot be reached, however near it looks.
 *
 * @param costs every pair of the matrix: a row a service, areas ascending
 * @param reach in the unit of the matrix
 * @throws RangeError if the matrix is not of these services and areas, or `reach` is below 0
 *
 * No service is in the grid: all stand in `eligible`, so that the nearest is found among the pairs. `detour` is 1, and `straightM`
 * of a run is the cost. A what-if can take services away; a new one has no costs here and is refused. O(pairs).
 */
export function costModelOf(demand: Demand, supply: Supply, costs: Pairs, reach: number): Model {
  if (costs.rows !== supply.count || costs.columns !== demand.count)
    throw new RangeError(`costs must be of ${supply.count} services and ${demand.count} areas, got ${costs.rows} and ${costs.columns}`)
  if (!(reach >= 0)) throw new RangeError(`reach must be 0 or more, got ${reach}`)
  const ofService = supply.ids.map((_, j) => pairsIn(costs, j))
  const eligible = pairsOfRows(
    ofService.map((pairs, j) => allowed(pairs, supply, j, demand)),
    demand.count,
  )
  const walk = pairsOfRows(
    ofService.map((pairs, j) => (supply.catchment[j]?.delivers === true ? [] : pairs.filter(([, cost]) => cost <= reach))),
    demand.count,
  )
  const nobody = new Uint32Array()
  return {
    reachM: reach,
    detour: 1,
    costs,
    demand,
    quintiles: localQuintiles(demand.people, demand.imdRank),
    supply,
    doors: unitVectors(supply),
    open: gridOf(pickSupply(supply, nobody)),
    openRows: nobody,
    eligible: bothWays(eligible),
    walk: bothWays(walk),
    served: bothWays(servedPairs(walk, eligible, supply.catchment, reach, 1)),
  }
}

/** The costs of some services. @param rows in the order wanted */
export const costsOf = (costs: Pairs, rows: Uint32Array): Pairs =>
  pairsOfRows(
    [...rows].map((row) => pairsIn(costs, row)),
    costs.columns,
  )

/** In its catchment, where a service has one; at no cost where it delivers. */
function allowed(pairs: Pair[], supply: Supply, j: number, demand: Demand): Pair[] {
  const catchment = supply.catchment[j] ?? null
  if (catchment === null) return pairs
  const areas = areasIn(catchment, demand)
  if (catchment.delivers) return Array.from(areas, (area): Pair => [area, 0])
  const inside = new Set(areas)
  return pairs.filter(([area]) => inside.has(area))
}
