import type { Pairs } from './pairs.ts'

/**
 * What it costs each area to get to its closest service (proximity, DfT Journey Time Statistics), also by an imported matrix;
 * Infinity where there is none among the pairs. O(pairs).
 *
 * @param capacity one value a service (a column of the pairs): one that has no place for anybody, 0, is as if it were not there.
 *   NaN = not known, which is not none, as are all unless given.
 */
export function closest({ rows, starts, column, cost }: Pairs, capacity?: Float64Array): Float64Array {
  const least = new Float64Array(rows).fill(Infinity)
  for (let i = 0; i < rows; i++)
    for (let k = starts[i]!; k < starts[i + 1]!; k++) if (capacity?.[column[k]!] !== 0) least[i] = Math.min(least[i]!, cost[k]!)
  return least
}
