import { arcM, cosOf } from '../../place/geo.ts'
import { clamped, type Grid } from './grid.ts'
import { bothWays, type Pairs, type Reach } from './pairs.ts'
import { chordOf, vectorsForNow, type Points, type Vectors } from './points.ts'

/** Squared chords carry rounding of about 1e-15 squared earth radii; whatever is this close to the limit is measured exactly. */
const SLACK = 1e-12
/** Cosines carry rounding of less than 1e-15. */
const COS_SLACK = 4e-15

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
  const from = { ...areas, ...vectorsForNow(areas) }
  const found = inReach(from, services, reachM / detour)
  const { beyond, ...reach } = measured(from, services, found, reachM, detour)
  return beyond === 0 ? reach : bothWays(withinReach(reach.byService, reachM))
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

/** All that may be in reach, by the cosines of the angles between them, which cost a tenth of metres. */
function inReach(areas: Points & Vectors, grid: Grid, straightM: number): Found {
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

/** The areas of each service, ascending because they are read in order. */
function turned({ starts: areasAt, member }: Found, { members }: Grid, areas: number): Pick<Pairs, 'starts' | 'column'> {
  const count = areasAt[areas]!
  const next = new Uint32Array(members.length)
  for (let k = 0; k < count; k++) next[member[k]!]!++
  const starts = new Uint32Array(members.length + 1)
  for (let m = 0; m < members.length; m++) starts[members[m]! + 1] = next[m]!
  for (let j = 0; j < members.length; j++) starts[j + 1]! += starts[j]!
  for (let m = 0; m < members.length; m++) next[m] = starts[members[m]!]!
  const column = new Uint32Array(count)
  for (let i = 0, k = 0; i < areas; i++) for (const end = areasAt[i + 1]!; k < end; k++) column[next[member[k]!]!++] = i
  return { starts, column }
}

/** What was found with its metres: measured by service, one after the other, and laid out by area on the way. */
function measured(
  { count: areas, lon, lat, cos }: Points & Vectors,
  services: Grid,
  found: Found,
  reachM: number,
  detour: number,
): Reach & { /** How many are out of reach by their metres, though cosines could not tell. */ beyond: number } {
  const { starts, column } = turned(found, services, areas)
  const rows = services.points.count
  const { lon: lonOf, lat: latOf } = services.points
  const next = found.starts.slice()
  const cost = new Float64Array(column.length)
  const serviceOf = new Uint32Array(column.length)
  const costByArea = new Float64Array(column.length)
  let beyond = 0
  for (let j = 0, k = 0; j < rows; j++) {
    const lonHere = lonOf[j]!
    const latHere = latOf[j]!
    const cosHere = cosOf(latHere)
    for (const end = starts[j + 1]!; k < end; k++) {
      const i = column[k]!
      const place = next[i]!++
      const metres = arcM(lon[i]!, lat[i]!, cos[i]!, lonHere, latHere, cosHere) * detour
      if (metres > reachM) beyond++
      cost[k] = metres
      serviceOf[place] = j
      costByArea[place] = metres
    }
  }
  return {
    beyond,
    byArea: { rows: areas, columns: rows, starts: found.starts, column: serviceOf, cost: costByArea },
    byService: { rows, columns: areas, starts, column, cost },
  }
}

/** Without what is beyond reach by its metres. */
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
