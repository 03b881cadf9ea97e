import type { NeedAsked } from '../../../../core/gap/query/need.ts'
import { gapQueryOf, type PlanQuestion } from '../../ask/planQuestion.ts'
import type { DeskView } from '../../desk/deskView.ts'

const IOD = 'English Indices of Deprivation 2025'
const CENSUS = 'Census 2021'

/** Whose count each need is, and of which year. */
const NEED_SOURCE: Readonly<Record<NeedAsked, string>> = {
  income: `People of mid-2022 (ONS) × income score (${IOD})`,
  people: 'People of mid-2022 (ONS)',
  children: `Children in income deprivation (IDACI), ${IOD}`,
  older: `People of 60 or over in income deprivation (IDAOPI), ${IOD}`,
  disabled: `Residents disabled under the Equality Act, ${CENSUS}`,
  households: `Households deprived in two dimensions or more, ${CENSUS}`,
  employment: `People of working age in employment deprivation, ${IOD}`,
  health: `People of mid-2022 (ONS) in neighbourhoods of the most deprived fifth of England by health, ${IOD}`,
  education: `People of mid-2022 (ONS) in neighbourhoods of the most deprived fifth of England by education, ${IOD}`,
  crime: `People of mid-2022 (ONS) in neighbourhoods of the most deprived fifth of England by crime, ${IOD}`,
  housing: `People of mid-2022 (ONS) in neighbourhoods of the most deprived fifth of England by barriers to housing and services, ${IOD}`,
  environment: `People of mid-2022 (ONS) in neighbourhoods of the most deprived fifth of England by living environment, ${IOD}`,
}

const needSource = ({ need, own }: Pick<PlanQuestion, 'need' | 'own'>): string =>
  own ? 'A column of the planner’s own' : NEED_SOURCE[need]

/** The question of a file, in the API's own words where it has them. */
export function askedOf({ place, question, at, before }: Pick<DeskView, 'place' | 'question' | 'at' | 'before'>) {
  const { need, ...query } = gapQueryOf(question)
  return {
    place: place.id,
    ...query,
    within: question.within,
    rows: question.rows,
    need: question.own ? 'own' : need,
    need_source: needSource(question),
    at: new Date(at).toISOString(),
    scenario: before !== null,
  }
}
