import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { readWeekHour } from '../../../core/gap/query/weekHour.ts'
import { clockWords, weekdayWords } from '../../i18n/timeWords.ts'

/** "On Saturday at 10 am"; null = any time. @param when day and hour such as sat-10 */
export function whenWords(i18n: I18n, when: string | null): string | null {
  const weekHour = when === null ? null : readWeekHour(when)
  if (weekHour === null) return null
  const day = weekdayWords(i18n, weekHour.day)
  const time = clockWords(i18n, weekHour.hour * 60)
  return i18n._(msg`On ${day} at ${time}`)
}
