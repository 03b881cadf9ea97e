import { freshness, isReportedClosed } from './freshness.ts'
import type { HoursException, HoursRule } from './hoursRule.ts'
import { londonDay, londonDayAt } from './londonTime.ts'
import { stateAt } from './openAt.ts'
import type { OpenState } from './openState.ts'
import { partialDateStart } from './partialDate.ts'
import type { Service } from './service.ts'
import { minutesOf, WEEKDAYS } from './sessions.ts'

/**
 * What can be said about a listing's door at an instant, in the order of the published policy: the listing itself, reports,
 * whether hours are known, whether they were checked lately, Christmas, then the rules.
 *
 * @param at ms since 1970 UTC
 *
 * `opens next` is the first opening that is sure: a day in doubt (a bank holiday without a word, term time, "some weeks",
 * Christmas) is passed over. Looks 70 days ahead; a door that never closes is `open until` the end of the seventh day from now.
 */
export function openStateOf(service: Service, at: number): OpenState {
  if (service.status === 'closed') return { state: 'closed', reason: 'closed' }
  if (service.status === 'temporarily closed' && !isOver(service.alert?.until ?? null, at)) {
    return { state: 'closed', reason: 'temporarily closed' }
  }
  if (isReportedClosed(service)) return { state: 'not confirmed', reason: 'reported closed' }
  if (service.hours === null || service.hours.length === 0) {
    return { state: 'not confirmed', reason: service.hoursRead === 'not stated' ? 'no hours' : 'hours not read' }
  }
  const trust = freshness(service, at)
  if (trust === 'stale' || trust === 'old') return { state: 'not confirmed', reason: 'not checked' }
  const on = service.confirmed.hours?.on ?? null
  return stateAt({ rules: service.hours, exceptions: service.exceptions, confirmed: on === null ? -Infinity : partialDateStart(on) }, at)
}

/** As `openStateOf`, by the rules alone: as if the listing were active and its hours confirmed at that very instant. */
export const rulesAt = (rules: readonly HoursRule[], exceptions: readonly HoursException[], at: number): OpenState =>
  stateAt({ rules, exceptions, confirmed: Infinity }, at)

/** An alert holds to the end of its last day. */
function isOver(until: string | null, at: number): boolean {
  if (until === null) return false
  const [year, month, day] = until.split('-').map(Number) as [number, number, number]
  return londonDayAt(at) > londonDay(year, month, day)
}

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

const HOURS_IN_WEEK = 168

/**
 * The share of weeks in which the rules are open in each hour of the week, 0–1. Hour 0 is Monday 00:00–01:00.
 *
 * A session counts in an hour it fills at least half of; one without an end counts for its first hour. One week in n
 * counts 1/n, an nth weekday of the month 12/52; what overlaps adds up to at most 1. Asks no date: seasons, term times,
 * bank holidays and freshness are left to the caller.
 */
export function weekWeights(rules: readonly HoursRule[]): Float64Array {
  const weights = new Float64Array(HOURS_IN_WEEK)
  for (const rule of rules) {
    const from = minutesOf(rule.opens_at)
    const closes = rule.closes_at === null ? from + 60 : minutesOf(rule.closes_at)
    const to = closes > from ? closes : closes + 1440
    for (const text of rule.byday) addSession(weights, weekdayIn(text) * 1440, from, to, (text.length > 2 ? 12 / 52 : 1) / rule.interval)
  }
  return weights
}

/** Whether the door is open in an hour of the week (0 = Monday 00:00) in every week. @param weights as from `weekWeights` */
export const openInHour = (weights: Float64Array, hour: number): boolean => weights[hour] === 1

function addSession(weights: Float64Array, midnight: number, from: number, to: number, share: number): void {
  for (let hour = Math.floor(from / 60); hour * 60 < to; hour++) {
    const filled = Math.min(to, hour * 60 + 60) - Math.max(from, hour * 60)
    const index = (midnight / 60 + hour) % HOURS_IN_WEEK
    if (filled >= 30) weights[index] = Math.min(1, (weights[index] as number) + share)
  }
}

const weekdayIn = (byday: string): number => WEEKDAYS.findIndex((weekday) => byday.endsWith(weekday))

function oftenness(rule: HoursRule, byday: string): WeekSession['every'] {
  if (rule.interval > 1) return 'some weeks'
  return byday.length === 2 ? 'week' : { nth: Number(byday.slice(0, -2)) }
}
