import type { Pairs } from './pairs.ts'

/**
 * What it costs each area to get to its closest service (proximity, DfT Journey Time Statistics), also by an imported matrix;
 * Infinity where there is none among the pairs. O(pairs).
 */
export function closest({ rows, starts, cost }: Pairs): Float64Array {
  const least = new Float64Array(rows).fill(Infinity)
  for (let i = 0; i < rows; i++) for (let k = starts[i]!; k < starts[i + 1]!; k++) least[i] = Math.min(least[i]!, cost[k]!)
  return least
}
