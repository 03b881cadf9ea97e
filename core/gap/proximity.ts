import type { Pairs } from './pairs.ts'

/** Cost to the closest service for each area (proximity, DfT Journey Time Statistics); Infinity where there is none. O(pairs). */
export function closest({ rows, starts, cost }: Pairs): Float64Array {
  const least = new Float64Array(rows).fill(Infinity)
  for (let i = 0; i < rows; i++)
    for (let k = starts[i] as number; k < (starts[i + 1] as number); k++) least[i] = Math.min(least[i] as number, cost[k] as number)
  return least
}

/** How many services each area has within reach, counting one exactly at reach (choice). O(pairs). */
export function choice({ rows, starts, cost }: Pairs, reach: number): Uint32Array {
  const count = new Uint32Array(rows)
  for (let i = 0; i < rows; i++)
    for (let k = starts[i] as number; k < (starts[i + 1] as number); k++) if ((cost[k] as number) <= reach) count[i]!++
  return count
}
