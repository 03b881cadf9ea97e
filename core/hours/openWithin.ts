import type { Calendar } from '../days/calendar.ts'
import { calendarDay } from '../days/calendarDay.ts'
import { closureOn, hoursDoubt, publishedHours } from './listingHours.ts'
import { londonDayAt, londonDayMs } from '../days/londonTime.ts'
import type { Service } from '../listing/service.ts'
import { isUnsureChristmas, type Session, sessionsOn } from './sessions.ts'

/**
 * Whether a listing's door is open at some time of a window.
 *
 * @param from first instant, ms since 1970 UTC
 * @param to end of the window, ms, itself outside it
 * @returns `yes` where a sure session overlaps the window; `no` where the listing is closed, or its hours are trusted and whole
 * and hold nothing in it; otherwise `not confirmed`. An empty window holds nothing.
 *
 * The trust is that of `openStateOf` at the time of the session, so hours that go stale within the window say nothing after.
 * A session without a stated end is sure at its opening alone. O(days of the window × rules).
 */
export function openWithin(service: Service, from: number, to: number, calendar: Calendar): 'yes' | 'no' | 'not confirmed' {
  const [first, last] = [londonDayAt(from), londonDayAt(to - 1)]
  if (to <= from || closureOn(service, last) !== null) return 'no'
  if (hoursDoubt(service, from) !== null) return 'not confirmed'
  const hours = publishedHours(service, calendar)
  // Trust in hours only wanes: where there is no doubt at the end, there is none before.
  const wanes = hoursDoubt(service, to - 1) !== null
  let unsure = service.hoursRead === 'part' || wanes
  for (let day = first - 1; day <= last; day++) {
    const inWindow = day >= first && closureOn(service, day) === null
    if (inWindow && isUnsureChristmas(calendarDay(day), hours.confirmed)) unsure = true
    for (const session of sessionsOn(hours, day)) {
      const start = startWithin(session, from, to, service)
      if (start === null) continue
      if (session.doubt === null && isKnownAt(session, start) && !(wanes && hoursDoubt(service, start) !== null)) return 'yes'
      unsure = true
    }
  }
  return unsure ? 'not confirmed' : 'no'
}

/** First instant of the window at which a session may run and the listing is not closed; null = there is none. */
function startWithin({ opens, closes, day }: Session, from: number, to: number, service: Service): number | null {
  const end = Math.min(to, closes ?? Infinity)
  for (let start = Math.max(from, opens); start < end; start = londonDayMs(londonDayAt(start) + 1, 0)) {
    if (closes === null && londonDayAt(start) !== day) return null
    if (closureOn(service, londonDayAt(start)) === null) return start
  }
  return null
}

const isKnownAt = ({ opens, closes }: Session, start: number): boolean => closes !== null || start === opens
