import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { WALK_M_PER_MINUTE } from '../../../core/place/geo.ts'

/** People in a sentence: three significant figures, "1.59 million", "581,000", "86". The table has them exactly. */
export function peopleWords(i18n: I18n, people: number): string {
  if (people < 1_000_000) return i18n.number(people, { maximumSignificantDigits: 3 })
  return i18n.number(people, { maximumSignificantDigits: 3, notation: 'compact', compactDisplay: 'long' })
}

/** A share as a whole per cent; "under 1%" and "over 99%" where rounding would say none or all. @param share 0–1 */
export function shareWords(i18n: I18n, share: number): string {
  if (share > 0 && share < 0.01) return i18n._(msg`under 1%`)
  if (share > 0.99 && share < 1) return i18n._(msg`over 99%`)
  return i18n.number(share, { style: 'percent', maximumFractionDigits: 0 })
}

/** "1 mile", "2 miles", "800 m". @param reachM walked metres */
export function reachWords(i18n: I18n, reachM: number): string {
  if (reachM === 1609) return i18n._(msg`1 mile`)
  if (reachM === 3219) return i18n._(msg`2 miles`)
  const metres = i18n.number(reachM)
  return i18n._(msg`${metres} m`)
}

/** Minutes on foot, to the nearest, at least one. @param pace walked metres a minute; 4.8 km/h unless another is asked for */
export const minutesOfReach = (reachM: number, pace = WALK_M_PER_MINUTE): number => Math.max(1, Math.round(reachM / pace))
