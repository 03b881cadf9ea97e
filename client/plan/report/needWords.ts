import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { NeedAsked } from '../../../core/gap/query/need.ts'

/** Whose need is counted, with source and year. */
const WORDS: Readonly<Record<NeedAsked, MessageDescriptor>> = {
  income: msg`people on low incomes (income-deprived: people of mid-2022 × income score, Indices of Deprivation 2025)`,
  people: msg`all people (ONS, mid-2022)`,
  children: msg`children in income deprivation (IDACI, Indices of Deprivation 2025)`,
  older: msg`people of 60 or over in income deprivation (IDAOPI, Indices of Deprivation 2025)`,
  disabled: msg`disabled residents (Equality Act, Census 2021)`,
  households: msg`households deprived in two dimensions or more (Census 2021)`,
  employment: msg`people of working age in employment deprivation (Indices of Deprivation 2025)`,
  health: msg`people in the most deprived fifth of neighbourhoods by health (Indices of Deprivation 2025)`,
  education: msg`people in the most deprived fifth of neighbourhoods by education (Indices of Deprivation 2025)`,
  crime: msg`people in the most deprived fifth of neighbourhoods by crime (Indices of Deprivation 2025)`,
  housing: msg`people in the most deprived fifth of neighbourhoods by barriers to housing and services (Indices of Deprivation 2025)`,
  environment: msg`people in the most deprived fifth of neighbourhoods by living environment (Indices of Deprivation 2025)`,
}

export const needWords = (need: NeedAsked): MessageDescriptor => WORDS[need]
