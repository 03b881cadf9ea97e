import { arcM } from '../../place/geo.ts'
import { columnOf, rowOf, type Grid } from './grid.ts'
import { transposed, type Pairs, type Reach } from './pairs.ts'
import { chordOf, vectorsOf, type Points, type Vectors } from './points.ts'

/** Squared chords carry rounding of about 1e-15 squared earth radii; whatever is this close to the limit is measured exactly. */
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
  const from = { ...areas, ...vectorsOf(areas) }
  const found = inReach(from, services, reachM / detour)
  const byService = measured(from, services, found, detour)
  if (farthestOf(byService) <= reachM) return { byArea: transposed(byService, found.starts), byService }
  const exact = withinReach(byService, reachM)
  return { byArea: transposed(exact), byService: exact }
}

/** Services of each area, as members of the grid in the order of its cells. */
interface Found {
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

/** All that may be in reach, by chords, which cost a tenth of metres. */
function inReach({ count: areas, xyz }: Points & Vectors, grid: Grid, straightM: number): Found {
  const { u, v, columns, starts: cells, xyz: to } = grid
  const radius = chordOf(straightM) + SLACK
  const radius2 = radius * radius
  const starts = new Uint32Array(areas + 1)
  let member = kept
  if (member.length < FIRST_PAIRS_AN_AREA * areas) member = new Uint32Array(FIRST_PAIRS_AN_AREA * areas)
  let near = 0
  for (let i = 0; i < areas && grid.points.count > 0; i++) {
    const x = xyz[3 * i]!
    const y = xyz[3 * i + 1]!
    const z = xyz[3 * i + 2]!
    const alongU = u === 0 ? x : u === 1 ? y : z
    const alongV = v === 0 ? x : v === 1 ? y : z
    const left = columnOf(grid, alongU - radius)
    const right = columnOf(grid, alongU + radius)
    const top = rowOf(grid, alongV + radius)
    for (let row = rowOf(grid, alongV - radius); row <= top; row++) {
      const end = cells[row * columns + right + 1]!
      let m = cells[row * columns + left]!
      while (near + end - m > member.length) member = withTwiceTheRoom(member)
      for (let k = 3 * m; m < end; m++, k += 3) {
        const dx = to[k]! - x
        const dy = to[k + 1]! - y
        const dz = to[k + 2]! - z
        // Written always and kept by counting: nobody can guess who is in reach, and a wrong guess costs the processor more.
        member[near] = m
        near += Number(dx * dx + dy * dy + dz * dz <= radius2)
      }
    }
    starts[i + 1] = near
  }
  if (member.length <= MOST_KEPT) kept = member
  return { starts, member }
}

/** What was found with its metres, by service: areas are read in order, so that each row ascends. */
function measured(from: Points & Vectors, { at, members }: Grid, { starts: found, member }: Found, detour: number): Pairs {
  const { count: areas, lon, lat, cos } = from
  const count = found[areas]!
  const areasOf = new Uint32Array(members.length)
  for (let k = 0; k < count; k++) areasOf[member[k]!]!++
  const starts = new Uint32Array(members.length + 1)
  for (let m = 0; m < members.length; m++) starts[members[m]! + 1] = areasOf[m]!
  for (let j = 0; j < members.length; j++) starts[j + 1]! += starts[j]!
  const next = members.map((j) => starts[j]!)
  const column = new Uint32Array(count)
  const cost = new Float64Array(count)
  let k = 0
  for (let i = 0; i < areas; i++) {
    const lonHere = lon[i]!
    const latHere = lat[i]!
    const cosHere = cos[i]!
    for (const end = found[i + 1]!; k < end; k++) {
      const m = member[k]!
      const place = next[m]!++
      column[place] = i
      cost[place] = arcM(lonHere, latHere, cosHere, at[3 * m]!, at[3 * m + 1]!, at[3 * m + 2]!) * detour
    }
  }
  return { rows: members.length, columns: areas, starts, column, cost }
}

function farthestOf({ cost }: Pairs): number {
  let farthest = 0
  for (let k = 0; k < cost.length; k++) if (cost[k]! > farthest) farthest = cost[k]!
  return farthest
}

/** Without what is beyond reach by its metres, though its chord could not tell. */
function withinReach(pairs: Pairs, reachM: number): Pairs {
  const starts = new Uint32Array(pairs.rows + 1)
  for (let row = 0; row < pairs.rows; row++) {
    const costs = pairs.cost.subarray(pairs.starts[row], pairs.starts[row + 1])
    starts[row + 1] = starts[row]! + costs.reduce((count, cost) => count + Number(cost <= reachM), 0)
  }
  const isWithin = (_: number, k: number): boolean => pairs.cost[k]! <= reachM
  return { ...pairs, starts, column: pairs.column.filter(isWithin), cost: pairs.cost.filter(isWithin) }
}

function withTwiceTheRoom(values: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const bigger = new Uint32Array(2 * values.length)
  bigger.set(values)
  return bigger
}
