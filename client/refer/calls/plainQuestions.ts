import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Need } from '../../../core/seek/needs.ts'

/** Questions that say nothing of a client, each with a "yes" that means that it fits. */
export const PLAIN_QUESTIONS: Readonly<Record<Need | 'no-recourse', MessageDescriptor>> = {
  'no-referral': msg`Can somebody come without a voucher or a referral?`,
  'no-id': msg`Can somebody come without ID or papers?`,
  free: msg`Is it free?`,
  'no-kitchen': msg`Is there food that needs no cooking?`,
  'comes-to-me': msg`Can it be brought to somebody’s home?`,
  'by-phone': msg`Can it be done by phone?`,
  halal: msg`Do you have halal food?`,
  kosher: msg`Do you have kosher food?`,
  vegetarian: msg`Do you have vegetarian food?`,
  vegan: msg`Do you have vegan food?`,
  'gluten-free': msg`Do you have gluten-free food?`,
  allergies: msg`Can you say what is in the food, for allergies?`,
  formula: msg`Do you have baby formula?`,
  'baby-food': msg`Do you have baby food?`,
  nappies: msg`Do you have nappies?`,
  pets: msg`Do you have pet food?`,
  'step-free': msg`Is there a way in without steps?`,
  toilet: msg`Is there an accessible toilet?`,
  seats: msg`Is there somewhere to sit while waiting?`,
  quiet: msg`Is there a quiet space?`,
  'hearing-loop': msg`Is there a hearing loop?`,
  bsl: msg`Does somebody use British Sign Language?`,
  'no-recourse': msg`Can somebody come who has no recourse to public funds?`,
}
