import type { GapRun } from '../../../../core/gap/answer/runGaps.ts'
import type { MeasureInput } from '../../../../core/gap/measures/measureInput.ts'
import type { GapQuery } from '../../../../core/gap/query/gapQuery.ts'
import type { ServiceType } from '../../../../core/listing/taxonomy.ts'
import type { Service } from '../../../../core/listing/service.ts'
import type { DeskGround, GroundWithin } from '../deskGround.ts'
import type { DeskQuestion } from '../deskQuestion.ts'
import type { ScenarioAsked } from '../scenarioAsked.ts'

/** What a part of an answer is worked out from: the state that is shown, which is the scenario where there is one. */
export interface PartInput {
  ground: DeskGround
  within: GroundWithin
  query: GapQuery
  /** ms since 1970 UTC */
  at: number
  /** Kinds of help that are compared. */
  kinds: readonly ServiceType[]
  /** All listings of that state, counted or not. */
  services: readonly Service[]
  answered: GapRun
  /** The same state as things are, where the state shown is a scenario. */
  before: GapRun | null
  /** The scenario that is shown; `made` is empty where there is none. */
  scenario: ScenarioAsked
  compared: NonNullable<DeskQuestion['compared']>
  /** The same question of other listings. */
  asked: (services: readonly Service[]) => GapRun
}

/** As the measures of the API take it, so that the desk says the same figures. */
export const measured = ({ ground, within, query, at, services, answered }: PartInput): MeasureInput => ({
  query: { ...query, measures: [], nth: 1, method: '2sfca', bounds: 'closed' },
  figures: within.figures,
  services,
  at,
  calendar: ground.calendar,
  outline: within.outline,
  answered,
})
