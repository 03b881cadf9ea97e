import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { freshnessOf, type Freshness } from '../../../core/listing/freshness.ts'
import { londonDay, londonDayAt } from '../../../core/days/londonTime.ts'
import { agoWords, dateWords } from '../../i18n/timeWords.ts'

/**
 * How old the listing is, and what that asks of the reader: "Checked 3 weeks ago", "Checked 4 months ago – may have changed",
 * "Last checked in January 2018 – ring first".
 *
 * Where the date alone would not make it old, it is old because people found it closed.
 *
 * @param on when it was last checked; null = no date known
 * @param canRing false = no phone is listed
 */
export function checkedWords(i18n: I18n, on: string | null, freshness: Freshness, now: number, canRing: boolean): string {
  if (freshness === 'fresh' && on !== null) {
    const ago = sinceWords(i18n, on, now)
    return i18n._(msg`Checked ${ago}`)
  }
  if (freshness === 'aging' && on !== null) {
    const ago = sinceWords(i18n, on, now)
    return i18n._(msg`Checked ${ago} – may have changed`)
  }
  if (on === null) return canRing ? i18n._(msg`Last checked: not stated – ring first`) : i18n._(msg`Last checked: not stated – check first`)
  if (freshnessOf(on, now) !== 'old' && freshness === 'old')
    return canRing ? i18n._(msg`Two people found it closed – ring first`) : i18n._(msg`Two people found it closed – check first`)
  const when = dateWords(i18n, on)
  if (on.length > 7) return canRing ? i18n._(msg`Last checked on ${when} – ring first`) : i18n._(msg`Last checked on ${when} – check first`)
  return canRing ? i18n._(msg`Last checked in ${when} – ring first`) : i18n._(msg`Last checked in ${when} – check first`)
}

/** When it was last checked, where what that asks of the reader stands above: "Checked January 2018". */
export function shortCheckedWords(i18n: I18n, on: string | null, now: number): string {
  if (on === null) return i18n._(msg`Last checked: not stated`)
  const age = freshnessOf(on, now)
  const when = age === 'fresh' || age === 'aging' ? sinceWords(i18n, on, now) : dateWords(i18n, on)
  return i18n._(msg`Checked ${when}`)
}

/** An exact day is told as time gone by; a month or a year as what it is. */
function sinceWords(i18n: I18n, on: string, now: number): string {
  const [year, month, day] = on.split('-').map(Number)
  if (day === undefined) {
    const when = dateWords(i18n, on)
    return i18n._(msg`in ${when}`)
  }
  const days = londonDayAt(now) - londonDay(year!, month!, day)
  return agoWords(i18n, Math.max(0, days))
}
