import { isBankHoliday, winterOf } from './bankHolidays.ts'
import type { HoursException, HoursRule } from './hoursRule.ts'
import { calendarDate, londonDay, londonDayMs, weekdayOf } from './londonTime.ts'
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
}

/** As iCalendar writes them, Monday first. */
export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const

/** What opens on a day, in no order. An exception of that date stands in for all rules. @param day counted by `londonDay` */
export function sessionsOn(hours: PublishedHours, day: number): Session[] {
  const exceptions = hours.exceptions.length === 0 ? [] : hours.exceptions.filter(({ on }) => dayOf(on) === day)
  if (exceptions.length > 0) {
    return exceptions.flatMap(({ opens_at, closes_at }) => (opens_at === null ? [] : sessionOf(day, opens_at, closes_at, null)))
  }
  const weekday = WEEKDAYS[weekdayOf(day)] as string
  const sessions: Session[] = []
  for (const rule of hours.rules) {
    if (!fallsOn(rule, day, weekday)) continue
    const doubt = doubtOf(rule, day, hours.confirmed)
    if (doubt !== 'not held') sessions.push(sessionOf(day, rule.opens_at, rule.closes_at, doubt))
  }
  return sessions
}

function sessionOf(day: number, opensAt: string, closesAt: string | null, doubt: NotConfirmed | null): Session {
  const from = minutesOf(opensAt)
  if (closesAt === null) return { opens: londonDayMs(day, from), closes: null, day, doubt }
  const to = minutesOf(closesAt)
  return { opens: londonDayMs(day, from), closes: londonDayMs(day, to > from ? to : to + 1440), day, doubt }
}

function fallsOn(rule: HoursRule, day: number, weekday: string): boolean {
  if (!rule.byday.includes(weekday) && !rule.byday.some((text) => text.length > 2 && isNthWeekday(text, day, weekday))) return false
  if (rule.valid_from !== null && day < dayOf(rule.valid_from)) return false
  if (rule.valid_to !== null && day > dayOf(rule.valid_to)) return false
  if (rule.dtstart === null) return true
  const start = dayOf(rule.dtstart)
  return day >= start && (rule.interval === 1 || periodsBetween(rule.freq, start, day) % rule.interval === 0)
}

/** @param text such as 1MO, -1MO */
function isNthWeekday(text: string, day: number, weekday: string): boolean {
  if (!text.endsWith(weekday)) return false
  const date = calendarDate(day)
  if (text.startsWith('-1')) return calendarDate(day + 7).month !== date.month
  return Math.ceil(date.day / 7) === Number(text[0])
}

/** Weeks run Monday to Sunday, as in RFC 5545. */
function periodsBetween(freq: HoursRule['freq'], start: number, day: number): number {
  if (freq === 'WEEKLY') return (day - weekdayOf(day) - (start - weekdayOf(start))) / 7
  const [from, to] = [calendarDate(start), calendarDate(day)]
  return (to.year - from.year) * 12 + to.month - from.month
}

function doubtOf(rule: HoursRule, day: number, confirmed: number): NotConfirmed | 'not held' | null {
  const date = calendarDate(day)
  const winter = winterOf(date)
  if (winter !== null && confirmed < Date.UTC(winter, 11, 1)) return 'christmas'
  if (rule.bank_holiday !== 'open' && isBankHoliday(date.year, date.month, date.day, 'england')) {
    return rule.bank_holiday === 'closed' ? 'not held' : 'bank holiday'
  }
  if (rule.interval > 1 && rule.dtstart === null) return 'some weeks'
  return rule.term_time_only ? 'term time' : null
}

const dayOf = (date: string): number => londonDay(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10)))

/** Minutes since midnight of a clock time such as 09:30. */
export const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))
