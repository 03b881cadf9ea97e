import { distance } from '@turf/turf'
import { gridOf } from '../../../core/gap/distance/grid.ts'
import { modelOf } from '../../../core/gap/model/model.ts'
import { coveredOf, runOf } from '../../../core/gap/run/run.ts'
import { firstAnswer } from '../../../core/gap/siting/firstAnswer.ts'
import { candidateScores } from '../../../core/gap/siting/scores.ts'
import type { Siting } from '../../../core/gap/siting/siting.ts'
import { solveSiting } from '../../../core/gap/siting/solveSiting.ts'
import { loadSolver } from '../../../core/gap/siting/solver.ts'
import { walkedPairs } from '../../../core/gap/distance/walkedPairs.ts'
import { distanceM } from '../../../core/place/geo.ts'
import { greatestDifference, medianMs, type Bench } from './row.ts'
import { someOf } from './world.ts'

const [REACH_M, DETOUR] = [1_609, 1.3]

/** From coordinates: the pairs of all areas with all areas, and what each area would newly cover. */
export const scoresAndRun: Bench = ({ areas, services }, repeats) => {
  const fullRun = () => runOf(modelOf(areas, services, { reachM: REACH_M, detour: DETOUR }))
  const covered = coveredOf(fullRun().answers)
  const scores = () => candidateScores(walkedPairs(areas, gridOf(areas), REACH_M, DETOUR).byService, areas.people, covered, REACH_M)
  const some = Array.from({ length: 20 }, (_, n) => n * 1_600)
  const at = (i: number): [number, number] => [areas.lon[i]!, areas.lat[i]!]
  const slow = some.map((site) =>
    areas.people.reduce(
      (sum, people, i) => (covered[i] === 0 && distance(at(i), at(site), { units: 'meters' }) * DETOUR <= REACH_M ? sum + people : sum),
      0,
    ),
  )
  const fast = scores()
  const difference = greatestDifference(
    some.map((site) => fast[site]!),
    slow,
  )
  const oursMs = medianMs(repeats.ours, scores)
  const peerMs = medianMs(repeats.ours, fullRun)
  return {
    row: 'every area scored as a site, from coordinates',
    peer: 'one full run, from coordinates',
    oursMs,
    peerMs,
    ratio: oursMs / peerMs,
    bar: { atMost: 10 },
    agrees: difference === 0,
    difference,
    of: 'people newly covered, 20 sites held against Turf over all areas',
    areas: areas.count,
    services: services.count,
  }
}

/** The 640 areas nearest to the middle of Birmingham, each of them a candidate; most people within a mile of five new sites. */
export const firstSiting: Bench = async ({ areas }, repeats) => {
  const metres = areas.lon.map((lon, i) => distanceM([-1.9, 52.48], [lon, areas.lat[i]!]))
  const limit = metres.toSorted()[640]!
  const town = someOf(areas, (i) => metres[i]! < limit)
  const { byService } = walkedPairs(town, gridOf(town), REACH_M, DETOUR)
  const siting: Siting = { model: 'mclp', weight: town.people, byCandidate: byService, radius: REACH_M, p: 5, fixed: [] }
  const from = performance.now()
  firstAnswer(siting)
  const coldMs = performance.now() - from
  const solver = await loadSolver(60)
  const steps = []
  let before = performance.now()
  for await (const { objective, bound, proof } of solveSiting(siting, () => Promise.resolve(solver))) {
    steps.push({ ms: performance.now() - before, objective, bound, proof })
    before = performance.now()
  }
  const [first, last] = [steps[0]!, steps.at(-1)!]
  const oursMs = medianMs(repeats.ours, () => firstAnswer(siting))
  const peerMs = steps.reduce((sum, { ms }) => sum + ms, 0)
  return {
    row: 'first siting answer, 640 areas, p = 5',
    peer: 'all steps to the proven answer, once: greedy + swap, the bound of the LP, HiGHS',
    oursMs,
    peerMs,
    // The bar is of milliseconds here.
    ratio: oursMs,
    bar: { atMost: 10 },
    agrees: last.proof === 'best' && first.objective <= last.objective && last.objective <= first.bound,
    difference: last.objective - first.objective,
    of: 'people that the proven answer covers beyond the first',
    areas: town.count,
    services: 0,
    pairs: byService.column.length,
    coldMs,
    steps,
  }
}
