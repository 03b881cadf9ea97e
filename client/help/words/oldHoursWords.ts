import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Freshness } from '../../../core/listing/freshness.ts'
import type { HoursRule } from '../../../core/listing/hoursRule.ts'
import type { Service } from '../../../core/listing/service.ts'
import { hoursLines, openDaysWords } from '../../i18n/hoursWords.ts'
import { dateWords } from '../../i18n/timeWords.ts'

const LONGEST = 90

/** So many letters are two lines of a card on a phone. */
const SHORT = 44

/**
 * Hours that can no longer be relied on, as what they were: "In January 2018: Thursdays 10.30 am–12.30 pm"; of many, the days alone.
 * What could not be read into rules is quoted. null = the listing is fresh enough for its state to say it, or states no hours.
 */
export function oldHoursWords(i18n: I18n, service: Service, freshness: Freshness): string | null {
  const read = service.hours !== null && service.hours.length > 0
  if (read && service.confirmed.hours !== undefined && (freshness === 'fresh' || freshness === 'aging')) return null
  const said = read ? readWords(i18n, service.hours ?? []) : service.hoursText === null ? null : `“${shorten(service.hoursText)}”`
  if (said === null) return null
  const on = service.confirmed.hours?.on ?? null
  if (on === null) return i18n._(msg`Hours once listed: ${said}`)
  const when = dateWords(i18n, on)
  return on.length > 7 ? i18n._(msg`On ${when}: ${said}`) : i18n._(msg`In ${when}: ${said}`)
}

function readWords(i18n: I18n, rules: readonly HoursRule[]): string {
  const whole = hoursLines(i18n, rules).join('; ')
  return whole.length <= SHORT ? whole : (openDaysWords(i18n, rules) ?? whole)
}

function shorten(text: string): string {
  if (text.length <= LONGEST) return text
  const cut = text.slice(0, LONGEST)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2))}…`
}
