import type { Model } from './model.ts'
import { pickSupply } from './supplyColumns.ts'
import { gridOf } from '../distance/grid.ts'
import { nearest, type Nearest } from '../distance/nearest.ts'
import { pairsIn, type Pair } from '../distance/pairRows.ts'
import type { Points } from '../distance/points.ts'

/**
 * The `rank`-th nearest service among those that serve an area, however far: proximity and dual access. Services for everybody
 * are found in their grid, the others among the pairs of their catchments; where it is delivered the distance is 0.
 *
 * @returns service rows and straight metres, one an area; -1 and Infinity where fewer than `rank` serve it
 * @throws RangeError if `rank` is not a whole number from 1
 *
 * As exact as `nearest`, ties to the lower row. O(areas × rank²) and the pairs of the catchments; rank 1 is O(areas).
 */
export function nearestServing(model: Model, rank = 1): Nearest {
  const { demand, open, eligible } = model
  const last = rowsOf(model, nearest(demand, open, rank))
  if (eligible.byArea.column.length === 0) return last
  const ranks = [...Array.from({ length: rank - 1 }, (_, r) => rowsOf(model, nearest(demand, open, r + 1))), last]
  for (let i = 0; i < demand.count; i++) {
    const here = pairsIn(eligible.byArea, i)
    if (here.length === 0) continue
    for (const { index, straightM } of ranks) here.push([index[i]!, straightM[i]!])
    const [row, metres] = here.filter(([service]) => service !== -1).toSorted(byCost)[rank - 1] ?? [-1, Infinity]
    last.index[i] = row
    last.straightM[i] = metres
  }
  return last
}

/** Further ranks take longer each than building a grid of what stays. */
const MOST_RANKS = 8

/**
 * The nearest service of a few areas if some services were gone: one row for each of `areas`, as `nearestServing` would give.
 * Asks the grid for the next nearest until one is left that is not gone; where many are, a grid of those that stay.
 * O(areas × services gone nearby), or O(services + areas).
 */
export function nearestWithout(model: Model, areas: Uint32Array, gone: ReadonlySet<number>): Nearest {
  const best: Nearest = { index: new Int32Array(areas.length).fill(-1), straightM: new Float64Array(areas.length).fill(Infinity) }
  areas.forEach((area, row) => {
    for (const [j, metres] of pairsIn(model.eligible.byArea, area)) if (!gone.has(j)) offer(best, row, metres, j)
  })
  let pending = Uint32Array.from(areas.keys())
  for (let rank = 1; pending.length > 0 && rank <= Math.min(MOST_RANKS, model.open.points.count); rank++) {
    const found = rowsOf(model, nearest(placesOf(model.demand, areas, pending), model.open, rank))
    pending = pending.filter((row, p) => {
      if (gone.has(found.index[p]!)) return true
      offer(best, row, found.straightM[p]!, found.index[p]!)
      return false
    })
  }
  if (pending.length === 0) return best
  const stays = model.openRows.filter((row) => !gone.has(row))
  const left = nearest(placesOf(model.demand, areas, pending), gridOf(pickSupply(model.supply, stays)))
  pending.forEach((row, p) => {
    if (left.index[p] !== -1) offer(best, row, left.straightM[p]!, stays[left.index[p]!]!)
  })
  return best
}

/** Takes a service for an area if it is nearer than the one so far; of two at the same distance the lower row. */
function offer({ index, straightM }: Nearest, row: number, metres: number, service: number): void {
  const [soFar, holder] = [straightM[row]!, index[row]!]
  if (metres > soFar || (metres === soFar && holder !== -1 && holder < service)) return
  index[row] = service
  straightM[row] = metres
}

/** Points of the grid → rows of the supply, in place. Both ascend alike, so ties stay as they are. */
function rowsOf({ openRows }: Model, found: Nearest): Nearest {
  found.index.forEach((point, i) => (found.index[i] = point === -1 ? -1 : openRows[point]!))
  return found
}

const byCost = (a: Pair, b: Pair): number => a[1] - b[1] || a[0] - b[0]

function placesOf(demand: Points, areas: Uint32Array, rows: Uint32Array): Points {
  const column = (values: Float64Array) => Float64Array.from(rows, (row) => values[areas[row]!]!)
  return { count: rows.length, lon: column(demand.lon), lat: column(demand.lat) }
}
