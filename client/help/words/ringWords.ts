import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { ringCost, type RingCost } from '../../../core/support/ringCost.ts'

/** Whether a number is free to ring, in words that fit beside it. @param phone as published, or its `tel:` link */
export const ringWords = (i18n: I18n, phone: string): string => i18n._(COST_WORDS[ringCost(phone)])

const COST_WORDS: Readonly<Record<RingCost, MessageDescriptor>> = {
  free: msg`Free to ring`,
  usual: msg`Costs as a usual call`,
  plan: msg`Costs as in your plan`,
  more: msg`Costs more than a usual call`,
  'not known': msg`Cost of the call: not known`,
}
