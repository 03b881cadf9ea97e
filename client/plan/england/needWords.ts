import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { NeedAsked } from '../../../core/gap/query/need.ts'

/** Those counted, as they stand in "there are 7.8 million …". */
export const NEED_WORDS: Readonly<Record<NeedAsked, MessageDescriptor>> = {
  income: msg`people on low incomes`,
  people: msg`people`,
  children: msg`children in low-income families`,
  older: msg`people of 60 or over on low incomes`,
  disabled: msg`disabled residents`,
  households: msg`households deprived in two or more ways`,
  employment: msg`people of working age kept out of work`,
  health: msg`people living among the fifth of neighbourhoods with the poorest health`,
  education: msg`people living among the fifth of neighbourhoods with the least schooling and skills`,
  crime: msg`people living among the fifth of neighbourhoods with the most crime`,
  housing: msg`people living among the fifth of neighbourhoods furthest from housing and services`,
  environment: msg`people living among the fifth of neighbourhoods with the poorest surroundings`,
}
