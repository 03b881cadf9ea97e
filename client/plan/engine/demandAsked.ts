import { demandOf, demandWith, type Demand } from '../../../core/gap/model/demand.ts'
import { valuesOf } from '../../../core/gap/model/needColumn.ts'
import type { GroundWithin } from './deskGround.ts'
import type { DeskQuestion } from './deskQuestion.ts'

/** Whose need a question counts: what is published, or a column of the planner's own. @throws NeedNotKnown as `demandOf` */
export function demandAsked({ figures, needs }: GroundWithin, { query, own }: Pick<DeskQuestion, 'query' | 'own'>): Demand {
  if (own === null) return demandOf(figures, query.need, needs)
  return demandWith(figures, valuesOf(figures.columns.code.map((code) => own.values.get(code) ?? null)))
}
