import type { Grid } from './grid.ts'
import { nearestByChord } from './nearestByChord.ts'
import { vectorsForNow, type Points } from './points.ts'
import { rankedByChord } from './rankedByChord.ts'

/** Inside the engine only: columns that leave it say null instead of -1 and Infinity. */
export interface Nearest {
  /** Index of the supply point; -1 where there are too few. */
  index: Int32Array
  /** Straight metres on the sphere; Infinity where there are too few. */
  straightM: Float64Array
}

/**
 * The `rank`-th nearest supply point of every place, by straight metres on the sphere: proximity (rank 1) and dual access
 * (DfT Journey Time Statistics; conveyal/r5 #875).
 *
 * @param rank 1 = nearest, 2 = second nearest …
 * @throws RangeError if `rank` is not a whole number from 1
 *
 * The same index and the same metres as measuring every pair with `distanceM`; of two at the same distance the lower index
 * comes first. About O(places) where supply is spread.
 */
export function nearest(from: Points, grid: Grid, rank = 1): Nearest {
  if (!Number.isInteger(rank) || rank < 1) throw new RangeError(`rank must be a whole number from 1, got ${rank}`)
  const found: Nearest = { index: new Int32Array(from.count).fill(-1), straightM: new Float64Array(from.count).fill(Infinity) }
  if (grid.points.count < rank) return found
  const places = { ...from, ...vectorsForNow(from) }
  if (rank === 1) nearestByChord(places, grid, found)
  else rankedByChord(places, grid, rank, found)
  return found
}
