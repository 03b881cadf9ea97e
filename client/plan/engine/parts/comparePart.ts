import { headlineOf } from '../../../../core/gap/answer/headline.ts'
import type { GapRun } from '../../../../core/gap/answer/runGaps.ts'
import { servicesAfter } from '../../../../core/gap/questions/servicesAfter.ts'
import { coverageOf } from '../../../../core/gap/run/coverage.ts'
import type { ComparedFigures } from '../scenarioAnswer.ts'
import { scenarioAsked } from '../scenarioAsked.ts'
import type { PartInput } from './partInput.ts'

/** The same question of each scenario that is compared, things as they are first; null where none is. O(scenarios) full answers. */
export function comparePart({ ground, at, asked, answered, before, compared }: PartInput): ComparedFigures[] | null {
  if (compared.length === 0) return null
  const scenarios = compared.map(({ id, changes }) => {
    const { made, left } = scenarioAsked(ground.services, changes)
    return figuresOf(id, asked(servicesAfter(ground.services, made, at)), left.length)
  })
  return [figuresOf(null, before ?? answered, 0), ...scenarios]
}

function figuresOf(id: string | null, { listings, model, run }: GapRun, left: number): ComparedFigures {
  const coverage = coverageOf(run.sums.coverage)
  let people = 0
  let metres = 0
  run.answers.straightM.forEach((straight, area) => {
    if (straight === Infinity) return
    people += model.demand.people[area]!
    metres += model.demand.people[area]! * straight * model.detour
  })
  return {
    id,
    left,
    people: coverage.people,
    uncovered: coverage.uncovered,
    inNeed: coverage.inNeed,
    inNeedUncovered: coverage.inNeedUncovered,
    poorestUncovered: headlineOf(coverage).uncoveredInMostDeprivedFifth,
    meanWalkM: people === 0 ? null : metres / people,
    counted: listings.length,
  }
}
