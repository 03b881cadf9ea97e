import type { Pairs } from '../distance/pairs.ts'

/** Least cost from each area to any of these sites; Infinity where none reaches it. O(areas + pairs of the sites). */
export function leastCosts({ starts, column, cost, columns }: Pairs, sites: Iterable<number>): Float64Array {
  const least = new Float64Array(columns).fill(Infinity)
  for (const j of sites)
    for (let k = starts[j] as number; k < (starts[j + 1] as number); k++) {
      const area = column[k] as number
      if ((cost[k] as number) < (least[area] as number)) least[area] = cost[k] as number
    }
  return least
}
