import type { Calendar } from '../days/calendar.ts'
import type { HoursException, HoursRule } from '../listing/hoursRule.ts'
import { closureAt, hoursDoubt, publishedHours } from './listingHours.ts'
import { stateAt } from './openAt.ts'
import type { OpenState } from './openState.ts'
import type { Service } from '../listing/service.ts'
import { minutesOf } from './clock.ts'
import { weekdayIn, weekSpans } from './weekSpans.ts'

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
/** A share of weeks from which on it is all of them: parts of a year that add up to all of it do so but for rounding. */
export const EVERY_WEEK = 1 - 1e-9

/**
 * The share of weeks in which the rules are open in each hour of the week, 0–1. Hour 0 is Monday 00:00–01:00.
 *
 * A session counts in an hour it fills at least half of; one without an end counts for its first hour. How often it is held
 * is the share of `weekSpans`; what overlaps adds up to at most 1. Freshness is left to the caller, as are the dates that
 * `weekSpans` does not ask for.
 */
export function weekWeights(rules: readonly HoursRule[]): Float64Array {
  const weights = new Float64Array(HOURS_IN_WEEK)
  for (const { from, to, share } of weekSpans(rules)) addSession(weights, from, to ?? from + 60, share)
  return weights
}

/** Whether the door is open in an hour of the week (0 = Monday 00:00) in every week. @param weights as from `weekWeights` */
export const openInHour = (weights: Float64Array, hour: number): boolean => weights[hour]! >= EVERY_WEEK

function addSession(weights: Float64Array, from: number, to: number, share: number): void {
  for (let hour = Math.floor(from / 60); hour * 60 < to; hour++) {
    const filled = Math.min(to, hour * 60 + 60) - Math.max(from, hour * 60)
    const index = hour % HOURS_IN_WEEK
    if (filled >= 30) weights[index] = Math.min(1, weights[index]! + share)
  }
}

function oftenness(rule: HoursRule, byday: string): WeekSession['every'] {
  if (rule.interval > 1 || rule.byweekno.length > 0) return 'some weeks'
  return byday.length === 2 ? 'week' : { nth: Number(byday.slice(0, -2)) }
}
