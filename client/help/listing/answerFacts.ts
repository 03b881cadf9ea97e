import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { AccessAnswer, Service } from '../../../core/listing/service.ts'
import type { Fact } from '../facts/Facts.tsx'

export const ANSWER_WORDS: Readonly<Record<AccessAnswer, MessageDescriptor>> = {
  yes: msg`Yes`,
  partial: msg`Partly`,
  no: msg`No`,
  'not stated': msg`Not stated`,
}

const fact = (i18n: I18n, label: MessageDescriptor, answer: AccessAnswer): Fact => [
  label,
  answer === 'not stated' ? null : i18n._(ANSWER_WORDS[answer]),
]

/** The yes-or-no facts about food, in the order people ask. */
export const foodFacts = (i18n: I18n, food: Service['food']): Fact[] => [
  fact(i18n, msg`Fresh food`, food.fresh),
  fact(i18n, msg`Hot food`, food.hot),
  fact(i18n, msg`Baby formula`, food.formula),
  fact(i18n, msg`Baby food`, food.babyFood),
  fact(i18n, msg`Nappies`, food.nappies),
  fact(i18n, msg`Pet food`, food.pet),
  fact(i18n, msg`Needs a kitchen`, food.needsKitchen),
]

/** The yes-or-no facts about getting in and being there. "Partly" is never rounded up. */
export const accessFacts = (i18n: I18n, access: Service['access']): Fact[] => [
  fact(i18n, msg`Step-free way in`, access.stepFree),
  fact(i18n, msg`Accessible toilet`, access.toilet),
  fact(i18n, msg`Parking`, access.parking),
  fact(i18n, msg`Hearing loop`, access.hearingLoop),
  fact(i18n, msg`Quiet space`, access.quiet),
  fact(i18n, msg`Somewhere to sit while you wait`, access.seatedWait),
  fact(i18n, msg`British Sign Language`, access.bsl),
]
