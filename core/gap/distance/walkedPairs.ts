import { arcM, cosOf } from '../../place/geo.ts'
import type { Grid } from './grid.ts'
import { inReach, type Found } from './inReach.ts'
import { bothWays, type Pairs, type Reach } from './pairs.ts'
import { vectorsForNow, type Points, type Vectors } from './points.ts'

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
