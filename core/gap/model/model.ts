import { walksTo, type AreaWalks } from './areaWalks.ts'
import { costModelOf } from './costModel.ts'
import type { Demand } from './demand.ts'
import { localQuintiles } from '../fairness/localQuintiles.ts'
import { gridOf, type Grid } from '../distance/grid.ts'
import { bothWays, transposed, type Pairs, type Reach } from '../distance/pairs.ts'
import { unitVectors } from '../distance/points.ts'
import { catchmentPairs, servedPairs } from './servedPairs.ts'
import { pickSupply, type Supply } from './supplyColumns.ts'
import { walkedPairs } from '../distance/walkedPairs.ts'

/** How far people go: `reachM` walked metres; a straight metre on the sphere is `detour` walked ones. */
export interface Walking {
  reachM: number
  detour: number
}

/** Who lives where, what is on offer, and who reaches what. Everything else is worked out of these. */
export interface Model extends Walking {
  demand: Demand
  /** Fifths of the place's own people, 1 = most deprived. */
  quintiles: Uint8Array
  supply: Supply
  /** The matrix, where costs were imported (see `costModelOf`); null where they are measured on foot. A row a service. */
  costs: Pairs | null
  /** Beside `costs` of walks between areas: 1 = a service that is measured by straight lines all the same (see `walksTo`). */
  straight?: Uint8Array
  /** Unit vectors of the doors (see `unitVectors`); no number where there is no door. */
  doors: Float64Array
  /** The services that are for everybody, for distances of any length. Point p of the grid is service `openRows[p]`. */
  open: Grid
  openRows: Uint32Array
  /** Who may use the services that are not in the grid, since they have a catchment, however far; straight metres, 0 delivered. */
  eligible: Reach
  /** Who could walk there: within reach of the door, in walked metres. */
  walk: Reach
  /** Who is served: of those who could walk there the ones in the catchment, and those delivered to. `walk` where all are for everybody. */
  served: Reach
}

/**
 * Builds the model. A service with a catchment serves nobody outside it, however near; a delivery serves all of it at cost 0.
 *
 * Where the demand has walks of its own, costs are theirs (`walksTo`), and `detour` of the model is 1.
 *
 * @throws RangeError if `detour` is below 1 or `reachM` below 0
 *
 * O(areas + services + pairs within reach + areas in catchments).
 */
export function modelOf(demand: Demand, supply: Supply, { reachM, detour }: Walking): Model {
  if (demand.walks) return walkedModel(demand, demand.walks, supply, reachM, detour)
  const openRows = rowsWhere(supply, (j) => supply.catchment[j] === null)
  const doorRows = rowsWhere(supply, (j) => supply.catchment[j]?.delivers !== true)
  const open = gridOf(pickSupply(supply, openRows))
  const doors = openRows.length === doorRows.length ? open : gridOf(pickSupply(supply, doorRows))
  const walk = amongAll(walkedPairs(demand, doors, reachM, detour), doorRows, supply.count)
  const eligible = catchmentPairs(demand, supply)
  const all = openRows.length === supply.count
  return {
    reachM,
    detour,
    costs: null,
    demand,
    quintiles: localQuintiles(demand.people, demand.imdRank),
    supply,
    doors: unitVectors(supply),
    open,
    openRows,
    eligible: bothWays(eligible),
    walk,
    served: all ? walk : bothWays(servedPairs(walk.byService, eligible, supply.catchment, reachM, detour)),
  }
}

function walkedModel(demand: Demand, walks: AreaWalks, supply: Supply, reachM: number, detour: number): Model {
  if (!(detour >= 1)) throw new RangeError(`detour must be at least 1, got ${detour}`)
  const { pairs, straight } = walksTo(demand, walks, supply, detour)
  return { ...costModelOf(demand, supply, pairs, reachM), straight }
}

const rowsWhere = ({ count }: Supply, holds: (j: number) => boolean): Uint32Array =>
  Uint32Array.from(Array.from({ length: count }, (_, j) => j).filter(holds))

/** Pairs with some services as pairs with all of them, where the others reach nobody. @param rows of those services, ascending */
function amongAll(reach: Reach, rows: Uint32Array, count: number): Reach {
  if (rows.length === count) return reach
  const byArea = { ...reach.byArea, columns: count, column: reach.byArea.column.map((p) => rows[p]!) }
  return { byArea, byService: transposed(byArea) }
}
