import type { GapColumns } from '../../../core/gap/answer/findGaps.ts'
import type { RankedBy } from '../../../core/gap/answer/ranking.ts'

/**
 * Upper ends of the classes, inclusive; the fifth has none. They stay the same whatever is asked, so that two maps can be compared.
 * Need: income-deprived people beyond reach in one area. Distance: walked metres to the nearest door (5, 10, 20, 40 minutes).
 */
export const CLASS_ENDS = { need: [250, 500, 750, 1000], distance: [400, 800, 1609, 3219] } as const satisfies Record<
  RankedBy,
  readonly number[]
>

/** 0 = within reach (need only); 1–5 = least to most. No door at all is class 5. */
export function classOf(columns: Pick<GapColumns, 'in_need_uncovered' | 'nearest_m' | 'covered'>, row: number, show: RankedBy): number {
  if (show === 'need' && columns.covered[row] === 1) return 0
  const value = show === 'need' ? columns.in_need_uncovered[row]! : (columns.nearest_m[row] ?? Infinity)
  const index = CLASS_ENDS[show].findIndex((end) => value <= end)
  return index === -1 ? 5 : index + 1
}
