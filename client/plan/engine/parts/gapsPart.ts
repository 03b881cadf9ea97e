import { gapsOf } from '../../../../core/gap/answer/findGaps.ts'
import type { GapRun } from '../../../../core/gap/answer/runGaps.ts'
import { isPublished } from '../../../../core/gap/model/demand.ts'
import type { DeskAnswers, DeskState } from '../answers.ts'
import { deskListing } from '../deskListing.ts'
import type { PartInput } from './partInput.ts'

/** Who is within reach, area by area and in sum; beside a scenario also as things are. */
export const gapsPart = (input: PartInput): DeskAnswers['gaps'] => ({
  now: stateOf(input, input.answered),
  before: input.before && stateOf(input, input.before),
})

function stateOf({ ground, within, query }: PartInput, answered: GapRun): DeskState {
  const { summary, columns } = gapsOf(within.figures, query, answered, ground.water)
  const { answers } = answered.run
  const { demand } = answered.model
  const rowOf = (index: number): number => (index >= answered.listings.length ? -1 : index)
  return {
    columns: {
      // Copies: they are handed over to the page, and these are needed again.
      rows: within.rows.slice(),
      need: Float64Array.from(columns.in_need, orNaN),
      needMillionths: demand.needMillionths.map((need, i) => (isPublished(demand, i) ? need : NaN)),
      nearestM: Float64Array.from(columns.nearest_m, orNaN),
      walkMinutes: Float64Array.from(columns.walk_minutes, orNaN),
      nearest: Int32Array.from(answers.index, rowOf),
      covered: Uint8Array.from(columns.covered),
      uncertain: Uint8Array.from(columns.uncertain),
      water: Uint8Array.from(columns.water, (value) => value ?? 2),
      choice: answers.choice.slice(),
      straight: answered.model.straight ? Uint8Array.from(answers.index, (row) => answered.model.straight?.[row] ?? 0) : null,
    },
    summary,
    listings: answered.listings.map(deskListing),
  }
}

const orNaN = (value: number | null): number => value ?? NaN
