import type { HoursRule } from '../../../../core/listing/hoursRule.ts'
import { readHoursText } from '../../../../core/hours/text/hoursText.ts'

const WEEK = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/**
 * Rules in short: `Mo,Fr 10:00-14:00`, `Mo-Fr` for a run of three days or more, `?` for an end that is not said, `1Sa` for
 * the first Saturday of the month, `/2` for every other week, then `term`, `bh closed`, `on` a date, or `from` and `to` dates.
 */
export const inShort = (rules: readonly HoursRule[]): string => rules.map(ruleInShort).join('; ')

function ruleInShort(rule: HoursRule): string {
  const { valid_from: from, valid_to: to } = rule
  return [
    days(rule.byday),
    `${rule.opens_at}-${rule.closes_at ?? '?'}`,
    ...(rule.interval > 1 ? [`/${rule.interval}`] : []),
    ...(rule.term_time_only ? ['term'] : []),
    ...(rule.bank_holiday === 'not stated' ? [] : [`bh ${rule.bank_holiday}`]),
    ...(from !== null && from === to ? [`on ${from}`] : [...(from === null ? [] : [`from ${from}`]), ...(to === null ? [] : [`to ${to}`])]),
  ].join(' ')
}

function days(byday: readonly string[]): string {
  const at = byday.map((day) => WEEK.indexOf(day))
  const isRun = at.length > 2 && at.every((day, index) => day >= 0 && day === at[0]! + index)
  const names = byday.map((day) => day.slice(0, -1) + day.at(-1)!.toLowerCase())
  return isRun ? `${names[0]}-${names.at(-1)}` : names.join(',')
}

/** "whole: rules", "part: rules // what is left", or "text". */
export function readingOf(text: string | null): string {
  const { rules, read, left } = readHoursText(text)
  return rules === null ? (read === 'none' ? 'text' : read) : `${read}: ${inShort(rules)}${left === '' ? '' : ` // ${left}`}`
}
