import type { Pairs } from './pairs.ts'

/**
 * How many services each area has within reach: cumulative opportunities (Hansen 1959).
 *
 * @param reach counts pairs whose cost is at most this; all that were measured, unless said otherwise
 * @returns one row an area; 0 where nothing is reached
 *
 * O(pairs).
 */
export function choice({ rows, starts, cost }: Pairs, reach = Infinity): Uint32Array {
  const counts = new Uint32Array(rows)
  for (let area = 0; area < rows; area++)
    for (let k = starts[area] as number; k < (starts[area + 1] as number); k++) if ((cost[k] as number) <= reach) counts[area]!++
  return counts
}

/** Inside the engine only: columns that leave it say null instead of -1 and Infinity. */
export interface NthInReach {
  /** Which service; -1 where fewer are within reach. */
  service: Int32Array
  /** Its cost; Infinity where fewer are within reach. */
  cost: Float64Array
}

/**
 * The n-th nearest service of each area among those within reach: dual access (conveyal/r5 #875), also for an imported cost
 * matrix. Where reach sets no bound, `nearest` with a rank looks further.
 *
 * @param n 1 = nearest, 2 = second nearest …; of two at the same cost the lower index comes first
 * @throws RangeError if `n` is not a whole number from 1
 *
 * O(pairs × n).
 */
export function nthInReach({ rows, starts, column, cost }: Pairs, n: number): NthInReach {
  if (!Number.isInteger(n) || n < 1) throw new RangeError(`n must be a whole number from 1, got ${n}`)
  const found = { service: new Int32Array(rows).fill(-1), cost: new Float64Array(rows).fill(Infinity) }
  const bestCost = new Float64Array(n)
  const best = new Int32Array(n)
  for (let area = 0; area < rows; area++) {
    bestCost.fill(Infinity)
    best.fill(-1)
    // Columns ascend, so of two at the same cost the lower index is in place before the other comes.
    for (let k = starts[area] as number; k < (starts[area + 1] as number); k++) {
      const here = cost[k] as number
      let place = n
      while (place > 0 && here < (bestCost[place - 1] as number)) place--
      if (place === n) continue
      bestCost.copyWithin(place + 1, place, n - 1)
      best.copyWithin(place + 1, place, n - 1)
      bestCost[place] = here
      best[place] = column[k] as number
    }
    found.service[area] = best[n - 1] as number
    found.cost[area] = bestCost[n - 1] as number
  }
  return found
}
