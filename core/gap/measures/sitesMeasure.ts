import { gridOf } from '../distance/grid.ts'
import { walkedPairs } from '../distance/walkedPairs.ts'
import { coveredOf } from '../run/run.ts'
import { candidateScores } from '../siting/scores.ts'
import { inNeedShown } from '../model/demand.ts'
import type { MeasureInput, Measured } from './measureInput.ts'

/** What one more service at the middle of each area would add: people, and people in need, who are beyond reach now. */
export function sitesMeasure({ answered: { model, run } }: MeasureInput): Measured {
  const { demand, reachM, detour } = model
  const { byArea } = walkedPairs(demand, gridOf(demand), reachM, detour)
  const covered = coveredOf(run.answers)
  const gain = (weight: Float64Array): Float64Array => candidateScores(byArea, weight, covered, reachM)
  return {
    columns: { site_people: Array.from(gain(demand.people)), site_in_need: Array.from(gain(demand.needMillionths), inNeedShown) },
    summary: {},
  }
}
