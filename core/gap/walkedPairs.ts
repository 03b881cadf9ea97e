import { arcM, cosOf, EARTH_RADIUS_M } from '../geo.ts'
import { cubeAlong, type Grid } from './grid.ts'
import { transposed, type Pairs, type Reach } from './pairs.ts'
import { unitVectors, type Points } from './points.ts'

/** Chords carry rounding of about 1e-15 earth radii; whatever is this close to the limit is measured exactly. */
const SLACK = 1e-12

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
  const byService = transposed(unsortedPairs(areas, services, reachM, detour))
  return { byArea: transposed(byService), byService }
}

/** Rows in order, columns within a row as the cubes come. */
function unsortedPairs(areas: Points, { points, xyz, ...cubes }: Grid, reachM: number, detour: number): Pairs {
  const from = unitVectors(areas)
  const cosTo = points.lat.map(cosOf)
  const radius = chordOf(reachM / detour) + SLACK
  const starts = new Uint32Array(areas.count + 1)
  let [column, cost] = [new Uint32Array(1024), new Float64Array(1024)]
  let count = 0
  for (let i = 0; i < areas.count; i++) {
    const [x, y, z] = [from[3 * i] as number, from[3 * i + 1] as number, from[3 * i + 2] as number]
    const [lon, lat] = [areas.lon[i] as number, areas.lat[i] as number]
    const cos = cosOf(lat)
    visitCubes(cubes, x, y, z, radius, (start, end) => {
      if (count + end - start > column.length) [column, cost] = [grown(column, count + end - start), grown(cost, count + end - start)]
      for (let m = start; m < end; m++) {
        const j = cubes.members[m] as number
        const [dx, dy, dz] = [x - (xyz[3 * j] as number), y - (xyz[3 * j + 1] as number), z - (xyz[3 * j + 2] as number)]
        if (dx * dx + dy * dy + dz * dz > radius * radius) continue
        const metres = arcM(lon, lat, cos, points.lon[j] as number, points.lat[j] as number, cosTo[j] as number) * detour
        if (metres > reachM) continue
        column[count] = j
        cost[count++] = metres
      }
    })
    starts[i + 1] = count
  }
  return { rows: areas.count, columns: points.count, starts, column: column.slice(0, count), cost: cost.slice(0, count) }
}

/** Straight through the earth, in earth radii, for metres along its surface; the whole globe is within 2. */
const chordOf = (metres: number): number => 2 * Math.sin(Math.min(metres / EARTH_RADIUS_M, Math.PI) / 2)

function visitCubes(
  grid: Pick<Grid, 'low' | 'size' | 'dims' | 'starts'>,
  x: number,
  y: number,
  z: number,
  radius: number,
  visit: (start: number, end: number) => void,
): void {
  if (grid.dims[0] === 0) return
  const span = (axis: 0 | 1 | 2, value: number) => [cubeAlong(grid, axis, value - radius), cubeAlong(grid, axis, value + radius)] as const
  const [[x0, x1], [y0, y1], [z0, z1]] = [span(0, x), span(1, y), span(2, z)]
  for (let cz = z0; cz <= z1; cz++)
    for (let cy = y0; cy <= y1; cy++) {
      const row = (cz * grid.dims[1] + cy) * grid.dims[0]
      visit(grid.starts[row + x0] as number, grid.starts[row + x1 + 1] as number)
    }
}

function grown<T extends Uint32Array | Float64Array>(values: T, atLeast: number): T {
  const bigger = new (values.constructor as new (length: number) => T)(Math.max(atLeast, 2 * values.length))
  bigger.set(values)
  return bigger
}
