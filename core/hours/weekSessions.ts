import type { HoursRule } from '../listing/hoursRule.ts'
import { minutesOf } from './clock.ts'
import { weekdayIn } from './weekSpans.ts'

/** One line of a week of hours in words. */
export interface WeekSession {
  /** 0 = Monday. */
  weekday: number
  opens_at: string
  closes_at: string | null
  /** How often: `nth` is the place in the month, -1 = the last. */
  every: 'week' | 'some weeks' | { nth: number }
  rule: HoursRule
}

/** The rules as a list in week order, Monday first; on a day by opening time. */
export function sessionsInWeek(rules: readonly HoursRule[]): WeekSession[] {
  return rules
    .flatMap((rule) =>
      rule.byday.map((text): WeekSession => ({
        weekday: weekdayIn(text),
        opens_at: rule.opens_at,
        closes_at: rule.closes_at,
        every: oftenness(rule, text),
        rule,
      })),
    )
    .toSorted((a, b) => a.weekday - b.weekday || minutesOf(a.opens_at) - minutesOf(b.opens_at))
}

function oftenness(rule: HoursRule, byday: string): WeekSession['every'] {
  if (rule.interval > 1 || rule.byweekno.length > 0) return 'some weeks'
  return byday.length === 2 ? 'week' : { nth: Number(byday.slice(0, -2)) }
}
