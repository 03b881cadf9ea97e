import { calendarDay } from '../../days/calendarDay.ts'
import { londonDayAt } from '../../days/londonTime.ts'
import type { HoursRule } from '../../listing/hoursRule.ts'

/**
 * Hours without those whose period is over: a typical week asks no dates, and would take a winter that has passed for open. Where
 * all are over nothing is known of the hours now, which is not that it is shut.
 *
 * @param at ms since 1970 UTC
 */
export function hoursNotOver(hours: readonly HoursRule[] | null, at: number): readonly HoursRule[] | null {
  if (hours?.some(({ valid_to }) => valid_to !== null) !== true) return hours
  const { on } = calendarDay(londonDayAt(at))
  const left = hours.filter(({ valid_to }) => valid_to === null || valid_to >= on)
  return left.length === 0 ? null : left
}

/** Hours without those whose period is over or has not begun. @param at ms since 1970 UTC */
export function hoursNow(hours: readonly HoursRule[] | null, at: number): readonly HoursRule[] | null {
  const left = hoursNotOver(hours, at)
  if (left?.some(({ valid_from }) => valid_from !== null) !== true) return left
  const { on } = calendarDay(londonDayAt(at))
  return left.filter(({ valid_from }) => valid_from === null || valid_from <= on)
}
