import { arcM, cosOf } from '../../place/geo.ts'
import { columnOf, rowOf, type Grid } from './grid.ts'
import { transposed, type Pairs, type Reach } from './pairs.ts'
import { chordOf, unitVectors, type Points } from './points.ts'

/** Chords carry rounding of about 1e-15 earth radii; whatever is this close to the limit is measured exactly. */
const SLACK = 1e-12

/** Room to begin with; it grows where there are more. */
const FIRST_PAIRS_AN_AREA = 8

/**
 * Every area and service that are at most `reachM` walked metres apart, both ways. Cost = straight metres on the sphere × detour.
 *
 * @param detour walked metres per straight metre, 1 or more
 * @throws RangeError if `detour` is below 1 or `reachM` below 0
 *
 * The same pairs and the same metres as measuring all of them with `distanceM`. O(areas + pairs) where both are spread.
 */
export function walkedPairs(areas: Points, services: Grid, reachM: number, detour: number): Reach {
  if (!(detour >= 1)) throw new RangeError(`detour must be at least 1, got ${detour}`)
  if (!(reachM >= 0)) throw new RangeError(`reachM must be 0 or more, got ${reachM}`)
  const unsorted = unsortedPairs(areas, services, reachM, detour)
  const byService = transposed(unsorted)
  return { byArea: sorted(unsorted, byService), byService }
}

/**
 * Rows in order, columns within a row as the cells come. Two steps a row: chords, which are cheap, say who may be in reach; then
 * the metres of those alone.
 */
function unsortedPairs(areas: Points, grid: Grid, reachM: number, detour: number): Pairs {
  const { points, starts: cells, members, xyz: to } = grid
  const from = unitVectors(areas)
  const cosTo = points.lat.map(cosOf)
  const radius = chordOf(reachM / detour) + SLACK
  const radius2 = radius * radius
  const starts = new Uint32Array(areas.count + 1)
  let column = new Uint32Array(FIRST_PAIRS_AN_AREA * areas.count)
  let cost = new Float64Array(FIRST_PAIRS_AN_AREA * areas.count)
  let count = 0
  for (let i = 0; i < areas.count && points.count > 0; i++) {
    const x = from[3 * i]!
    const y = from[3 * i + 1]!
    const z = from[3 * i + 2]!
    const u = from[3 * i + grid.u]!
    const v = from[3 * i + grid.v]!
    const left = columnOf(grid, u - radius)
    const right = columnOf(grid, u + radius)
    const top = rowOf(grid, v + radius)
    let near = count
    for (let row = rowOf(grid, v - radius); row <= top; row++) {
      const end = cells[row * grid.columns + right + 1]!
      let m = cells[row * grid.columns + left]!
      while (near + end - m > column.length) [column, cost] = [grown(column), grown(cost)]
      for (; m < end; m++) {
        const dx = to[3 * m]! - x
        const dy = to[3 * m + 1]! - y
        const dz = to[3 * m + 2]! - z
        // Written always and kept by counting: nobody can guess who is in reach, and a wrong guess costs the processor more.
        column[near] = members[m]!
        near += Number(dx * dx + dy * dy + dz * dz <= radius2)
      }
    }
    const lon = areas.lon[i]!
    const lat = areas.lat[i]!
    const cos = cosOf(lat)
    for (let k = count; k < near; k++) {
      const j = column[k]!
      const metres = arcM(lon, lat, cos, points.lon[j]!, points.lat[j]!, cosTo[j]!) * detour
      if (metres > reachM) continue
      column[count] = j
      cost[count++] = metres
    }
    starts[i + 1] = count
  }
  return { rows: areas.count, columns: points.count, starts, column: column.slice(0, count), cost: cost.slice(0, count) }
}

/** The same rows by ascending column, in place: the services are read in order, each pair put back into its area's room. */
function sorted(pairs: Pairs, byService: Pairs): Pairs {
  const next = pairs.starts.slice()
  for (let j = 0; j < byService.rows; j++)
    for (let k = byService.starts[j]!; k < byService.starts[j + 1]!; k++) {
      const at = next[byService.column[k]!]!++
      pairs.column[at] = j
      pairs.cost[at] = byService.cost[k]!
    }
  return pairs
}

/** The same values with twice the room. */
function grown<T extends Uint32Array | Float64Array>(values: T): T {
  const bigger = new (values.constructor as new (length: number) => T)(2 * values.length)
  bigger.set(values)
  return bigger
}
