import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Need } from '../../../core/seek/needs.ts'

/**
 * Of each need: how it is asked, what is missing where nothing states it, and what stands against it. For a thing that a place may
 * have, `ask` is its name as a label and `missing` its name inside a sentence: the page of a listing takes them from here.
 */
export const NEED_WORDS: Readonly<Record<Need, { ask: MessageDescriptor; missing: MessageDescriptor; against: MessageDescriptor }>> = {
  'no-referral': {
    ask: msg`I have no referral or voucher`,
    missing: msg`whether you need a referral`,
    against: msg`needs a referral or voucher`,
  },
  'no-id': { ask: msg`I have no ID or papers`, missing: msg`whether you need ID or papers`, against: msg`asks for ID or papers` },
  free: { ask: msg`It must be free`, missing: msg`cost`, against: msg`costs money` },
  'no-kitchen': { ask: msg`I have nowhere to cook`, missing: msg`whether the food needs cooking`, against: msg`the food needs cooking` },
  'comes-to-me': { ask: msg`It comes to me`, missing: msg`whether it comes to you`, against: msg`does not come to you` },
  'by-phone': { ask: msg`By phone or online`, missing: msg`help by phone or online`, against: msg`not by phone or online` },
  halal: { ask: msg`Halal`, missing: msg`halal`, against: msg`not halal` },
  kosher: { ask: msg`Kosher`, missing: msg`kosher`, against: msg`not kosher` },
  vegetarian: { ask: msg`Vegetarian`, missing: msg`vegetarian`, against: msg`not vegetarian` },
  vegan: { ask: msg`Vegan`, missing: msg`vegan`, against: msg`not vegan` },
  'gluten-free': { ask: msg`Gluten free`, missing: msg`gluten free`, against: msg`not gluten free` },
  allergies: { ask: msg`Says what is in the food (allergies)`, missing: msg`allergens`, against: msg`no word on allergens` },
  formula: { ask: msg`Baby formula`, missing: msg`baby formula`, against: msg`no baby formula` },
  'baby-food': { ask: msg`Baby food`, missing: msg`baby food`, against: msg`no baby food` },
  nappies: { ask: msg`Nappies`, missing: msg`nappies`, against: msg`no nappies` },
  pets: { ask: msg`Pet food`, missing: msg`pet food`, against: msg`no pet food` },
  'step-free': { ask: msg`Step-free way in`, missing: msg`step-free way in`, against: msg`steps at the door` },
  toilet: { ask: msg`Accessible toilet`, missing: msg`accessible toilet`, against: msg`no accessible toilet` },
  seats: { ask: msg`Somewhere to sit while I wait`, missing: msg`somewhere to sit`, against: msg`nowhere to sit` },
  quiet: { ask: msg`Quiet space`, missing: msg`quiet space`, against: msg`no quiet space` },
  'hearing-loop': { ask: msg`Hearing loop`, missing: msg`hearing loop`, against: msg`no hearing loop` },
  bsl: { ask: msg`British Sign Language`, missing: msg`British Sign Language`, against: msg`no British Sign Language` },
}
