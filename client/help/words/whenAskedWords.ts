import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { AgeBand } from '../../../core/seek/children.ts'
import type { DayPart, When } from '../../../core/seek/when.ts'
import { clockWords, weekdayWords } from '../../i18n/timeWords.ts'

/** "Now", "Today", "Saturday morning", "Saturday from 10 am". */
export function whenAskedWords(i18n: I18n, when: When): string {
  if (typeof when === 'string') return i18n._(MOMENT_WORDS[when])
  const day = weekdayWords(i18n, when.day)
  if (when.part === null) return day
  return `${day}, ${partWords(i18n, when.part)}`
}

/** "morning", or "10 am–11 am" of an hour. */
export function partWords(i18n: I18n, part: DayPart | number): string {
  if (typeof part === 'string') return i18n._(PART_WORDS[part])
  return `${clockWords(i18n, part * 60)}–${clockWords(i18n, (part + 1) * 60)}`
}

export const MOMENT_WORDS = {
  now: msg`Open now`,
  today: msg`Later today`,
  tomorrow: msg`Tomorrow`,
} as const satisfies Record<string, MessageDescriptor>

const PART_WORDS: Readonly<Record<DayPart, MessageDescriptor>> = {
  am: msg`morning`,
  pm: msg`afternoon`,
  eve: msg`evening`,
}

export const AGE_WORDS: Readonly<Record<AgeBand, MessageDescriptor>> = {
  baby: msg`Under 1`,
  '1-4': msg`1 to 4`,
  '5-10': msg`5 to 10`,
  '11-15': msg`11 to 15`,
  '16-17': msg`16 or 17`,
}
