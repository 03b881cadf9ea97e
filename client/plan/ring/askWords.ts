import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Unsettled } from '../../../core/gap/counted/keptOutBy.ts'
import type { Need } from '../../../core/seek/needs.ts'
import { NEED_WORDS } from '../../help/words/needWords.ts'
import { listWords } from '../week/listWords.ts'

const ASK: Readonly<Record<Exclude<Unsettled, 'needs'>, MessageDescriptor>> = {
  listing: msg`Are you still there, at this address and number?`,
  'some weeks': msg`In which weeks are you open: every week, or which?`,
  hours: msg`On which days and at what times are you open?`,
  referral: msg`Can people just come, or must somebody send them or give them a voucher?`,
  catchment: msg`Which streets or areas are you for? Do you deliver, and where?`,
}

/** What to ask a place about a fact, as one says it on the phone. @param has what the question asks a place to have */
export function askWords(i18n: I18n, fact: Unsettled, has: readonly Need[]): string {
  if (fact !== 'needs') return i18n._(ASK[fact])
  const things = listWords(
    i18n,
    has.map((need) => i18n._(NEED_WORDS[need].missing)),
  )
  return i18n._(msg`Do you have this: ${things}?`)
}
