import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { AccessAnswer, Service } from '../../../core/service.ts'

export interface AnswerFact {
  label: MessageDescriptor
  answer: AccessAnswer
}

export const ANSWER_WORDS: Readonly<Record<AccessAnswer, MessageDescriptor>> = {
  yes: msg`Yes`,
  partial: msg`Partly`,
  no: msg`No`,
  'not stated': msg`Not stated`,
}

/** The yes-or-no facts about food, in the order people ask. */
export const foodFacts = (food: Service['food']): AnswerFact[] => [
  { label: msg`Fresh food`, answer: food.fresh },
  { label: msg`Hot food`, answer: food.hot },
  { label: msg`Baby formula`, answer: food.formula },
  { label: msg`Baby food`, answer: food.babyFood },
  { label: msg`Nappies`, answer: food.nappies },
  { label: msg`Pet food`, answer: food.pet },
  { label: msg`Needs a kitchen`, answer: food.needsKitchen },
]

/** The yes-or-no facts about getting in and being there. "Partly" is never rounded up. */
export const accessFacts = (access: Service['access']): AnswerFact[] => [
  { label: msg`Step-free way in`, answer: access.stepFree },
  { label: msg`Accessible toilet`, answer: access.toilet },
  { label: msg`Parking`, answer: access.parking },
  { label: msg`Hearing loop`, answer: access.hearingLoop },
  { label: msg`Quiet space`, answer: access.quiet },
  { label: msg`Somewhere to sit while you wait`, answer: access.seatedWait },
  { label: msg`British Sign Language`, answer: access.bsl },
]
