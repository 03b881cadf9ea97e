import type { Calendar } from '../../days/calendar.ts'
import { closureOn, publishedHours } from '../../hours/listingHours.ts'
import { londonDayAt } from '../../days/londonTime.ts'
import type { Service } from '../../listing/service.ts'
import { type Session, sessionsOn } from '../../hours/sessions.ts'
import { openingsOf, type Span } from './openings.ts'
import type { SureAndPossible } from './weekOpenings.ts'

/** As far as the resident's "opens next" looks. */
const DAYS_AHEAD = 70
const MINUTE_MS = 60_000

/**
 * What services hold from an instant on, on real dates: clock changes, bank and school holidays, exceptions, every other week
 * where it is known which. In minutes since that instant.
 *
 * `sure` holds sessions without a doubt; `possible` also those that may not be held (Christmas, bank holidays and school
 * holidays without a word, "some weeks"). Hours count as listed, whatever their age, as in `supplyFor`. Nothing is held on a day
 * on which the listing is closed. A session without an end is sure at its opening alone.
 *
 * @param at ms since 1970 UTC
 * @param calendar of the place
 * @param days how far to look; whoever finds nothing until then waits for ever
 *
 * O(services × days × rules).
 */
export function datedOpenings(services: readonly Service[], at: number, calendar: Calendar, days = DAYS_AHEAD): SureAndPossible {
  const sessions = services.map((service) => sessionsFrom(service, at, calendar, days))
  const spansOf = (held: readonly Session[]): Span[] =>
    held.map(({ opens, closes }) => ({ opens: (opens - at) / MINUTE_MS, closes: ((closes ?? opens) - at) / MINUTE_MS }))
  return {
    sure: openingsOf(
      sessions.map((ofService) => spansOf(ofService.filter(({ doubt }) => doubt === null))),
      Infinity,
    ),
    possible: openingsOf(sessions.map(spansOf), Infinity),
  }
}

/** From the day before, whose sessions may run past midnight. */
function sessionsFrom(service: Service, at: number, calendar: Calendar, days: number): Session[] {
  const today = londonDayAt(at)
  const hours = publishedHours(service, calendar)
  const sessions: Session[] = []
  for (let day = today - 1; day < today + days; day++) if (closureOn(service, day) === null) sessions.push(...sessionsOn(hours, day))
  return sessions.filter(({ opens, closes }) => (closes ?? opens) >= at)
}
