import type { Pairs } from './pairs.ts'

/** For a few rows at a time; whole columns are read as they stand. */
export type Pair = [column: number, cost: number]

/** One row of the pairs. */
export function pairsIn({ starts, column, cost }: Pairs, row: number): Pair[] {
  const pairs: Pair[] = []
  for (let k = starts[row]!; k < starts[row + 1]!; k++) pairs.push([column[k]!, cost[k]!])
  return pairs
}

/** @param rows each by ascending column */
export function pairsOfRows(rows: readonly (readonly Pair[])[], columns: number): Pairs {
  const starts = new Uint32Array(rows.length + 1)
  rows.forEach((row, i) => (starts[i + 1] = starts[i]! + row.length))
  const pairs = rows.flat()
  return {
    rows: rows.length,
    columns,
    starts,
    column: Uint32Array.from(pairs, ([to]) => to),
    cost: Float64Array.from(pairs, ([, cost]) => cost),
  }
}
