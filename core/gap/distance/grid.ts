import { vectorsForNow, type Points } from './points.ts'

/**
 * Points sorted into equal cells, so that only the cells round a place are looked into.
 *
 * The unit vectors are seen along the axis in which they differ least, which lays them on a plane: `u` and `v` are the other two
 * axes. Two points are never nearer in space than on that plane, so whatever lies too far off in cells lies too far off altogether.
 * It holds anywhere on the globe; a country lies nearly flat, and few cells are empty.
 */
export interface Grid {
  points: Points
  u: 0 | 1 | 2
  v: 0 | 1 | 2
  /** The least u and v of any point, in earth radii. */
  lowU: number
  lowV: number
  /** Cells along one earth radius of u, and of v. */
  perRadiusU: number
  perRadiusV: number
  /** Cells along u and v; none without points. */
  columns: number
  rows: number
  /** Points of the cell in row r and column c: members from `starts[r * columns + c]` up to the next start, lowest index first. */
  starts: Uint32Array
  members: Uint32Array
  /** Unit vector of member m at 3m, 3m + 1, 3m + 2: in the order of the cells, so that a search reads straight on. */
  xyz: Float64Array
  /** Longitude, latitude and cosine of the latitude of member m at 3m, 3m + 1, 3m + 2, as `arcM` takes them. */
  at: Float64Array
}

/** How a plane is cut into cells. */
type Plane = Pick<Grid, 'u' | 'v' | 'lowU' | 'lowV' | 'perRadiusU' | 'perRadiusV' | 'columns' | 'rows'>

/** Cells a point. Supply is denser where people are, so that a dense cell holds several points although most cells hold none. */
const CELLS_A_POINT = 4

/** How many times longer a cell is along v than along u: a row of cells is read straight on, the next row has to be gone to. */
const LONGER = 2

/** Builds the grid: right anywhere, fast where the points are spread like people over a country. O(points) in time and memory. */
export function gridOf(points: Points): Grid {
  const { xyz, cos } = vectorsForNow(points)
  const { low, extent } = extentOf(xyz)
  const [u, v] = ([0, 1, 2] as const).toSorted((a, b) => extent[b]! - extent[a]!) as [0 | 1 | 2, 0 | 1 | 2]
  const [wide, high] = [extent[u]!, extent[v]!]
  const cells = CELLS_A_POINT * points.count
  // The second bound keeps points in a line, the third points in one place, from asking for endless cells.
  const size = Math.max(Math.sqrt((wide * high) / cells), wide / cells, 1e-9)
  const perRadiusU = Math.sqrt(LONGER) / size
  const perRadiusV = perRadiusU / LONGER
  const cellsOf = (length: number): number => (points.count === 0 ? 0 : Math.floor(length) + 1)
  const [columns, rows] = [cellsOf(wide * perRadiusU), cellsOf(high * perRadiusV)]
  const plane = { u, v, lowU: low[u]!, lowV: low[v]!, perRadiusU, perRadiusV, columns, rows }
  const { starts, members } = cellOrder(xyz, plane)
  const inOrder = new Float64Array(xyz.length)
  const at = new Float64Array(xyz.length)
  const { lon, lat } = points
  for (let m = 0; m < members.length; m++) {
    const i = members[m]!
    inOrder[3 * m] = xyz[3 * i]!
    inOrder[3 * m + 1] = xyz[3 * i + 1]!
    inOrder[3 * m + 2] = xyz[3 * i + 2]!
    at[3 * m] = lon[i]!
    at[3 * m + 1] = lat[i]!
    at[3 * m + 2] = cos[i]!
  }
  return { points, ...plane, starts, members, xyz: inOrder, at }
}

/** The column (row) that a coordinate along u (v) falls in, or the outermost one beside it. Never less for a larger coordinate. */
export const columnOf = ({ lowU, perRadiusU, columns }: Pick<Grid, 'lowU' | 'perRadiusU' | 'columns'>, u: number): number =>
  clamped((u - lowU) * perRadiusU, columns)
export const rowOf = ({ lowV, perRadiusV, rows }: Pick<Grid, 'lowV' | 'perRadiusV' | 'rows'>, v: number): number =>
  clamped((v - lowV) * perRadiusV, rows)

/** The column or row that so many cells from the first one is, or the outermost one beside it. */
export const clamped = (cell: number, cells: number): number => (cell >= cells ? cells - 1 : cell > 0 ? cell | 0 : 0)

/** Least value along each axis, and from there to the largest. */
function extentOf(xyz: Float64Array): { low: number[]; extent: number[] } {
  const low = [0, 0, 0]
  const extent = [0, 0, 0]
  for (let axis = 0; axis < Math.min(3, xyz.length); axis++) {
    let least = Infinity
    let most = -Infinity
    for (let k = axis; k < xyz.length; k += 3) {
      const value = xyz[k]!
      if (value < least) least = value
      if (value > most) most = value
    }
    low[axis] = least
    extent[axis] = most - least
  }
  return { low, extent }
}

/** Any points in the order of the cells that they fall in, lowest index first: a counting sort. O(points + cells) */
export function cellOrder(xyz: Float64Array, plane: Plane): Pick<Grid, 'starts' | 'members'> {
  const { u, v, lowU, lowV, perRadiusU, perRadiusV, columns, rows } = plane
  const count = xyz.length / 3
  const cell = new Uint32Array(count)
  const starts = new Uint32Array(columns * rows + 1)
  for (let i = 0; i < count; i++) {
    const c = clamped((xyz[3 * i + v]! - lowV) * perRadiusV, rows) * columns + clamped((xyz[3 * i + u]! - lowU) * perRadiusU, columns)
    cell[i] = c
    starts[c]!++
  }
  // From the end of each cell backwards to its start.
  for (let c = 1; c < starts.length; c++) starts[c]! += starts[c - 1]!
  const members = new Uint32Array(count)
  for (let i = count - 1; i >= 0; i--) members[--starts[cell[i]!]!] = i
  return { starts, members }
}
