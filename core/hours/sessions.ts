import { isBankHoliday, isHoliday } from '../days/bankHolidays.ts'
import { type Calendar, schoolTimeOn } from '../days/calendar.ts'
import { calendarDay, type CalendarDay } from '../days/calendarDay.ts'
import { minutesOf } from './clock.ts'
import { fallsOn } from './fallsOn.ts'
import type { HoursException, HoursRule } from '../listing/hoursRule.ts'
import { londonDayMs } from '../days/londonTime.ts'
import type { NotConfirmed } from './openState.ts'

/** One opening on one day. Instants are ms since 1970 UTC. */
export interface Session {
  opens: number
  /** null = the source does not say when it ends. */
  closes: number | null
  /** The day it opens on, counted by `londonDay`. */
  day: number
  /** Why it may not be held; null = as sure as the listing. */
  doubt: NotConfirmed | null
}

export interface PublishedHours {
  rules: readonly HoursRule[]
  exceptions: readonly HoursException[]
  /** When the hours were last vouched for, ms since 1970 UTC: decides whether they hold at Christmas. */
  confirmed: number
  calendar: Calendar
}

/**
 * What opens on a day, in no order. An exception of that date stands in for all rules, and is sure.
 * A session that the spring change of clocks leaves no time for is not held.
 *
 * @param day counted by `londonDay`
 */
export function sessionsOn(hours: PublishedHours, day: number): Session[] {
  const date = calendarDay(day)
  const sessions: Session[] = []
  if (hours.exceptions.length > 0 && hours.exceptions.some(({ on }) => on === date.on)) {
    for (const { on, opens_at, closes_at } of hours.exceptions)
      if (on === date.on && opens_at !== null) addSession(sessions, day, opens_at, closes_at, null)
    return sessions
  }
  for (const rule of hours.rules) {
    if (!fallsOn(rule, date)) continue
    const doubt = doubtOf(rule, date, hours)
    if (doubt !== 'not held') addSession(sessions, day, rule.opens_at, rule.closes_at, doubt)
  }
  return sessions
}

function addSession(sessions: Session[], day: number, opensAt: string, closesAt: string | null, doubt: NotConfirmed | null): void {
  const from = minutesOf(opensAt)
  const opens = londonDayMs(day, from)
  if (closesAt === null) {
    sessions.push({ opens, closes: null, day, doubt })
    return
  }
  const to = minutesOf(closesAt)
  const closes = londonDayMs(day, to > from ? to : to + 1440)
  if (closes > opens) sessions.push({ opens, closes, day, doubt })
}

function doubtOf(rule: HoursRule, date: CalendarDay, { calendar, confirmed }: PublishedHours): NotConfirmed | 'not held' | null {
  const holiday = rule.bank_holiday === 'open' ? false : isHoliday(date.day, calendar.nation)
  if (rule.bank_holiday === (holiday ? 'closed' : 'only')) return 'not held'
  const school = schoolDoubt(rule, date, calendar)
  if (school === 'not held') return 'not held'
  if (isUnsureChristmas(date, confirmed)) return 'christmas'
  if (holiday && isHolidayUnsure(rule, date, calendar)) return 'bank holiday'
  return rule.interval > 1 && rule.dtstart === null ? 'some weeks' : school
}

/** Hours for bank holidays are meant for the day gov.uk lists; whether also for a date at a weekend that moved, nobody says. */
const isHolidayUnsure = (rule: HoursRule, date: CalendarDay, { nation }: Calendar): boolean =>
  rule.bank_holiday === 'not stated' || (rule.bank_holiday === 'only' && !isBankHoliday(date.day, nation))

function schoolDoubt(rule: HoursRule, date: CalendarDay, { terms }: Calendar): 'not held' | 'term time' | 'school holidays' | null {
  if (!rule.term_time_only && !rule.school_holidays_only) return null
  const time = schoolTimeOn(terms, date.on)
  if (time === 'not known') return rule.term_time_only ? 'term time' : 'school holidays'
  return (time === 'term' ? rule.school_holidays_only : rule.term_time_only) ? 'not held' : null
}

/** Usual hours from 20 December to 4 January hold only where they were vouched for since 1 December. @param confirmed ms since 1970 UTC */
export const isUnsureChristmas = ({ winter }: CalendarDay, confirmed: number): boolean =>
  winter !== null && confirmed < Date.UTC(winter, 11, 1)
