import { addCovered, talliesOf, uncertainIn, type CoverageSums } from '../run/coverage.ts'
import type { Model } from '../model/model.ts'
import { coveredOf, type AreaAnswers, type Run, type Sums } from '../run/run.ts'
import { suppliedAfter } from '../run/supplied.ts'
import { HOURS_IN_WEEK } from '../../hours/weekWeights.ts'
import { MASK_WORDS } from '../hours/weekMasks.ts'

/**
 * The sums of a whole place after some areas have changed: their old figures taken out, their new ones put in. Exact, since
 * people are whole numbers; access is added up anew by blocks. O(areas changed × hours changed).
 *
 * @param areas ascending, with one row each of `before` and `after`
 */
export function sumsAfter(model: Model, run: Run, areas: Uint32Array, before: AreaAnswers, after: AreaAnswers): Sums {
  return {
    coverage: coverageAfter(model, run.sums.coverage, areas, before, after),
    supplied: suppliedAfter(run.blocks, model.demand.people, run.answers.access, areas, after.access),
    peopleByHour: peopleByHourAfter(model, run.sums.peopleByHour, areas, before.hours, after.hours),
  }
}

function coverageAfter(model: Model, sums: CoverageSums, areas: Uint32Array, before: AreaAnswers, after: AreaAnswers): CoverageSums {
  const { demand, quintiles } = model
  const result = structuredCopy(sums)
  const [coveredBefore, coveredNow] = [coveredOf(before), coveredOf(after)]
  const [unsureBefore, unsureNow] = [before, after].map(({ straightM }) => uncertainIn(model, straightM)) as [Uint8Array, Uint8Array]
  areas.forEach((area, row) => {
    const covered = coveredNow[row]! - coveredBefore[row]!
    const uncertain = unsureNow[row]! - unsureBefore[row]!
    for (const tally of talliesOf(result, demand, quintiles, area)) addCovered(tally, demand, area, covered, uncertain)
  })
  return result
}

const structuredCopy = ({ total, byDecile, byLocalQuintile }: CoverageSums): CoverageSums => ({
  total: { ...total },
  byDecile: byDecile.map((tally) => ({ ...tally })),
  byLocalQuintile: byLocalQuintile.map((tally) => ({ ...tally })),
})

function peopleByHourAfter(
  { demand, supply }: Model,
  sums: Float64Array,
  areas: Uint32Array,
  before: Uint32Array,
  after: Uint32Array,
): Float64Array {
  const result = sums.slice()
  const words = supply.kindCount * MASK_WORDS
  for (let at = 0; at < after.length; at++) {
    const people = demand.people[areas[Math.floor(at / words)]!]!
    const kind = Math.floor((at % words) / MASK_WORDS)
    const firstHour = kind * HOURS_IN_WEEK + (at % MASK_WORDS) * 32
    addBits(result, firstHour, after[at]! & ~before[at]!, people)
    addBits(result, firstHour, before[at]! & ~after[at]!, -people)
  }
  return result
}

/** Adds to the hours whose bits are set, lowest bit first. */
function addBits(sums: Float64Array, firstHour: number, bits: number, people: number): void {
  for (let left = bits; left !== 0; left &= left - 1) sums[firstHour + 31 - Math.clz32(left & -left)]! += people
}
