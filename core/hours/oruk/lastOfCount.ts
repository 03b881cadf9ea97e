import { calendarDay } from '../../days/calendarDay.ts'
import { dayOf, fallsOn } from '../fallsOn.ts'
import type { HoursRule } from '../../listing/hoursRule.ts'
import { textOf } from './fields.ts'

const MOST = 1000
/** Twelve months apart, with a fifth weekday that may not come round. */
const DAYS_APART = 366 * 28

/**
 * The date of the last of `count` times from `dtstart`.
 *
 * @returns `last` null where no count is given; null where it cannot be told
 */
export function lastOfCount(rule: HoursRule, count: unknown): { last: string | null } | null {
  const text = textOf(count)
  if (text === '') return { last: null }
  if (!/^\d{1,4}$/.test(text) || Number(text) > MOST || Number(text) === 0 || rule.dtstart === null) return null
  const counted: HoursRule = { ...rule, valid_from: null, valid_to: null }
  let left = Number(text)
  let found = dayOf(rule.dtstart)
  for (let day = found; day - found < DAYS_APART; day++) {
    const date = calendarDay(day)
    if (!fallsOn(counted, date)) continue
    found = day
    if (--left === 0) return { last: date.on }
  }
  return null
}
