import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { clockWords, weekdayWords } from '../../i18n/timeWords.ts'
import { listWords } from './listWords.ts'
import type { Stretch } from './weekFinding.ts'

/** "Tuesday", "Tuesday and Thursday", "Monday to Friday", "every day". @param days 0 = Monday, ascending */
function daysWords(i18n: I18n, days: readonly number[]): string {
  if (days.length === 7) return i18n._(msg`every day`)
  const [first, last] = [weekdayWords(i18n, days[0]!), weekdayWords(i18n, days.at(-1)!)]
  const apart = days.at(-1)! - days[0]!
  if (days.length > 2 && apart === days.length - 1) return i18n._(msg`${first} to ${last}`)
  return listWords(
    i18n,
    days.map((day) => weekdayWords(i18n, day)),
  )
}

/** "Tuesday and Thursday from 10 am to 12 noon". */
export function stretchWords(i18n: I18n, { days, from, to }: Stretch): string {
  const on = daysWords(i18n, days)
  const opens = clockWords(i18n, from * 60)
  const closes = clockWords(i18n, to * 60)
  return i18n._(msg`${on} from ${opens} to ${closes}`)
}

/** "Friday at 5 pm". @param hour of the week, 0–167 */
export function hourWords(i18n: I18n, hour: number): string {
  const day = weekdayWords(i18n, Math.floor(hour / 24))
  const time = clockWords(i18n, (hour % 24) * 60)
  return i18n._(msg`${day} at ${time}`)
}

/** "Friday, 5 pm to 6 pm". @param hour of the week, 0–167 */
export function hourSpanWords(i18n: I18n, hour: number): string {
  const day = weekdayWords(i18n, Math.floor(hour / 24))
  const from = clockWords(i18n, (hour % 24) * 60)
  const to = clockWords(i18n, ((hour % 24) + 1) * 60)
  return i18n._(msg`${day}, ${from} to ${to}`)
}

/** "Mon". @param day 0 = Monday */
export const shortDayWords = (i18n: I18n, day: number): string =>
  i18n.date(new Date(Date.UTC(2001, 0, 1 + day)), { weekday: 'short', timeZone: 'UTC' })
