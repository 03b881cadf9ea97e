import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'

/** "61 in 100", "under 1 in 100", "over 99 in 100"; 0 and 1 are told as they are, "0 in 100". @param share 0–1 */
export function shareIn100(i18n: I18n, share: number): string {
  if (share > 0 && share < 0.01) return i18n._(msg`under 1 in 100`)
  if (share > 0.99 && share < 1) return i18n._(msg`over 99 in 100`)
  const count = i18n.number(Math.round(share * 100))
  return i18n._(msg`${count} in 100`)
}
