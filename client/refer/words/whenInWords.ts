import type { I18n } from '@lingui/core'
import { checkedOn } from '../../../core/listing/freshness.ts'
import type { Found } from '../../../core/seek/search.ts'
import { hoursLines } from '../../i18n/hoursWords.ts'
import { checkedWords } from '../../help/words/checkedWords.ts'
import { oldHoursWords } from '../../help/words/oldHoursWords.ts'
import { openWords } from '../../help/words/openWords.ts'
import { phonesIn } from '../../help/words/phones.ts'

export interface WhenInWords {
  /** Whether somebody can go now, or when next. */
  state: string
  /** The hours as published, or as what they once were; null = not stated. */
  hours: string | null
  /** How old that is, and what it asks of the reader. */
  age: string
}

/** When a place is open, in words with their age. @param at ms since 1970 UTC */
export function whenInWords(i18n: I18n, { service, open, freshness }: Found, at: number): WhenInWords {
  const canRing = phonesIn(service.phone).length > 0
  const { text, reason } = openWords(i18n, open, at, canRing)
  const old = oldHoursWords(i18n, service, freshness)
  const rules = hoursLines(i18n, service.hours ?? []).join('; ')
  return {
    state: reason === null ? text : `${text} (${reason})`,
    hours: old ?? (rules === '' ? null : rules),
    age: checkedWords(i18n, checkedOn(service), freshness, at, canRing),
  }
}
