import { runGaps } from '../../../../core/gap/answer/runGaps.ts'
import { uncertainIn } from '../../../../core/gap/run/coverage.ts'
import { coveredOf } from '../../../../core/gap/run/run.ts'
import type { DeskAnswers } from '../answers.ts'
import type { PartInput } from './partInput.ts'

/** The question again for each kind of help that is compared, alone. */
export const kindsPart = ({ kinds, query, at, services, answered }: PartInput): DeskAnswers['kinds'] =>
  kinds.map((type) => {
    const { listings, model, run } = runGaps(answered.model.demand, services, { ...query, types: [type] }, at)
    return { type, counted: listings.length, covered: coveredOf(run.answers), uncertain: uncertainIn(model, run.answers.straightM) }
  })
