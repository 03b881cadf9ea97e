import { compareText } from '../listing/compareText.ts'
import type { Found } from '../seek/search.ts'
import { stepsOf } from './byReasons.ts'
import type { ClientNeed } from './clientNeeds.ts'
import type { NeedMatch, Option } from './matched.ts'

/** One visit that may answer several needs. */
export interface Visit {
  found: Found
  /** Two at least, in the order of the client's. */
  options: readonly Option[]
}

/** What stands farther down is not put forward for answering several needs badly. */
const AMONG_FIRST = 10

/**
 * Visits that stand among the first ten options of several needs: those that answer most first; then those that are likeliest to work, by
 * the least likely of their answers; then by id.
 *
 * O(options).
 */
export function together(matches: readonly NeedMatch[]): Visit[] {
  const byPlace = Map.groupBy(
    matches.flatMap(({ options }) => options.slice(0, AMONG_FIRST)),
    ({ found }) => found.service.id,
  )
  return [...byPlace.values()]
    .filter((options) => options.length > 1)
    .map((options) => ({ visit: { found: options[0]!.found, options }, least: Math.min(...options.map(chance)) }))
    .toSorted(
      (a, b) =>
        b.visit.options.length - a.visit.options.length ||
        b.least - a.least ||
        compareText(a.visit.found.service.id, b.visit.found.service.id),
    )
    .map(({ visit }) => visit)
}

const chance = ({ reasons }: Option): number => reasons.reduce((sum, reason) => sum + stepsOf(reason), 0)

/** The needs that a visit may answer. */
export const needsMet = ({ options }: Visit): ClientNeed[] => options.map(({ need }) => need)
