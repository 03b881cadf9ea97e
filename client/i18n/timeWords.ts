import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { londonDayAt, londonParts } from '../../core/days/londonTime.ts'
import { minutesOf } from '../../core/hours/clock.ts'

/**
 * Times in words, by the London clock whatever the device says. Instants are ms since 1970 UTC; `minutes` count from midnight.
 */

/** "2 pm", "10.30 am", "12 noon", "midnight"; elsewhere as the language writes it. */
export function clockWords(i18n: I18n, minutes: number): string {
  const hour = Math.floor(minutes / 60) % 24
  const minute = minutes % 60
  if (!i18n.locale.startsWith('en')) return formatUtc(i18n, Date.UTC(2000, 0, 1, hour, minute), { hour: 'numeric', minute: '2-digit' })
  if (minute === 0 && hour === 0) return i18n._(msg`midnight`)
  if (minute === 0 && hour === 12) return i18n._(msg`12 noon`)
  const shown = `${hour % 12 === 0 ? 12 : hour % 12}${minute === 0 ? '' : `.${String(minute).padStart(2, '0')}`}`
  return hour < 12 ? i18n._(msg`${shown} am`) : i18n._(msg`${shown} pm`)
}

export const timeWords = (i18n: I18n, at: number): string => clockWords(i18n, londonParts(at).minutes)

/** "10.30 am–12.30 pm", "9 am–5 pm", or "from 7.30 pm" where the source does not say when it ends. Clock texts such as 09:30. */
export function spanWords(i18n: I18n, opensAt: string, closesAt: string | null): string {
  const opens = clockWords(i18n, minutesOf(opensAt))
  if (closesAt === null) return i18n._(msg`from ${opens}`)
  const closes = clockWords(i18n, minutesOf(closesAt))
  return `${opens}–${closes}`
}

/** "Thursday"; 0 = Monday. */
export const weekdayWords = (i18n: I18n, weekday: number): string => formatUtc(i18n, Date.UTC(2001, 0, 1 + weekday), { weekday: 'long' })

/** The time from where the reader stands: "today 2 pm", "tomorrow 10 am", "Thursday 10 am" within a week, then "Thu 8 Jan 10 am". */
export function momentWords(i18n: I18n, at: number, now: number): string {
  const time = timeWords(i18n, at)
  const days = londonDayAt(at) - londonDayAt(now)
  if (days === 0) return i18n._(msg`today ${time}`)
  if (days === 1) return i18n._(msg`tomorrow ${time}`)
  const day = days > 1 && days < 7 ? weekdayWords(i18n, londonParts(at).weekday) : dayWords(i18n, at, now)
  return `${day} ${time}`
}

/** "Thu 8 Jan", with the year where it is not this one. */
export function dayWords(i18n: I18n, at: number, now: number): string {
  const { year, month, day } = londonParts(at)
  const date = Date.UTC(year, month - 1, day)
  const parts = [
    formatUtc(i18n, date, { weekday: 'short' }),
    String(day),
    formatUtc(i18n, date, { month: 'short' }),
    ...(year === londonParts(now).year ? [] : [String(year)]),
  ]
  return i18n.locale.startsWith('en') ? parts.join(' ') : formatUtc(i18n, date, { weekday: 'short', day: 'numeric', month: 'short' })
}

/** As exact as the date is: "2018", "January 2018", "31 January 2018". @param on year, month or day */
export function dateWords(i18n: I18n, on: string): string {
  const [year = '', month, day] = on.split('-')
  if (month === undefined) return year
  const date = Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1))
  return formatUtc(i18n, date, day === undefined ? { month: 'long', year: 'numeric' } : { day: 'numeric', month: 'long', year: 'numeric' })
}

/** "15 April". @param text month and day such as 04-15 */
export function monthDayWords(i18n: I18n, text: string): string {
  const [month, day] = text.split('-')
  return formatUtc(i18n, Date.UTC(2000, Number(month) - 1, Number(day)), { day: 'numeric', month: 'long' })
}

/** "today", "3 days ago", "3 weeks ago", "5 months ago": from a whole day to the instant. @param days 0 or more */
export function agoWords(i18n: I18n, days: number): string {
  const words = relative(i18n.locale)
  if (days < 14) return words.format(-days, 'day')
  if (days < 63) return words.format(-Math.floor(days / 7), 'week')
  return words.format(-Math.floor(days / 30.44), 'month')
}

const relatives = new Map<string, Intl.RelativeTimeFormat>()

function relative(locale: string): Intl.RelativeTimeFormat {
  const known = relatives.get(locale) ?? new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  relatives.set(locale, known)
  return known
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** Formats are costly to make, so each is made once. English is British. */
function formatUtc(i18n: I18n, date: number, options: Intl.DateTimeFormatOptions): string {
  const locale = i18n.locale === 'en' ? 'en-GB' : i18n.locale
  const key = `${locale} ${Object.entries(options).join(' ')}`
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
  formats.set(key, known)
  return known.format(date)
}
