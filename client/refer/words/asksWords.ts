import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Need } from '../../../core/seek/needs.ts'
import type { Asks } from '../../../core/match/told.ts'

interface AskWords {
  /** Stated to fit. */
  fits: MessageDescriptor
  /** As the end of "Not stated: …". */
  missing: MessageDescriptor
  /** Stated otherwise. */
  against: MessageDescriptor
}

const NEEDS: Readonly<Record<Need, AskWords>> = {
  'no-referral': {
    fits: msg`no voucher or referral needed`,
    missing: msg`whether a voucher or referral is needed`,
    against: msg`needs a voucher or referral`,
  },
  'no-id': { fits: msg`no ID needed`, missing: msg`whether ID is needed`, against: msg`asks for ID or papers` },
  free: { fits: msg`free`, missing: msg`what it costs`, against: msg`costs money` },
  'no-kitchen': { fits: msg`no cooking needed`, missing: msg`whether the food needs cooking`, against: msg`the food needs cooking` },
  'comes-to-me': { fits: msg`delivers or visits`, missing: msg`whether it comes to them`, against: msg`does not come to them` },
  'by-phone': { fits: msg`by phone or online`, missing: msg`help by phone`, against: msg`not by phone` },
  halal: { fits: msg`halal`, missing: msg`halal`, against: msg`not halal` },
  kosher: { fits: msg`kosher`, missing: msg`kosher`, against: msg`not kosher` },
  vegetarian: { fits: msg`vegetarian`, missing: msg`vegetarian`, against: msg`not vegetarian` },
  vegan: { fits: msg`vegan`, missing: msg`vegan`, against: msg`not vegan` },
  'gluten-free': { fits: msg`gluten free`, missing: msg`gluten free`, against: msg`not gluten free` },
  allergies: { fits: msg`says what is in the food`, missing: msg`what is in the food`, against: msg`no word on what is in the food` },
  formula: { fits: msg`baby formula`, missing: msg`baby formula`, against: msg`no baby formula` },
  'baby-food': { fits: msg`baby food`, missing: msg`baby food`, against: msg`no baby food` },
  nappies: { fits: msg`nappies`, missing: msg`nappies`, against: msg`no nappies` },
  pets: { fits: msg`pet food`, missing: msg`pet food`, against: msg`no pet food` },
  'step-free': { fits: msg`step-free`, missing: msg`step-free way in`, against: msg`steps at the door` },
  toilet: { fits: msg`accessible toilet`, missing: msg`accessible toilet`, against: msg`no accessible toilet` },
  seats: { fits: msg`somewhere to sit`, missing: msg`somewhere to sit`, against: msg`nowhere to sit` },
  quiet: { fits: msg`a quiet space`, missing: msg`a quiet space`, against: msg`no quiet space` },
  'hearing-loop': { fits: msg`hearing loop`, missing: msg`hearing loop`, against: msg`no hearing loop` },
  bsl: { fits: msg`British Sign Language`, missing: msg`British Sign Language`, against: msg`no British Sign Language` },
}

/** Of each thing that a worker may ask of a place: how it is told where it fits, is not stated, or is stated otherwise. */
export const ASKS_WORDS: Readonly<Record<Asks, AskWords>> = {
  ...NEEDS,
  when: { fits: msg`open when they can come`, missing: msg`when it is open`, against: msg`not open when they can come` },
  children: { fits: msg`children welcome`, missing: msg`whether children can come`, against: msg`not for these ages of children` },
  languages: { fits: msg`speaks their language`, missing: msg`their language`, against: msg`not in their language` },
  age: { fits: msg`for their age`, missing: msg`for which ages`, against: msg`not for their age` },
  area: {
    fits: msg`serves where they live`,
    missing: msg`whether it serves where they live`,
    against: msg`does not serve where they live`,
  },
  who: { fits: msg`for people like them`, missing: msg`whether it is for them`, against: msg`not for them` },
  'no-recourse': {
    fits: msg`open without recourse to public funds`,
    missing: msg`whether people without recourse can come`,
    against: msg`not without recourse to public funds`,
  },
}
