import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { WeekSession } from '../../core/hours/weekSessions.ts'
import type { HoursRule } from '../../core/listing/hoursRule.ts'
import { dateWords, monthDayWords } from './timeWords.ts'

/** All that says in which weeks, dates and holidays a session holds, beside its days and times. */
export const heldWhen = (rule: HoursRule): unknown[] => [
  rule.byweekno,
  rule.season,
  rule.valid_from,
  rule.valid_to,
  rule.term_time_only,
  rule.school_holidays_only,
  rule.bank_holiday === 'closed' || rule.bank_holiday === 'only' ? rule.bank_holiday : '',
]

/** "(1 April to 31 October, term time only)"; '' where it holds all year. */
export function noteWords(i18n: I18n, every: WeekSession['every'], rule: HoursRule): string {
  const notes = [
    ...weekNotes(i18n, every, rule.byweekno),
    ...dateNotes(i18n, rule),
    ...(rule.term_time_only ? [i18n._(msg`term time only`)] : []),
    ...(rule.school_holidays_only ? [i18n._(msg`school holidays only`)] : []),
    ...(rule.bank_holiday === 'closed' ? [i18n._(msg`not on bank holidays`)] : []),
    ...(rule.bank_holiday === 'only' ? [i18n._(msg`bank holidays only`)] : []),
  ]
  return notes.length === 0 ? '' : `(${notes.join(', ')})`
}

function weekNotes(i18n: I18n, every: WeekSession['every'], weeks: readonly number[]): string[] {
  if (weeks.length === 0) return every === 'some weeks' ? [i18n._(msg`some weeks only`)] : []
  if (weeks.length > 25 && weeks.every((week) => week % 2 === 1)) return [i18n._(msg`odd weeks of the year`)]
  if (weeks.length > 25 && weeks.every((week) => week % 2 === 0)) return [i18n._(msg`even weeks of the year`)]
  return [i18n._(msg`some weeks only`)]
}

function dateNotes(i18n: I18n, { season, valid_from: from, valid_to: to }: HoursRule): string[] {
  const first = from === null ? null : dateWords(i18n, from)
  const last = to === null ? null : dateWords(i18n, to)
  const notes = season === null ? [] : [rangeWords(i18n, monthDayWords(i18n, season.from), monthDayWords(i18n, season.to))]
  if (first !== null && last !== null) return [...notes, rangeWords(i18n, first, last)]
  if (first !== null) return [...notes, i18n._(msg`from ${first}`)]
  return last === null ? notes : [...notes, i18n._(msg`until ${last}`)]
}

/** "1 April to 31 October", or the one day. */
const rangeWords = (i18n: I18n, first: string, last: string): string => (first === last ? first : i18n._(msg`${first} to ${last}`))
