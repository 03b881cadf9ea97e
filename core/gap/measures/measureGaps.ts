import { nearestServing } from '../model/nearestServing.ts'
import { accessAsked, accessMeasure } from './accessMeasure.ts'
import { finiteOrNull } from './finiteOrNull.ts'
import type { MeasureInput, Measured } from './measureInput.ts'
import type { MeasureName } from './measureQuery.ts'
import { choiceMeasure } from './choiceMeasure.ts'
import { fairnessMeasure } from './fairnessMeasure.ts'
import { groundMeasure } from './groundMeasure.ts'
import { hoursMeasure } from './hoursMeasure.ts'
import { linesMeasure } from './linesMeasure.ts'
import { ringMeasure } from './ringMeasure.ts'
import { robustnessMeasure } from './robustnessMeasure.ts'
import { shortfallMeasure } from './shortfallMeasure.ts'
import { sitesMeasure } from './sitesMeasure.ts'
import { waitMeasure } from './waitMeasure.ts'

const MEASURE: Readonly<Record<MeasureName, (input: MeasureInput) => Measured>> = {
  access: accessMeasure,
  choice: choiceMeasure,
  fairness: fairnessMeasure,
  ground: groundMeasure,
  hours: hoursMeasure,
  lines: linesMeasure,
  ring: ringMeasure,
  robustness: robustnessMeasure,
  shortfall: shortfallMeasure,
  sites: sitesMeasure,
  wait: waitMeasure,
}

/**
 * Whatever was asked for beside coverage, in one: columns with a value for every area, and figures of the whole place.
 *
 * @throws RangeError where the decay cannot be read or does not fit the question
 */
export function measureGaps(input: MeasureInput): Measured {
  // A decay that is wrong is told, whether or not a measure asks for it.
  if (input.query.decay !== undefined) accessAsked(input)
  const measured = [...new Set(input.query.measures)].map((measure) => MEASURE[measure](input))
  return {
    columns: Object.assign({}, nthColumn(input), ...measured.map(({ columns }) => columns)) as Measured['columns'],
    summary: Object.assign({}, ...measured.map(({ summary }) => summary)) as Measured['summary'],
  }
}

/** Dual access: the n-th nearest service that serves the area; what is delivered is 0 m away. */
function nthColumn({ query: { nth }, answered: { model } }: MeasureInput): Measured['columns'] {
  if (nth === 1) return {}
  const { straightM } = nearestServing(model, nth)
  return { nth_m: finiteOrNull(straightM.map((straight) => Math.round(straight * model.detour))) }
}
