import { unitVectors, type Points } from './points.ts'

/** Points sorted into equal cubes of space, so that only the cubes round a place are looked into. */
export interface Grid {
  points: Points
  xyz: Float64Array
  /** Edge of a cube, in earth radii. */
  size: number
  low: readonly [number, number, number]
  dims: readonly [number, number, number]
  /** Points of cube c: `members[starts[c]]` up to `members[starts[c + 1]]`, lowest index first. */
  starts: Uint32Array
  members: Uint32Array
}

/** More cubes along an axis cost memory and find nothing sooner. */
const MOST_CUBES_AN_AXIS = 64

/** Builds the grid: about two points a cube where they are spread evenly; right, if slower, where they are not. O(points). */
export function gridOf(points: Points): Grid {
  const xyz = unitVectors(points)
  const low: [number, number, number] = [Infinity, Infinity, Infinity]
  const high: [number, number, number] = [-Infinity, -Infinity, -Infinity]
  for (let i = 0; i < xyz.length; i++) {
    const axis = (i % 3) as 0 | 1 | 2
    low[axis] = Math.min(low[axis], xyz[i] as number)
    high[axis] = Math.max(high[axis], xyz[i] as number)
  }
  const widest = Math.max(high[0] - low[0], high[1] - low[1], high[2] - low[2], 1e-9)
  const size = widest / Math.min(MOST_CUBES_AN_AXIS, Math.ceil(Math.sqrt(points.count / 2)) || 1)
  const cubesAlong = (axis: 0 | 1 | 2): number => (points.count === 0 ? 0 : Math.floor((high[axis] - low[axis]) / size) + 1)
  const dims = [cubesAlong(0), cubesAlong(1), cubesAlong(2)] as const
  return { points, xyz, size, low, dims, ...sortIntoCubes(xyz, points.count, size, low, dims) }
}

/** The cube along one axis that a coordinate falls in, or the outermost one beside it. */
export const cubeAlong = (grid: Pick<Grid, 'low' | 'size' | 'dims'>, axis: 0 | 1 | 2, value: number): number =>
  Math.max(0, Math.min(grid.dims[axis] - 1, Math.floor((value - grid.low[axis]) / grid.size)))

function sortIntoCubes(xyz: Float64Array, count: number, size: number, low: Grid['low'], dims: Grid['dims']) {
  const cubeOf = (i: number): number => {
    const at = { low, size, dims }
    const x = cubeAlong(at, 0, xyz[3 * i] as number)
    const y = cubeAlong(at, 1, xyz[3 * i + 1] as number)
    return (cubeAlong(at, 2, xyz[3 * i + 2] as number) * dims[1] + y) * dims[0] + x
  }
  const starts = new Uint32Array(dims[0] * dims[1] * dims[2] + 1)
  for (let i = 0; i < count; i++) starts[cubeOf(i) + 1]!++
  for (let c = 1; c < starts.length; c++) starts[c]! += starts[c - 1] as number
  const next = starts.slice()
  const members = new Uint32Array(count)
  for (let i = 0; i < count; i++) members[next[cubeOf(i)]!++] = i
  return { starts, members }
}
