import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { NeedAsked } from '../../../../core/gap/query/need.ts'
import type { PlanQuestion } from '../../ask/planQuestion.ts'

/** Whom a question counts, as they stand in a sentence. */
const COUNTED: Readonly<Record<NeedAsked, MessageDescriptor>> = {
  income: msg`people on low incomes`,
  people: msg`people`,
  children: msg`children in low-income homes`,
  older: msg`older people on low incomes`,
  disabled: msg`disabled residents`,
  households: msg`households in need`,
  employment: msg`people shut out of work`,
  health: msg`people in neighbourhoods of poor health`,
  education: msg`people in neighbourhoods short of schooling and skills`,
  crime: msg`people in neighbourhoods of much crime`,
  housing: msg`people in neighbourhoods with barriers to housing`,
  environment: msg`people in neighbourhoods with a poor living environment`,
}

/** "people on low incomes", "children in low-income homes"; of a column of the planner's own "in need by your own figures". */
export const countedWords = (i18n: I18n, { need, own }: Pick<PlanQuestion, 'need' | 'own'>): string =>
  own ? i18n._(msg`in need by your own figures`) : i18n._(COUNTED[need])
