import { localQuintiles } from './equity.ts'
import { MILLIONTHS, type Demand } from './model.ts'

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
  return shortest.map((covered, i) => covered - (longest[i] as number))
}

/**
 * People, not areas, within reach: Σ people·[covered] in total, by national decile and by local fifth.
 * Coverage in the sense of Church & ReVelle 1974. Sums are of whole numbers, so the order of the areas changes nothing.
 */
export function coverage(demand: Demand, covered: Uint8Array, uncertain: Uint8Array): Coverage {
  const byDecile = Array.from({ length: 10 }, (_, i) => ({ decile: i + 1, people: 0, covered: 0 }))
  const byLocalQuintile = Array.from({ length: 5 }, (_, i) => ({ quintile: i + 1, people: 0, covered: 0 }))
  const quintiles = localQuintiles(demand)
  const total = { people: 0, covered: 0, uncertain: 0, need: 0, needCovered: 0 }
  for (let i = 0; i < demand.count; i++) {
    const people = demand.people[i] as number
    const within = covered[i] as number
    total.people += people
    total.covered += people * within
    total.uncertain += people * (uncertain[i] as number)
    total.need += demand.needMillionths[i] as number
    total.needCovered += (demand.needMillionths[i] as number) * within
    for (const group of [byDecile[(demand.imdDecile[i] as number) - 1], byLocalQuintile[(quintiles[i] as number) - 1]])
      if (group) {
        group.people += people
        group.covered += people * within
      }
  }
  const { people, uncertain: unsure } = total
  return {
    people,
    covered: total.covered,
    uncovered: people - total.covered,
    ...needOf(total.need, total.needCovered),
    uncertain: unsure,
    byDecile,
    byLocalQuintile,
  }
}

/** Parts add up to the whole after rounding. */
function needOf(need: number, needCovered: number): Pick<Coverage, 'inNeed' | 'inNeedCovered' | 'inNeedUncovered'> {
  const tenths = Math.round((need * 10) / MILLIONTHS)
  const tenthsCovered = Math.round((needCovered * 10) / MILLIONTHS)
  return { inNeed: tenths / 10, inNeedCovered: tenthsCovered / 10, inNeedUncovered: (tenths - tenthsCovered) / 10 }
}
