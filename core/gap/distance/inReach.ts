import { clamped, type Grid } from './grid.ts'
import { chordOf, type Points, type Vectors } from './points.ts'

/** Squared chords carry rounding of about 1e-15 squared earth radii; whatever is this close to the limit is measured exactly. */
const SLACK = 1e-12
/** Cosines carry rounding of less than 1e-15. */
const COS_SLACK = 4e-15

/** Services of each area, as members of the grid in the order of its cells. */
export interface Found {
  /** Those of area i stand from `starts[i]` up to the next start. */
  starts: Uint32Array
  /** Longer than it is full. */
  member: Uint32Array
}

/** Room to begin with; it grows where there are more. */
const FIRST_PAIRS_AN_AREA = 8

/** The most room that is kept for the next question: 4 MB. Room that is new costs as much as what is written there. */
const MOST_KEPT = 2 ** 20
let kept = new Uint32Array(0)

/** All that may be in reach, by the cosines of the angles between them, which cost a tenth of metres. */
export function inReach(areas: Points & Vectors, grid: Grid, straightM: number): Found {
  const starts = new Uint32Array(areas.count + 1)
  const room = Math.max(FIRST_PAIRS_AN_AREA * areas.count, 2 * grid.points.count)
  let member = kept.length < room ? new Uint32Array(room) : kept
  let done = grid.points.count === 0 ? areas.count : 0
  while ((done = fill(starts, member, done, areas, grid, straightM)) < areas.count) member = withTwiceTheRoom(member)
  if (member.length <= MOST_KEPT) kept = member
  return { starts, member }
}

/** Fills in the areas from `first` on, and says at which it stopped because there may be too little room for all services. */
function fill(starts: Uint32Array, member: Uint32Array, first: number, areas: Points & Vectors, grid: Grid, straightM: number): number {
  const { xyz, count } = areas
  const { u, v, lowU, lowV, perRadiusU, perRadiusV, columns, rows, starts: cells, xyz: to } = grid
  const radius = chordOf(straightM) + SLACK
  const leastCos = 1 - (radius * radius) / 2 - COS_SLACK
  const last = member.length - grid.points.count
  let near = starts[first]!
  for (let i = first; i < count; i++) {
    if (near > last) return i
    const x = xyz[3 * i]!
    const y = xyz[3 * i + 1]!
    const z = xyz[3 * i + 2]!
    const alongU = (u === 0 ? x : u === 1 ? y : z) - lowU
    const alongV = (v === 0 ? x : v === 1 ? y : z) - lowV
    const left = clamped((alongU - radius) * perRadiusU, columns)
    const right = clamped((alongU + radius) * perRadiusU, columns)
    const top = clamped((alongV + radius) * perRadiusV, rows)
    for (let row = clamped((alongV - radius) * perRadiusV, rows); row <= top; row++) {
      const end = cells[row * columns + right + 1]!
      for (let m = cells[row * columns + left]!; m < end; m++) {
        // Written always and kept by counting: nobody can guess who is in reach, and a wrong guess costs the processor more.
        member[near] = m
        near = (near + Number(to[3 * m]! * x + to[3 * m + 1]! * y + to[3 * m + 2]! * z >= leastCos)) | 0
      }
    }
    starts[i + 1] = near
  }
  return count
}

function withTwiceTheRoom(values: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const bigger = new Uint32Array(2 * values.length)
  bigger.set(values)
  return bigger
}
