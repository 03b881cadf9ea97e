import { transposed, type Pairs, type Reach } from './pairs.ts'

/** What it costs to get from areas to services, one row a pair, as r5, OSRM or Conveyal export it (from, to, minutes). */
export interface CostRows {
  /** Index of the area. */
  from: Uint32Array
  /** Index of the service. */
  to: Uint32Array
  /** Any unit, 0 or more. A pair that has no way has no row, or Infinity. */
  cost: Float64Array
}

/** What is wrong with a row of a cost matrix, and which row it is. */
export class CostRowError extends RangeError {
  readonly row: number
  constructor(row: number, said: string) {
    super(`row ${row}: ${said}`)
    this.row = row
  }
}

/**
 * An imported cost matrix as pairs both ways, in the place of walked metres. The order of the rows changes nothing.
 * A pair that cannot be reached is an answer: it is left out of the pairs.
 *
 * @throws CostRowError where an index is out of range, a cost is no number or below 0, or a pair is there twice
 * @throws RangeError if the columns are not of one length
 * O(rows + areas + services)
 */
export function costMatrix({ from, to, cost }: CostRows, areas: number, services: number): Reach {
  for (const [field, { length }] of Object.entries({ from, to }))
    if (length !== cost.length) throw new RangeError(`${field} must have a row for each of ${cost.length} costs, got ${length}`)
  for (let row = 0; row < cost.length; row++) {
    if (!(from[row]! < areas)) throw new CostRowError(row, `from must be below ${areas}, got ${from[row]}`)
    if (!(to[row]! < services)) throw new CostRowError(row, `to must be below ${services}, got ${to[row]}`)
    if (!(cost[row]! >= 0)) throw new CostRowError(row, `cost must be 0 or more, got ${cost[row]}`)
  }
  // A service's areas come in the order of the rows; turned once, an area's services ascend, and turned again, so do its areas.
  const all = transposed(groupedByService({ from, to, cost }, areas, services))
  const twice = firstDuplicate(all)
  if (twice !== null) throw new CostRowError(secondRowOf(from, to, twice), `from ${twice[0]} to ${twice[1]} is there already`)
  const byArea = withWay(all)
  return { byArea, byService: transposed(byArea) }
}

/** The pairs that can be reached. */
function withWay(pairs: Pairs): Pairs {
  const isThere = pairs.cost.map((cost) => (cost === Infinity ? 0 : 1))
  if (!isThere.includes(0)) return pairs
  const starts = new Uint32Array(pairs.rows + 1)
  for (let i = 0; i < pairs.rows; i++)
    starts[i + 1] = starts[i]! + isThere.subarray(pairs.starts[i], pairs.starts[i + 1]).reduce((sum, one) => sum + one, 0)
  return { ...pairs, starts, column: pairs.column.filter((_, k) => isThere[k] === 1), cost: pairs.cost.filter((cost) => cost !== Infinity) }
}

function groupedByService({ from, to, cost }: CostRows, areas: number, services: number): Pairs {
  const starts = new Uint32Array(services + 1)
  for (const j of to) starts[j + 1]!++
  for (let j = 0; j < services; j++) starts[j + 1]! += starts[j]!
  const next = starts.slice()
  const pairs = { rows: services, columns: areas, starts, column: new Uint32Array(to.length), cost: new Float64Array(to.length) }
  for (const [row, j] of to.entries()) {
    const at = next[j]!++
    pairs.column[at] = from[row]!
    pairs.cost[at] = cost[row]!
  }
  return pairs
}

function firstDuplicate({ rows, starts, column }: Pairs): readonly [from: number, to: number] | null {
  for (let i = 0; i < rows; i++)
    for (let k = starts[i]! + 1; k < starts[i + 1]!; k++) if (column[k] === column[k - 1]) return [i, column[k]!]
  return null
}

function secondRowOf(from: Uint32Array, to: Uint32Array, [i, j]: readonly [number, number]): number {
  const isPair = (row: number): boolean => from[row] === i && to[row] === j
  const first = from.findIndex((_, row) => isPair(row))
  return from.findIndex((_, row) => row > first && isPair(row))
}
