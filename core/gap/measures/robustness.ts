import type { Service } from '../../listing/service.ts'
import { runGaps, type GapRun } from '../answer/runGaps.ts'
import { coverageOf, type Coverage } from '../run/coverage.ts'
import { DOUBTFUL, type Doubtful, type GapQuery } from '../query/gapQuery.ts'

/** What is left of an answer without one kind of doubtful listing. */
export interface Robustness {
  without: Doubtful
  /** How many listings of the answer fall away. */
  leftOut: number
  coverage: Coverage
}

/**
 * The headline figures again, each time without the stale, the referral-only or the unread listings: how much of an answer rests
 * on them (asked for in hackforla/food-oasis #108). What the question leaves out already stays out. A run for each kind.
 *
 * @param now the question answered with what is known
 * @throws RangeError as `runGaps`
 */
export function robustness(now: GapRun, services: readonly Service[], query: GapQuery, at: number): Robustness[] {
  return DOUBTFUL.map((kind) => {
    const { listings, run } = runGaps(now.model.demand, services, { ...query, without: [...(query.without ?? []), kind] }, at)
    return { without: kind, leftOut: now.listings.length - listings.length, coverage: coverageOf(run.sums.coverage) }
  })
}
