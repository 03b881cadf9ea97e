import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { AccessAnswer, Service } from '../../../core/listing/service.ts'
import { NEED_WORDS } from '../words/needWords.ts'
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
  fact(i18n, NEED_WORDS.formula.ask, food.formula),
  fact(i18n, NEED_WORDS['baby-food'].ask, food.babyFood),
  fact(i18n, NEED_WORDS.nappies.ask, food.nappies),
  fact(i18n, NEED_WORDS.pets.ask, food.pet),
  fact(i18n, msg`Needs a kitchen`, food.needsKitchen),
]

/** The yes-or-no facts about getting in and being there. "Partly" is never rounded up. */
export const accessFacts = (i18n: I18n, access: Service['access']): Fact[] => [
  fact(i18n, NEED_WORDS['step-free'].ask, access.stepFree),
  fact(i18n, NEED_WORDS.toilet.ask, access.toilet),
  fact(i18n, msg`Parking`, access.parking),
  fact(i18n, NEED_WORDS['hearing-loop'].ask, access.hearingLoop),
  fact(i18n, NEED_WORDS.quiet.ask, access.quiet),
  fact(i18n, msg`Somewhere to sit while you wait`, access.seatedWait),
  fact(i18n, NEED_WORDS.bsl.ask, access.bsl),
]
