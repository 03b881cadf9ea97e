import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Outcome, ReferWay } from '../session/session.ts'

/** What was done. */
export const WAY_WORDS: Readonly<Record<ReferWay, MessageDescriptor>> = {
  rang: msg`Rang`,
  wrote: msg`Wrote`,
  form: msg`Used their form`,
  voucher: msg`Voucher given`,
  'told the client': msg`Told the client`,
}

/** What came of it. */
export const OUTCOME_WORDS: Readonly<Record<Outcome, MessageDescriptor>> = {
  helped: msg`Helped`,
  full: msg`Full`,
  'not-eligible': msg`Not eligible`,
  'no-answer': msg`No answer`,
  closed: msg`Closed`,
}
