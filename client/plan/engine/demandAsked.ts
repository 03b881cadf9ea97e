import { demandOf, demandWith, type Demand } from '../../../core/gap/model/demand.ts'
import { valuesOf } from '../../../core/gap/model/needColumn.ts'
import type { GroundWithin } from './deskGround.ts'
import type { DeskQuestion, OwnColumn } from './deskQuestion.ts'

/** Whose need a question counts, and how they walk: what is published, or a column of the planner's own; straight lines, or the place's own walks. @throws NeedNotKnown as `demandOf` */
export function demandAsked(
  { figures, needs, walks }: GroundWithin,
  { query, own, matrix }: Pick<DeskQuestion, 'query' | 'own' | 'matrix'>,
): Demand {
  const demand = own === null ? demandOf(figures, query.need, needs) : ownDemand(figures, own)
  return matrix && walks !== null ? { ...demand, walks } : demand
}

const ownDemand = (figures: GroundWithin['figures'], own: OwnColumn): Demand =>
  demandWith(figures, valuesOf(figures.columns.code.map((code) => own.values.get(code) ?? null)))
