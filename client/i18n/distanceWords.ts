import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'

const METRES_PER_MILE = 1609.344

/** "620 m" (to the nearest ten), or from one kilometre on "1.4 km (0.9 miles)". @param metres straight metres, 0 or more */
export function distanceWords(i18n: I18n, metres: number): string {
  const tens = Math.round(metres / 10) * 10
  if (tens < 1000) return i18n._(msg`${Math.max(10, tens)} m`)
  const km = i18n.number(metres / 1000, ONE_DECIMAL)
  const miles = i18n.number(metres / METRES_PER_MILE, ONE_DECIMAL)
  return i18n._(msg`${km} km (${miles} miles)`)
}

const ONE_DECIMAL = { minimumFractionDigits: 1, maximumFractionDigits: 1 }

/** "12 minutes on foot", "1 h 20 min on foot". @param minutes whole minutes */
export function walkWords(i18n: I18n, minutes: number): string {
  if (minutes <= 1) return i18n._(msg`1 minute on foot`)
  if (minutes < 60) return i18n._(msg`${minutes} minutes on foot`)
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  return rest === 0 ? i18n._(msg`${hours} h on foot`) : i18n._(msg`${hours} h ${rest} min on foot`)
}
