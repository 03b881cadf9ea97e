import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Service } from '../../../core/service.ts'

/** Whether it still runs, where that is stated. */
export const STATUS_WORDS: Readonly<Record<Exclude<Service['status'], 'not stated'>, MessageDescriptor>> = {
  active: msg`Yes`,
  'temporarily closed': msg`Closed for now`,
  closed: msg`No: it has closed`,
}
