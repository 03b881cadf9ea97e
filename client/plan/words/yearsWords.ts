import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Listed } from '../../../core/gap/counted/listed.ts'

/** "2018–2024"; "2018–2024, and 12 without a date"; "no date" where none has one. */
export function yearsWords(i18n: I18n, { from, to, undated }: Listed): string {
  const many = i18n.number(undated)
  if (from === null) return i18n._(msg`an unknown year`)
  const years = from === to ? String(from) : `${from}–${to}`
  return undated === 0 ? years : i18n._(msg`${years}, ${many} without a date`)
}
