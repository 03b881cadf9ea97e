import { betweenLines } from './betweenLines.ts'
import { inNeedShown } from '../model/demand.ts'
import type { MeasureInput, Measured } from './measureInput.ts'

/** Who could walk to a door and is in nobody's catchment. */
export function linesMeasure({ answered: { model } }: MeasureInput): Measured {
  const { between, people, needMillionths } = betweenLines(model)
  return {
    columns: { between_lines: Array.from(between) },
    summary: { between_lines: { people, in_need: inNeedShown(needMillionths) } },
  }
}
