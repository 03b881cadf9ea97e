import { orderlessSum } from '../fairness/orderlessSum.ts'
import { beyondReach, shortfall } from '../fairness/shortfall.ts'
import { accessAsked } from './accessMeasure.ts'
import { finiteOrNull } from './finiteOrNull.ts'
import type { MeasureInput, Measured } from './measureInput.ts'

const ROUNDING = 1e-12

/**
 * How badly: metres beyond reach, and how far access falls short of a line (FGT). The line is in the unit of the `access`
 * column; unless given it is the mean of the place.
 */
export function shortfallMeasure(input: MeasureInput): Measured {
  const { demand, reachM, detour } = input.answered.model
  const { people } = demand
  const { shared, values } = accessAsked(input)
  const scale = shared ? 10_000 : 1
  const nearestM = input.answered.run.answers.straightM.map((straight) => straight * detour)
  const all = orderlessSum(people)
  const mean = all === 0 ? 0 : orderlessSum(people.map((here, i) => here * values[i]!)) / all
  const line = input.query.poverty_line === undefined ? mean : input.query.poverty_line / scale
  // Who has the line but for the rounding of a mean does not fall short of it.
  const held = values.map((value) => (Math.abs(value - line) <= ROUNDING * line ? line : value))
  const fgt = (aversion: 0 | 1 | 2): number | null => (line > 0 ? shortfall(people, held, line, aversion) : null)
  const { personM, meanM, peopleWithout } = beyondReach(people, nearestM, reachM)
  return {
    columns: { beyond_m: finiteOrNull(nearestM).map((metres) => (metres === null ? null : Math.max(0, Math.round(metres - reachM)))) },
    summary: {
      shortfall: {
        line: line * scale,
        fgt0: fgt(0),
        fgt1: fgt(1),
        fgt2: fgt(2),
        person_m: personM,
        mean_beyond_m: meanM,
        people_without_any: peopleWithout,
      },
    },
  }
}
