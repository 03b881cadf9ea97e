import { robustness } from './robustness.ts'
import type { MeasureInput, Measured } from './measureInput.ts'

/** The headline again without what it may rest on too much. */
export function robustnessMeasure({ query, services, at, answered }: MeasureInput): Measured {
  return {
    columns: {},
    summary: {
      robustness: robustness(answered, services, query, at).map(({ without, leftOut, coverage }) => ({
        without,
        left_out: leftOut,
        covered: coverage.covered,
        uncovered: coverage.uncovered,
        in_need_uncovered: coverage.inNeedUncovered,
      })),
    },
  }
}
