import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Service } from '../../../core/listing/service.ts'
import { dateWords } from '../../i18n/timeWords.ts'

type Stated = Exclude<Service['status'], 'not stated'>

/** Whether it still runs, and as of when that was said: "Yes, as of January 2018". null = not stated. */
export function statusWords(i18n: I18n, { status, confirmed }: Service): string | null {
  if (status === 'not stated') return null
  const words = i18n._(STATUS_WORDS[status])
  const on = confirmed.status?.on ?? null
  if (on === null) return i18n._(msg`${words}, but without a date`)
  const date = dateWords(i18n, on)
  return i18n._(msg`${words}, as of ${date}`)
}

const STATUS_WORDS: Readonly<Record<Stated, MessageDescriptor>> = {
  active: msg`Yes`,
  'temporarily closed': msg`Closed for now`,
  closed: msg`No: it has closed`,
}
