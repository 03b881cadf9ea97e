import type { I18n } from '@lingui/core'
import { londonParts } from '../../../../core/days/londonTime.ts'
import { clockWords, timeWords } from '../../../i18n/timeWords.ts'

/** "10.30am", "12 noon". @param minutes from midnight */
export const shortClock = (i18n: I18n, minutes: number): string => clockWords(i18n, minutes).replace(/ (?=[ap]m$)/, '')

/** "Thu"; 0 = Monday. */
export const shortWeekday = (i18n: I18n, weekday: number): string => format(i18n, Date.UTC(2001, 0, 1 + weekday), { weekday: 'short' })

/** "Thu 3 Dec", for what is read on another day than it is written. @param at ms since 1970 UTC */
function shortDate(i18n: I18n, at: number): string {
  const { year, month, day } = londonParts(at)
  const date = Date.UTC(year, month - 1, day)
  const parts = (['weekday', 'day', 'month'] as const).map((part) =>
    format(i18n, date, part === 'day' ? { day: 'numeric' } : { [part]: 'short' }),
  )
  return i18n.locale.startsWith('en') ? parts.join(' ') : format(i18n, date, { weekday: 'short', day: 'numeric', month: 'short' })
}

/** "Thu 3 Dec 10am" by the London clock. @param at ms since 1970 UTC */
export const shortMoment = (i18n: I18n, at: number): string => `${shortDate(i18n, at)} ${shortClock(i18n, londonParts(at).minutes)}`

/** "Thu 3 Dec 10 am", as a sheet and a case record write it beside the hours. @param at ms since 1970 UTC */
export const datedMoment = (i18n: I18n, at: number): string => `${shortDate(i18n, at)} ${timeWords(i18n, at)}`

const format = (i18n: I18n, date: number, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(i18n.locale === 'en' ? 'en-GB' : i18n.locale, { ...options, timeZone: 'UTC' }).format(date)
