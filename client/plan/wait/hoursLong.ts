import type { I18n } from '@lingui/core'
import { msg, plural } from '@lingui/core/macro'

/** "62 hours", "1 hour", "40 minutes"; to the nearest. @param hours 0 or more */
export function hoursLong(i18n: I18n, hours: number): string {
  const minutes = Math.round(hours * 60)
  const whole = Math.round(hours)
  if (minutes < 60) return i18n._(msg`${plural(minutes, { one: '# minute', other: '# minutes' })}`)
  return i18n._(msg`${plural(whole, { one: '# hour', other: '# hours' })}`)
}
