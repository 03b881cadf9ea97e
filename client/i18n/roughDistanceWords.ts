import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'

const METRES_PER_KM = 1000
const METRES_PER_MILE = 1609.344

/** "about 51 km (32 miles)": for what is known to a kilometre or more. @param metres straight metres, 0 or more */
export function roughDistanceWords(i18n: I18n, metres: number): string {
  const km = i18n.number(Math.max(1, Math.round(metres / METRES_PER_KM)))
  const miles = Math.max(1, Math.round(metres / METRES_PER_MILE))
  if (miles === 1) return i18n._(msg`about ${km}\u00A0km (1\u00A0mile)`)
  const many = i18n.number(miles)
  return i18n._(msg`about ${km}\u00A0km (${many}\u00A0miles)`)
}
