import { RULE_BLANK } from '../../listing/blank.ts'
import { WEEKDAYS } from '../../days/calendarDay.ts'
import type { HoursRule } from '../../listing/hoursRule.ts'
import { clockText } from '../clock.ts'
import type { Group } from './clause/group.ts'
import { limited } from './clause/group.ts'

/** The rules of sessions that are sure: one for every recurrence and range. A single date is a rule for that day alone. */
export function rulesOf({ specs, ranges, limit }: Group): HoursRule[] {
  return specs.flatMap((spec) => {
    const weekdays = spec.days.map((day) => WEEKDAYS[day]!)
    const { term, bank, from, to } = spec.on === null ? limit : limited(limit, { ...limit, from: spec.on, to: spec.on })
    if (from !== null && to !== null && from > to) return []
    return ranges.map(({ opens, closes }) => ({
      ...RULE_BLANK,
      freq: spec.nth.length > 0 ? 'MONTHLY' : 'WEEKLY',
      interval: spec.alternate ? 2 : 1,
      byday: spec.nth.length > 0 ? spec.nth.flatMap((nth) => weekdays.map((weekday) => `${nth}${weekday}`)) : weekdays,
      valid_from: from,
      valid_to: to,
      opens_at: clockText(opens),
      closes_at: closes === null ? null : clockText(closes),
      term_time_only: term,
      bank_holiday: bank,
    }))
  })
}
