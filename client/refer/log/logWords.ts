import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { ReferWay } from '../session/session.ts'

/** What was done. */
export const WAY_WORDS: Readonly<Record<ReferWay, MessageDescriptor>> = {
  rang: msg`Rang`,
  wrote: msg`Wrote`,
  form: msg`Used their form`,
  voucher: msg`Voucher given`,
  'told the client': msg`Told the client`,
}
