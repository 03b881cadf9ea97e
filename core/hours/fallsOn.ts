import type { CalendarDay } from '../days/calendarDay.ts'
import type { HoursRule, Season } from '../listing/hoursRule.ts'
import { calendarDate, londonDay, weekdayOf } from '../days/londonTime.ts'

/** Whether a day is one of those that a rule names; bank and school holidays are not asked. */
export function fallsOn(rule: HoursRule, date: CalendarDay): boolean {
  if (!isNamed(rule.byday, date)) return false
  if (rule.valid_from !== null && date.on < rule.valid_from) return false
  if (rule.valid_to !== null && date.on > rule.valid_to) return false
  if (rule.season !== null && !isInSeason(rule.season, date.monthDay)) return false
  if (rule.byweekno.length > 0 && !rule.byweekno.includes(date.week)) return false
  if (rule.dtstart === null) return true
  return date.on >= rule.dtstart && (rule.interval === 1 || periodsBetween(rule.freq, dayOf(rule.dtstart), date.day) % rule.interval === 0)
}

function isNamed(byday: HoursRule['byday'], date: CalendarDay): boolean {
  for (const text of byday) if (text === date.weekday || (text.length > 2 && isNthWeekday(text, date))) return true
  return false
}

/** @param text such as 1MO, -1MO */
function isNthWeekday(text: string, date: CalendarDay): boolean {
  if (!text.endsWith(date.weekday)) return false
  return text.startsWith('-') ? date.isLast : Number(text[0]) === date.nth
}

function isInSeason({ from, to }: Season, monthDay: number): boolean {
  const [first, last] = [monthDayOf(from), monthDayOf(to)]
  return first <= last ? first <= monthDay && monthDay <= last : first <= monthDay || monthDay <= last
}

const monthDayOf = (text: string): number => Number(text.slice(0, 2)) * 100 + Number(text.slice(3, 5))

/** Weeks run Monday to Sunday, as in RFC 5545. */
function periodsBetween(freq: HoursRule['freq'], start: number, day: number): number {
  if (freq === 'WEEKLY') return (day - weekdayOf(day) - (start - weekdayOf(start))) / 7
  const [from, to] = [calendarDate(start), calendarDate(day)]
  return (to.year - from.year) * 12 + to.month - from.month
}

/** Counted by `londonDay`. @param date such as 2026-11-24 */
export const dayOf = (date: string): number => londonDay(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10)))
