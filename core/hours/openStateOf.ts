import type { Calendar } from '../days/calendar.ts'
import type { HoursException, HoursRule } from '../listing/hoursRule.ts'
import { closureAt, hoursDoubt, publishedHours } from './listingHours.ts'
import { stateAt } from './openAt.ts'
import type { OpenState } from './openState.ts'
import type { Service } from '../listing/service.ts'

/**
 * What can be said about a listing's door at an instant, in the order of the published policy: the listing itself, reports,
 * whether hours are known, whether they were checked lately, Christmas, then the rules.
 *
 * @param at ms since 1970 UTC
 * @param calendar of the place it stands in
 *
 * `opens next` is the first opening that is sure: a day in doubt (a bank holiday without a word, term times that are not known,
 * "some weeks", Christmas) is passed over. Looks 70 days ahead; a door that never closes is `open until` the end of the seventh
 * day from now.
 */
export function openStateOf(service: Service, at: number, calendar: Calendar): OpenState {
  const closure = closureAt(service, at)
  if (closure !== null) return { state: 'closed', reason: closure }
  const doubt = hoursDoubt(service, at)
  return doubt === null ? stateAt(publishedHours(service, calendar), at) : { state: 'not confirmed', reason: doubt }
}

/** As `openStateOf`, by the rules alone: as if the listing were active and its hours confirmed at that very instant. */
export const rulesAt = (rules: readonly HoursRule[], exceptions: readonly HoursException[], at: number, calendar: Calendar): OpenState =>
  stateAt({ rules, exceptions, confirmed: Infinity, calendar }, at)
