/** Places of rows, 1 = most; 0 = not ranked, since the figure is not known. */
export interface SharedRanks {
  /** The highest place that a row may have: 1 + the number of rows that are above it for certain. */
  rank: Uint32Array
  /** The lowest place that it may have. */
  last: Uint32Array
  /** 1 = it cannot be told from at least one other row. */
  shared: Uint8Array
}

/**
 * Ranks of figures that are known to lie between two ends. A row is above another for certain where its low end is above the other's high
 * end; rows that the ends cannot tell apart share a place.
 *
 * @param low @param high ends of each row; NaN = not known
 *
 * O(rows log rows).
 */
export function sharedRanks(low: Float64Array, high: Float64Array): SharedRanks {
  const lows = low.filter((value) => !Number.isNaN(value)).sort()
  const highs = high.filter((value) => !Number.isNaN(value)).sort()
  const places = (of: (row: number) => number) =>
    Uint32Array.from(high.keys(), (row) => (Number.isNaN(high[row]!) || Number.isNaN(low[row]!) ? 0 : of(row)))
  const rank = places((row) => 1 + lows.length - countUpTo(lows, high[row]!))
  const last = places((row) => highs.length - countBelow(highs, low[row]!))
  return { rank, last, shared: Uint8Array.from(rank, (place, row) => (last[row]! > place ? 1 : 0)) }
}

/** How many are at most `limit`. @param ascending sorted */
const countUpTo = (ascending: Float64Array, limit: number): number => firstWhere(ascending, (value) => value > limit)

/** How many are below `limit`. @param ascending sorted */
const countBelow = (ascending: Float64Array, limit: number): number => firstWhere(ascending, (value) => value >= limit)

/** Place of the first value that holds, where all after it hold too; the length where none does. */
function firstWhere(ascending: Float64Array, holds: (value: number) => boolean): number {
  let [from, to] = [0, ascending.length]
  while (from < to) {
    const middle = (from + to) >>> 1
    if (holds(ascending[middle]!)) to = middle
    else from = middle + 1
  }
  return from
}
