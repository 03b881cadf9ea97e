import { waitMeasure } from '../../../../core/gap/measures/waitMeasure.ts'
import type { DeskAnswers } from '../answers.ts'
import { measured, type PartInput } from './partInput.ts'

/** How long until food: by area from the instant asked for, and by hour of a typical week. */
export function waitPart(input: PartInput): DeskAnswers['wait'] {
  const { columns, summary } = waitMeasure(measured(input))
  return {
    hours: Float64Array.from(columns.wait_h ?? [], (hours) => hours ?? NaN),
    byHour: summary.wait_by_hour!,
    summary: summary.wait!,
  }
}
