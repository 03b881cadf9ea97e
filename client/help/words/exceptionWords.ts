import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { calendarDay } from '../../../core/days/calendarDay.ts'
import type { HoursException } from '../../../core/listing/hoursRule.ts'
import { londonDayAt } from '../../../core/days/londonTime.ts'
import { dateWords, spanWords } from '../../i18n/timeWords.ts'

/** "24 December 2026: closed", "31 December 2026: 10 am–12 noon"; today and later, in order of date. @param at ms since 1970 UTC */
export function exceptionWords(i18n: I18n, exceptions: readonly HoursException[], at: number): string[] {
  const today = calendarDay(londonDayAt(at)).on
  return exceptions
    .filter(({ on }) => on >= today)
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))
    .map(({ on, opens_at, closes_at }) => {
      const date = dateWords(i18n, on)
      const span = opens_at === null ? null : spanWords(i18n, opens_at, closes_at)
      return span === null ? i18n._(msg`${date}: closed`) : i18n._(msg`${date}: ${span}`)
    })
}
