import type { Model } from '../model/model.ts'
import type { Demand } from '../model/demand.ts'
import { MILLIONTHS } from '../model/millionths.ts'

/** Walked metres per straight metre differ from street to street: between these, an area's answer is not certain. */
const DETOUR_BAND = [1.2, 1.4] as const

interface Covered {
  people: number
  covered: number
}

/** How many people live within reach, in whole people; people in need to one decimal. */
export interface Coverage extends Covered {
  uncovered: number
  inNeed: number
  inNeedCovered: number
  inNeedUncovered: number
  /** People in areas whose answer changes somewhere in the detour band. */
  uncertain: number
  /** All ten national deciles, 1 = most deprived tenth of England's neighbourhoods. */
  byDecile: (Covered & { decile: number })[]
  /** Fifths of the place's own people, 1 = most deprived. */
  byLocalQuintile: (Covered & { quintile: number })[]
}

/**
 * Which areas are within reach: 1 where straight metres × detour ≤ reach, decided before any rounding.
 *
 * @param straightM Infinity where there is no supply
 * @param reachM walked metres
 * @throws RangeError if `detour` is below 1
 */
export function coveredAreas(straightM: Float64Array, reachM: number, detour: number): Uint8Array {
  if (!(detour >= 1)) throw new RangeError(`detour must be at least 1, got ${detour}`)
  return Uint8Array.from(straightM, (straight) => (straight * detour <= reachM ? 1 : 0))
}

/** 1 where the answer would change for some detour from 1.2 to 1.4 (or from the one asked for, where that lies outside). */
export function uncertainAreas(straightM: Float64Array, reachM: number, detour: number): Uint8Array {
  const shortest = coveredAreas(straightM, reachM, Math.min(DETOUR_BAND[0], detour))
  const longest = coveredAreas(straightM, reachM, Math.max(DETOUR_BAND[1], detour))
  return shortest.map((covered, i) => covered - longest[i]!)
}

/** `uncertainAreas` of a model: nothing where its costs were imported, for they have no detour. */
export const uncertainIn = ({ costs, reachM, detour }: Pick<Model, 'costs' | 'reachM' | 'detour'>, straightM: Float64Array): Uint8Array =>
  costs === null ? uncertainAreas(straightM, reachM, detour) : new Uint8Array(straightM.length)

/** Whole numbers, so that they add up exactly in any order, and a what-if may take the old from them and add the new. */
interface Tally {
  people: number
  covered: number
  /** In millionths of a person, like the columns. */
  need: number
  needCovered: number
  uncertain: number
}

/** The sums of a place before any rounding: all its areas, by national decile, by local fifth. */
export interface CoverageSums {
  total: Tally
  byDecile: Tally[]
  byLocalQuintile: Tally[]
}

const emptyTally = (): Tally => ({ people: 0, covered: 0, need: 0, needCovered: 0, uncertain: 0 })

/**
 * People, not areas, within reach: Σ people·[covered] in total, by national decile and by local fifth.
 * Coverage in the sense of Church & ReVelle 1974. Sums are of whole numbers, so the order of the areas changes nothing.
 *
 * @param quintiles as from `localQuintiles`
 */
export function coverageSums(demand: Demand, quintiles: Uint8Array, covered: Uint8Array, uncertain: Uint8Array): CoverageSums {
  const sums = {
    total: emptyTally(),
    byDecile: Array.from({ length: 10 }, emptyTally),
    byLocalQuintile: Array.from({ length: 5 }, emptyTally),
  }
  for (let i = 0; i < demand.count; i++)
    for (const tally of talliesOf(sums, demand, quintiles, i)) {
      tally.people += demand.people[i]!
      tally.need += demand.needMillionths[i]!
      addCovered(tally, demand, i, covered[i]!, uncertain[i]!)
    }
  return sums
}

/** The tallies an area counts in. */
export const talliesOf = (sums: CoverageSums, { imdDecile }: Demand, quintiles: Uint8Array, i: number): Tally[] =>
  [sums.total, sums.byDecile[imdDecile[i]! - 1], sums.byLocalQuintile[quintiles[i]! - 1]].filter((tally) => tally !== undefined)

/** @param covered 1, 0, or after a change -1 where it was covered before; `uncertain` likewise */
export function addCovered(tally: Tally, { people, needMillionths }: Demand, i: number, covered: number, uncertain: number): void {
  tally.covered += people[i]! * covered
  tally.needCovered += needMillionths[i]! * covered
  tally.uncertain += people[i]! * uncertain
}

/** The sums as they are told: whole people, and people in need to one decimal. */
export function coverageOf({ total, byDecile, byLocalQuintile }: CoverageSums): Coverage {
  return {
    people: total.people,
    covered: total.covered,
    uncovered: total.people - total.covered,
    ...needOf(total.need, total.needCovered),
    uncertain: total.uncertain,
    byDecile: byDecile.map(({ people, covered }, d) => ({ decile: d + 1, people, covered })),
    byLocalQuintile: byLocalQuintile.map(({ people, covered }, q) => ({ quintile: q + 1, people, covered })),
  }
}

/** Parts add up to the whole after rounding. */
function needOf(need: number, needCovered: number): Pick<Coverage, 'inNeed' | 'inNeedCovered' | 'inNeedUncovered'> {
  const tenths = Math.round((need * 10) / MILLIONTHS)
  const tenthsCovered = Math.round((needCovered * 10) / MILLIONTHS)
  return { inNeed: tenths / 10, inNeedCovered: tenthsCovered / 10, inNeedUncovered: (tenths - tenthsCovered) / 10 }
}
