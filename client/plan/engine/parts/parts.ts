import { groundMeasure } from '../../../../core/gap/measures/groundMeasure.ts'
import { linesMeasure } from '../../../../core/gap/measures/linesMeasure.ts'
import { ringMeasure } from '../../../../core/gap/measures/ringMeasure.ts'
import { robustnessMeasure } from '../../../../core/gap/measures/robustnessMeasure.ts'
import type { DeskAnswers, DeskPart } from '../answers.ts'
import { comparePart } from './comparePart.ts'
import { gapsPart } from './gapsPart.ts'
import { measured, type PartInput } from './partInput.ts'
import { scenarioPart } from './scenarioPart.ts'
import { waitPart } from './waitPart.ts'
import { weekPart } from './weekPart.ts'

/** What answers each part. What has a measure of the API is that measure. */
export const PARTS: { readonly [Part in DeskPart]: (input: PartInput) => DeskAnswers[Part] } = {
  gaps: gapsPart,
  scenario: scenarioPart,
  week: weekPart,
  doubts: (input) => robustnessMeasure(measured(input)).summary.robustness!,
  lines: (input) => linesMeasure(measured(input)).summary.between_lines!,
  ring: (input) => ringMeasure(measured(input)).summary.ring!,
  wait: waitPart,
  ground: (input) => groundMeasure(measured(input)).summary.uncovered_ground ?? null,
  compare: comparePart,
}
