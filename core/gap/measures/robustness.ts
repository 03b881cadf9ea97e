import type { Service } from '../../listing/service.ts'
import { supplyFor } from '../counted/supply.ts'
import { runGaps } from '../answer/runGaps.ts'
import { coverageOf, type Coverage } from '../run/coverage.ts'
import type { Demand } from '../model/demand.ts'
import { DOUBTFUL, type Doubtful } from '../query/gapQuery.ts'
import type { GapQuery } from '../query/gapQuery.ts'

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
 * @throws RangeError as `answer`
 */
export function robustness(demand: Demand, services: readonly Service[], query: GapQuery, at: number): Robustness[] {
  const all = supplyFor(services, query, at).listings.length
  return DOUBTFUL.map((kind) => {
    const { listings, run } = runGaps(demand, services, { ...query, without: [...(query.without ?? []), kind] }, at)
    return { without: kind, leftOut: all - listings.length, coverage: coverageOf(run.sums.coverage) }
  })
}
