/** How few rows hold half of a sum: the largest first. 0 where the sum is 0. */
export function rowsWithHalf(values: Float64Array): number {
  const descending = values.toSorted((a, b) => b - a)
  const half = descending.reduce((sum, value) => sum + value, 0) / 2
  let [held, rows] = [0, 0]
  while (held < half) held += descending[rows++]!
  return rows
}
