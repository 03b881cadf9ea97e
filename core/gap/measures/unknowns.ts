import type { GapRun } from '../answer/runGaps.ts'
import type { Unsettled } from '../counted/keptOutBy.ts'
import { supplyOf } from '../model/supplyColumns.ts'
import { coverageOf, uncertainIn } from '../run/coverage.ts'
import { servedByNewcomers } from '../whatIf/servedByNewcomers.ts'
import { confirmedRow } from './ringList.ts'

/** Who would be left beyond reach: whole people, and people in need to one decimal. */
interface Left {
  uncovered: number
  inNeedUncovered: number
}

/** How far an answer moves with what is not known. */
export interface Unknowns {
  /** What keeps listings out, each for that reason alone, with who is left if every one of them turned out to count. */
  settled: readonly (Left & { by: Unsettled; listings: number })[]
  /** Who is left at the shortest and at the longest walk of the detour band, 1.2 and 1.4. */
  band: { least: Left; most: Left }
}

const UNSETTLED: readonly Unsettled[] = ['listing', 'some weeks', 'hours', 'referral', 'needs', 'catchment']

/**
 * The headline figures again, with each kind of unknown settled in favour of the listings it keeps out, and at both ends of the detour
 * band. A delivery whose area is not stated would serve at most whoever is within reach of its door, as in `ringList`.
 *
 * @param now the question answered with what is known
 *
 * O(areas + listings kept out + pairs of both within reach), for each kind.
 */
export const unknownsOf = (now: GapRun): Unknowns => ({
  settled: UNSETTLED.map((by) => settledIn(now, by)).filter(({ listings }) => listings > 0),
  band: bandOf(now),
})

function settledIn(now: GapRun, by: Unsettled): Unknowns['settled'][number] {
  const kept = now.keptOut.filter((one) => one.by === by)
  const rows = kept.flatMap(({ service }) => confirmedRow(service, by) ?? [])
  const served = servedByNewcomers(now.model, now.run, supplyOf(rows)).column
  const won = new Set([...served].filter((area) => now.run.answers.choice[area] === 0))
  return { by, listings: kept.length, ...leftWith(now, won, 1) }
}

function bandOf(now: GapRun): Unknowns['band'] {
  const { model, run } = now
  const uncertain = uncertainIn(model, run.answers.straightM)
  const areas = [...uncertain.keys()].filter((area) => uncertain[area] === 1)
  const isCovered = (area: number): boolean => run.answers.choice[area]! > 0
  return {
    least: leftWith(
      now,
      areas.filter((area) => !isCovered(area)),
      1,
    ),
    most: leftWith(now, areas.filter(isCovered), -1),
  }
}

/** @param covered 1 = these areas are within reach beside what is, -1 = they are not */
function leftWith({ model: { demand }, run }: GapRun, areas: Iterable<number>, covered: 1 | -1): Left {
  const total = { ...run.sums.coverage.total }
  for (const area of areas) {
    total.covered += covered * demand.people[area]!
    total.needCovered += covered * demand.needMillionths[area]!
  }
  const { uncovered, inNeedUncovered } = coverageOf({ total, byDecile: [], byLocalQuintile: [] })
  return { uncovered, inNeedUncovered }
}
