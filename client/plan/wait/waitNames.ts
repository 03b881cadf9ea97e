import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { WaitName } from '../../../core/gap/measures/measureSummary.ts'
import type { WaitAsked } from '../ask/planQuestion.ts'

/** What each wait is called in an answer. */
export const WAIT_NAMES: Readonly<Record<WaitAsked, WaitName>> = {
  none: 'wait_h',
  blank: 'wait_or_not_stated_h',
  first: 'wait_voucher_first_h',
  both: 'wait_voucher_first_or_not_stated_h',
}

/** Whose wait it is, as a choice. */
export const WAIT_WORDS: Readonly<Record<WaitAsked, MessageDescriptor>> = {
  none: msg`No voucher: only places that say nobody must be sent`,
  blank: msg`As if places that say nothing asked for none`,
  first: msg`A voucher is fetched first, where one is asked for`,
  both: msg`Both: blanks ask for none, vouchers are fetched`,
}
