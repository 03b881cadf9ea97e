import type { HoursException, HoursRule } from '../../core/listing/hoursRule.ts'

/**
 * Rules in short, to be read by eye: `Mo,Fr 10:00-14:00`, `Mo-Fr` for a run of three days or more, `?` for an end that is not
 * said, `1Sa` for the first Saturday of the month, `/2` for every other week, then `term` or `school holidays`, `bh closed`,
 * `season` and `weeks` of every year, `on` a date, or `from` and `to` dates.
 */
export const inShort = (rules: readonly HoursRule[]): string => rules.map(ruleInShort).join('; ')

/** `not on` the days that are closed, and the other hours of a day. '' = there are none. */
export function exceptionsInShort(exceptions: readonly HoursException[]): string {
  const closed = exceptions.filter(({ opens_at }) => opens_at === null).map(({ on }) => on)
  const other = exceptions.flatMap(({ on, opens_at, closes_at }) => (opens_at === null ? [] : [`on ${on} ${opens_at}-${closes_at ?? '?'}`]))
  return [...(closed.length === 0 ? [] : [`not on ${closed.join(', ')}`]), ...other].join('; ')
}

function ruleInShort(rule: HoursRule): string {
  const { valid_from: from, valid_to: to, season, byweekno, dtstart } = rule
  return [
    days(rule.byday),
    `${rule.opens_at}-${rule.closes_at ?? '?'}`,
    ...(rule.interval > 1 ? [`/${rule.interval}${dtstart === null ? '' : ` since ${dtstart}`}`] : []),
    ...(rule.term_time_only ? ['term'] : []),
    ...(rule.school_holidays_only ? ['school holidays'] : []),
    ...(rule.bank_holiday === 'not stated' ? [] : [`bh ${rule.bank_holiday}`]),
    ...(season === null ? [] : [`season ${season.from} to ${season.to}`]),
    ...(byweekno.length === 0 ? [] : [`weeks ${byweekno.join(',')}`]),
    ...(from !== null && from === to ? [`on ${from}`] : [...(from === null ? [] : [`from ${from}`]), ...(to === null ? [] : [`to ${to}`])]),
  ].join(' ')
}

const WEEK = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

function days(byday: readonly string[]): string {
  const at = byday.map((day) => WEEK.indexOf(day))
  const isRun = at.length > 2 && at.every((day, index) => day >= 0 && day === at[0]! + index)
  const names = byday.map((day) => day.slice(0, -1) + day.at(-1)!.toLowerCase())
  return isRun ? `${names[0]}-${names.at(-1)}` : names.join(',')
}
