import { concentrationIndex, erreygers, gini, palma } from '../fairness/fairness.ts'
import { theil } from '../fairness/theil.ts'
import { accessAsked } from './accessMeasure.ts'
import type { MeasureInput, Measured } from './measureInput.ts'

/** How fairly access falls on people, by the rank of their neighbourhood's deprivation; Theil's T by local authority. */
export function fairnessMeasure(input: MeasureInput): Measured {
  const { people, imdRank } = input.answered.model.demand
  const { values } = accessAsked(input)
  const authorities = [...new Set(input.figures.columns.authority)].toSorted()
  const authority = Uint32Array.from(input.figures.columns.authority, (code) => authorities.indexOf(code))
  return {
    columns: {},
    summary: {
      fairness: {
        concentration_index: concentrationIndex(people, values, imdRank),
        erreygers: erreygers(people, values, imdRank),
        palma: palma(people, values, imdRank),
        gini: gini(people, values),
        theil_t: theil(people, values, authority),
      },
    },
  }
}
