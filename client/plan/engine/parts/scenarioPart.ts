import type { GapRun } from '../../../../core/gap/answer/runGaps.ts'
import { headlineOf } from '../../../../core/gap/answer/headline.ts'
import { servicesAfter } from '../../../../core/gap/questions/servicesAfter.ts'
import { supplyChange } from '../../../../core/gap/questions/supplyChange.ts'
import type { ServiceChange } from '../../../../core/gap/questions/whatIfQuery.ts'
import { coverageOf, type Coverage } from '../../../../core/gap/run/coverage.ts'
import { whatIf } from '../../../../core/gap/whatIf/whatIf.ts'
import type { EachChange, ScenarioAnswer } from '../scenarioAnswer.ts'
import type { PartInput } from './partInput.ts'
import { scenarioNotes } from './scenarioNotes.ts'

/** What each change of a scenario does, and what must be known of it; null where there is no scenario. */
export function scenarioPart(input: PartInput): ScenarioAnswer | null {
  const { before, scenario } = input
  if (before === null) return scenario.left.length === 0 ? null : { left: scenario.left, notes: [], each: [] }
  return { left: scenario.left, notes: scenarioNotes(input, before), each: eachOf(input, before) }
}

/** Each change alone against things as they are, and all changes against all but this one. O(changes × areas they touch). */
function eachOf(input: PartInput, before: GapRun): EachChange[] {
  const { scenario, answered } = input
  const asItIs = coverageOf(before.run.sums.coverage)
  const all = coverageOf(answered.run.sums.coverage)
  return scenario.made.map((change, i) => {
    const others = scenario.made.filter((_, other) => other !== i)
    const alone = others.length === 0 ? all : coverageAfter(input, before, [change])
    const without = others.length === 0 ? asItIs : coverageAfter(input, before, others)
    return { change: scenario.numbers[i]!, alone: gainOf(asItIs, alone), beside: gainOf(without, all) }
  })
}

/** An imported matrix has no way from a new door but the one the engine finds for it: there everything is answered anew. */
function coverageAfter({ ground, query, at, asked }: PartInput, before: GapRun, changes: readonly ServiceChange[]): Coverage {
  if (before.model.costs !== null) return coverageOf(asked(servicesAfter(ground.services, changes, at)).run.sums.coverage)
  return coverageOf(whatIf(before.model, before.run, supplyChange(before, ground.services, changes, query, at)).sums.coverage)
}

const gainOf = (from: Coverage, to: Coverage) => ({
  people: to.covered - from.covered,
  // Both are told to one decimal.
  need: Math.round((to.inNeedCovered - from.inNeedCovered) * 10) / 10,
  poorest: headlineOf(from).uncoveredInMostDeprivedFifth - headlineOf(to).uncoveredInMostDeprivedFifth,
})
