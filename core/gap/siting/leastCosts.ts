import type { Pairs } from '../distance/pairs.ts'

/** Least cost from each area to any of these sites; Infinity where none reaches it. O(areas + pairs of the sites). */
export function leastCosts({ starts, column, cost, columns }: Pairs, sites: Iterable<number>): Float64Array {
  const least = new Float64Array(columns).fill(Infinity)
  for (const j of sites)
    for (let k = starts[j]!; k < starts[j + 1]!; k++) {
      const area = column[k]!
      if (cost[k]! < least[area]!) least[area] = cost[k]!
    }
  return least
}
