import { linesMeasure } from '../../../../core/gap/measures/linesMeasure.ts'
import { robustnessMeasure } from '../../../../core/gap/measures/robustnessMeasure.ts'
import { unknownsOf } from '../../../../core/gap/measures/unknowns.ts'
import type { DeskAnswers, DeskPart } from '../answers.ts'
import { choicesPart } from './choicesPart.ts'
import { comparePart } from './comparePart.ts'
import { gapsPart } from './gapsPart.ts'
import { groundPart } from './groundPart.ts'
import { kindsPart } from './kindsPart.ts'
import { measured, type PartInput } from './partInput.ts'
import { ringPart } from './ringPart.ts'
import { scenarioPart } from './scenarioPart.ts'
import { waitPart } from './waitPart.ts'
import { weekPart } from './weekPart.ts'

/** What answers each part. What has a measure of the API is that measure. */
export const PARTS: { readonly [Part in DeskPart]: (input: PartInput) => DeskAnswers[Part] } = {
  gaps: gapsPart,
  scenario: scenarioPart,
  week: weekPart,
  doubts: (input) => robustnessMeasure(measured(input)).summary.robustness!,
  unknowns: ({ answered }) => unknownsOf(answered),
  lines: (input) => linesMeasure(measured(input)).summary.between_lines!,
  ring: ringPart,
  wait: waitPart,
  ground: groundPart,
  choices: choicesPart,
  kinds: kindsPart,
  compare: comparePart,
}
