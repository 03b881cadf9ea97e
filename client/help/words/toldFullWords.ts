import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Service } from '../../../core/listing/service.ts'
import { toldFullAt } from '../../../core/listing/toldFull.ts'
import { dateWords } from '../../i18n/timeWords.ts'

/** "Two people were told it was full, …" with its week. null = nobody said so in the last seven days. @param at ms since 1970 UTC */
export function toldFullWords(i18n: I18n, service: Pick<Service, 'toldFull'>, at: number): string | null {
  const note = toldFullAt(service, at)
  if (note === null) return null
  const date = dateWords(i18n, note.week)
  return note.checked
    ? i18n._(msg`We asked, and it was full in the week of ${date}.`)
    : i18n._(msg`Two people were told it was full, most recently in the week of ${date}.`)
}
