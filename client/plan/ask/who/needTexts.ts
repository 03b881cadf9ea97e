import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { NeedAsked } from '../../../../core/gap/query/need.ts'
import type { OwnColumn } from '../../engine/deskQuestion.ts'
import type { PlanQuestion } from '../planQuestion.ts'

/** What a planner reads of a need before choosing it: what it is called, who counted it and when, and what it is not. */
interface NeedTexts<Text> {
  name: Text
  source: Text
  isNot: Text
}

/** Counted people or households, in the order in which they are offered. */
export const COUNTED_NEEDS = ['income', 'people', 'children', 'older', 'disabled', 'households', 'employment'] as const
/** Domains of the index that have no count of people: those who live in the most deprived fifth by it stand for it. */
export const DOMAIN_NEEDS = ['health', 'education', 'crime', 'housing', 'environment'] as const

const INDICES = msg`Indices of Deprivation 2025`
const CENSUS = msg`Census 2021`
const BY_DOMAIN = msg`Indices of Deprivation 2025: everybody who lives in the most deprived fifth of England’s neighbourhoods by it`

const TEXTS: Readonly<Record<NeedAsked, NeedTexts<MessageDescriptor>>> = {
  income: {
    name: msg`People on low incomes`,
    source: msg`Indices of Deprivation 2025 × people of mid-2022`,
    isNot: msg`People × score; the published count differs a little. Not in it: those who claim nothing, and what rents cost.`,
  },
  people: { name: msg`All people`, source: msg`Estimates of mid-2022`, isNot: msg`Not a measure of need.` },
  children: {
    name: msg`Children in income deprivation`,
    source: INDICES,
    isNot: msg`Not the same as free school meals. Small counts are not published.`,
  },
  older: {
    name: msg`Older people in income deprivation`,
    source: msg`Indices of Deprivation 2025, 60 or over`,
    isNot: msg`Not those who could have Pension Credit and do not claim it.`,
  },
  disabled: {
    name: msg`Disabled residents`,
    source: CENSUS,
    isNot: msg`As people said of themselves, in lockdown; not a count of who needs help with food.`,
  },
  households: {
    name: msg`Households in two or more dimensions of deprivation`,
    source: CENSUS,
    isNot: msg`Households, not people; of work, schooling, health and housing. Income is not among them.`,
  },
  employment: {
    name: msg`People of working age kept out of work`,
    source: INDICES,
    isNot: msg`Not unemployment alone: sickness and caring are in it.`,
  },
  health: {
    name: msg`Poor health`,
    source: BY_DOMAIN,
    isNot: msg`The health domain: early death, illness, hospital stays, low mood. Not a count of people who are ill.`,
  },
  education: { name: msg`Education and skills`, source: BY_DOMAIN, isNot: msg`Not a count of people without schooling.` },
  crime: { name: msg`Crime`, source: BY_DOMAIN, isNot: msg`Not a count of victims.` },
  housing: {
    name: msg`Housing and services`,
    source: BY_DOMAIN,
    isNot: msg`Barriers to homes and to services. Not a count of people badly housed.`,
  },
  environment: { name: msg`Surroundings`, source: BY_DOMAIN, isNot: msg`State of homes, air and roads. Not a count of people harmed.` },
}

export function needTexts(i18n: I18n, need: NeedAsked): NeedTexts<string> {
  const { name, source, isNot } = TEXTS[need]
  return { name: i18n._(name), source: i18n._(source), isNot: i18n._(isNot) }
}

/** Of what a question counts: the planner's own column where it is asked for and there. */
export function needTextsOf(
  i18n: I18n,
  { need, own: asked }: Pick<PlanQuestion, 'need' | 'own'>,
  own: OwnColumn | null,
): NeedTexts<string> {
  if (!asked || own === null) return needTexts(i18n, need)
  return {
    name: own.name,
    source: i18n._(msg`your own file, kept on this device`),
    isNot: i18n._(msg`Areas it does not name are counted apart.`),
  }
}
