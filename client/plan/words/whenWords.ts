import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { clockWords, weekdayWords } from '../../i18n/timeWords.ts'

/** "On Saturday at 10 am"; "In the 12 hours of the week chosen"; null = any time. @param hours of the week, 0–167, ascending */
export function whenWords(i18n: I18n, hours: readonly number[] | null): string | null {
  if (hours === null) return null
  const [first = 0] = hours
  const count = hours.length
  if (count > 1) return i18n._(msg`In the ${count} hours of the week chosen`)
  const day = weekdayWords(i18n, Math.floor(first / 24))
  const time = clockWords(i18n, (first % 24) * 60)
  return i18n._(msg`On ${day} at ${time}`)
}
