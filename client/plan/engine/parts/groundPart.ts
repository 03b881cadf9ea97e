import { groundBeyondReach } from '../../../../core/gap/measures/groundMeasure.ts'
import type { DeskAnswers } from '../answers.ts'
import type { PartInput } from './partInput.ts'

/** Ground from which no door can be reached: its outline and the figures that the API gives. */
export function groundPart({ within, answered }: PartInput): DeskAnswers['ground'] {
  const left = groundBeyondReach({ outline: within.outline, answered })
  return left && { square_m: Math.round(left.squareM), share: left.share, outline: left.ground }
}
