export interface SharedRanks {
  /** 1 = most; 0 = not ranked, since its figure is not known. */
  rank: Uint32Array
  /** 1 = another row has the same rank. */
  shared: Uint8Array
}

/**
 * Ranks of figures that are known to lie between two ends. A row comes after those that are above it for certain: its rank is 1 + the
 * number of rows whose low end is above its high end. Rows that the ends cannot tell apart share a place.
 *
 * @param low @param high ends of each row; NaN = not known
 *
 * O(rows log rows).
 */
export function sharedRanks(low: Float64Array, high: Float64Array): SharedRanks {
  const lows = low.filter((value) => !Number.isNaN(value)).sort()
  const rank = Uint32Array.from(high, (value) => (Number.isNaN(value) ? 0 : 1 + lows.length - countUpTo(lows, value)))
  const rows = new Map<number, number>()
  for (const place of rank) rows.set(place, (rows.get(place) ?? 0) + 1)
  return { rank, shared: Uint8Array.from(rank, (place) => (place > 0 && rows.get(place)! > 1 ? 1 : 0)) }
}

/** How many are at most `limit`. @param ascending sorted */
function countUpTo(ascending: Float64Array, limit: number): number {
  let [from, to] = [0, ascending.length]
  while (from < to) {
    const middle = (from + to) >>> 1
    if (ascending[middle]! <= limit) from = middle + 1
    else to = middle
  }
  return from
}
