import { WEEKDAYS } from '../days/calendarDay.ts'
import type { HoursRule, Season } from '../listing/hoursRule.ts'
import { londonDay } from '../days/londonTime.ts'
import { minutesOf } from './clock.ts'

/** One session of a typical week, in minutes since Monday 00:00. */
export interface WeekSpan {
  /** 0–10,080. */
  from: number
  /** After `from`; above 10,080 = runs into Monday. null = the source does not say when it ends. */
  to: number | null
  /** The share of weeks in which it is held, 0–1. */
  share: number
}

const DAYS_IN_LEAP_YEAR = 366

/**
 * The sessions that rules name, each with how often it is held. One week in n counts 1/n, an nth weekday of the month 12/52,
 * a season its share of the days of a year, school holidays 13/52; what is held on bank holidays alone counts nothing.
 * Asks no date: dates from and to, term times and closing on bank holidays are left to the caller.
 */
export function weekSpans(rules: readonly HoursRule[]): WeekSpan[] {
  return rules.flatMap((rule) => {
    const share = shareOfWeeks(rule)
    const opens = minutesOf(rule.opens_at)
    const closes = rule.closes_at === null ? null : minutesOf(rule.closes_at)
    const minutes = closes === null ? null : closes > opens ? closes - opens : closes + 1440 - opens
    return rule.byday.map((text) => {
      const from = weekdayIn(text) * 1440 + opens
      return { from, to: minutes === null ? null : from + minutes, share: (text.length > 2 ? 12 / 52 : 1) * share }
    })
  })
}

function shareOfWeeks({ interval, byweekno, season, school_holidays_only, bank_holiday }: HoursRule): number {
  if (bank_holiday === 'only') return 0
  const weeks = byweekno.length === 0 ? 1 : Math.min(1, byweekno.length / 52)
  return (weeks * (season === null ? 1 : daysInSeason(season) / DAYS_IN_LEAP_YEAR) * (school_holidays_only ? 13 / 52 : 1)) / interval
}

/** In a leap year, both ends included. */
function daysInSeason({ from, to }: Season): number {
  const [first, last] = [from, to].map((text) => londonDay(2000, Number(text.slice(0, 2)), Number(text.slice(3, 5)))) as [number, number]
  return last - first + 1 + (last < first ? DAYS_IN_LEAP_YEAR : 0)
}

/** 0 = Monday. @param byday such as TU or 1SA */
export const weekdayIn = (byday: string): number => WEEKDAYS.findIndex((weekday) => byday.endsWith(weekday))
