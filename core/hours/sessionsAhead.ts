import { isHoliday } from '../days/bankHolidays.ts'
import type { Calendar } from '../days/calendar.ts'
import { calendarDay } from '../days/calendarDay.ts'
import { closureOn, hoursDoubt, publishedHours } from './listingHours.ts'
import { londonDayAt, weekdayOf } from '../days/londonTime.ts'
import type { NotConfirmed } from './openState.ts'
import type { Service } from '../listing/service.ts'
import { isUnsureChristmas, type PublishedHours, type Session, sessionsOn } from './sessions.ts'

export interface DayAhead {
  /** Counted by `londonDay`. */
  day: number
  /** By opening time; a session past midnight stands on the day it opens. */
  sessions: Pick<Session, 'opens' | 'closes' | 'doubt'>[]
  /** The day itself and, where it falls on a weekend, its substitute too. */
  bankHoliday: boolean
  /** Why nothing can be relied on that day; null = what stands in `sessions` without a doubt is sure, and all there is. */
  doubt: NotConfirmed | null
}

/**
 * Hours of this week and next, day by day from this week's Monday by the London clock.
 *
 * @param at ms since 1970 UTC; hours are trusted as at this instant
 * @param days how many, 14 = to the Sunday of next week
 *
 * Hours that are not trusted are still listed, each session with the reason. A day on which the listing is closed has no
 * sessions and no doubt. Hours read in part are "hours not read" on days without a session.
 */
export function sessionsAhead(service: Service, at: number, calendar: Calendar, days = 14): DayAhead[] {
  const today = londonDayAt(at)
  const monday = today - weekdayOf(today)
  const hours = publishedHours(service, calendar)
  const listing = hoursDoubt(service, at)
  const ahead: DayAhead[] = []
  for (let day = monday; day < monday + days; day++) {
    const bankHoliday = isHoliday(day, calendar.nation)
    if (closureOn(service, day) !== null) ahead.push({ day, sessions: [], bankHoliday, doubt: null })
    else ahead.push(dayAhead(service, hours, day, bankHoliday, listing))
  }
  return ahead
}

function dayAhead(service: Service, hours: PublishedHours, day: number, bankHoliday: boolean, listing: NotConfirmed | null): DayAhead {
  const sessions = sessionsOn(hours, day)
  if (sessions.length > 1) sessions.sort((a, b) => a.opens - b.opens || (a.closes ?? Infinity) - (b.closes ?? Infinity))
  if (listing !== null) for (const session of sessions) session.doubt = listing
  return { day, sessions, bankHoliday, doubt: listing ?? dayDoubt(service, hours, day, sessions) }
}

function dayDoubt(service: Service, hours: PublishedHours, day: number, sessions: readonly Session[]): NotConfirmed | null {
  for (const { doubt } of sessions) if (doubt === null) return null
  const first = sessions[0]
  if (first !== undefined) return first.doubt
  if (isUnsureChristmas(calendarDay(day), hours.confirmed)) return 'christmas'
  return service.hoursRead === 'part' ? 'hours not read' : null
}
