import { transposed, type Pairs } from '../../distance/pairs.ts'

/** Who would be covered from where, for one radius, both ways. */
export interface Cover {
  /** What each area counts. */
  weight: Float64Array
  /** How many covers of one area count: 1, or 2 with a backup. */
  times: 1 | 2
  byCandidate: Pairs
  byArea: Pairs
}

/** Keeps the pairs at cost ≤ radius. O(pairs). */
export function coverWithin(byCandidate: Pairs, weight: Float64Array, radius: number, times: 1 | 2): Cover {
  const { rows, columns, cost } = byCandidate
  let count = 0
  for (let k = 0; k < cost.length; k++) if (cost[k]! <= radius) count++
  const kept: Pairs = { rows, columns, starts: new Uint32Array(rows + 1), column: new Uint32Array(count), cost: new Float64Array(count) }
  let next = 0
  for (let j = 0; j < rows; j++) {
    for (let k = byCandidate.starts[j]!; k < byCandidate.starts[j + 1]!; k++) {
      if (!(cost[k]! <= radius)) continue
      kept.column[next] = byCandidate.column[k]!
      kept.cost[next++] = cost[k]!
    }
    kept.starts[j + 1] = next
  }
  return { weight, times, byCandidate: kept, byArea: transposed(kept) }
}
