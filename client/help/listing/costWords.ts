import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Service } from '../../../core/listing/service.ts'

export const COST_WORDS: Readonly<Record<Exclude<Service['cost']['kind'], 'not stated'>, MessageDescriptor>> = {
  free: msg`Free`,
  donation: msg`Pay what you can`,
  membership: msg`Membership`,
  price: msg`There is a price`,
}
