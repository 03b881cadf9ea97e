import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { NeedAsked } from '../../../core/gap/query/need.ts'
import type { PlanQuestion } from '../ask/planQuestion.ts'
import type { OwnColumn } from '../engine/deskQuestion.ts'

/** Those counted, as they stand in "1,200 of 4,000 … in Salford live more than a 20-minute walk from …". */
const WHO: Readonly<Record<NeedAsked, MessageDescriptor>> = {
  income: msg`people on low incomes`,
  people: msg`people`,
  children: msg`children in low-income families`,
  older: msg`people of 60 or over on low incomes`,
  disabled: msg`disabled residents`,
  households: msg`households deprived in two or more ways`,
  employment: msg`people of working age kept out of work`,
  health: msg`people of the neighbourhoods with the poorest health`,
  education: msg`people of the neighbourhoods with the least schooling and skills`,
  crime: msg`people of the neighbourhoods with the most crime`,
  housing: msg`people of the neighbourhoods furthest from housing and services`,
  environment: msg`people of the neighbourhoods with the poorest surroundings`,
}

export const needWords = (i18n: I18n, need: NeedAsked): string => i18n._(WHO[need])

/** @param own the planner's own column; it is counted only where the question says so */
export function whoWords(i18n: I18n, { need, own: asked }: Pick<PlanQuestion, 'need' | 'own'>, own: OwnColumn | null): string {
  if (!asked || own === null) return needWords(i18n, need)
  const { name } = own
  return i18n._(msg`counted in your own column “${name}”`)
}
