import { orderlessSum } from './orderlessSum.ts'
import { requireColumns, requirePeople } from './requireColumns.ts'

/**
 * How many people fall short of a standard, and how far (Foster, Greer & Thorbecke 1984):
 * (1/N) Σ_{A_i < z} P_i ((z − A_i)/z)^a.
 *
 * @param people one value an area, 0 or more
 * @param access one value an area, finite, 0 or more
 * @param standard z, the access that everybody should have, above 0; who has exactly that does not fall short
 * @param aversion a: 0 = the share of people below it, 1 = their mean gap (spread over everybody), 2 = the same with wide gaps
 *   weighing more
 * @returns from 0 to 1; null where nobody lives
 * @throws RangeError naming a field that does not fit
 * The order of the areas changes nothing, to the last bit. O(areas log areas).
 */
export function shortfall(people: Float64Array, access: Float64Array, standard: number, aversion: 0 | 1 | 2): number | null {
  requireColumns(people, access)
  if (!(standard > 0 && standard < Infinity)) throw new RangeError(`standard must be finite and above 0, got ${standard}`)
  const total = orderlessSum(people)
  if (total === 0) return null
  const terms = people.map((here, i) => {
    const gap = (standard - access[i]!) / standard
    return gap > 0 ? here * gap ** aversion : 0
  })
  return orderlessSum(terms) / total
}

/** How far beyond reach people live from the nearest service. */
export interface BeyondReach {
  /** Σ people × metres beyond reach, over those who have a service somewhere. */
  personM: number
  /** Of the people beyond reach who have a service somewhere, the mean of their metres beyond it; null where there are none. */
  meanM: number | null
  /** People for whom there is no service at all: they have no metres, and are counted here alone. */
  peopleWithout: number
}

/**
 * Person-metres beyond reach: how badly, where coverage says how many.
 *
 * @param nearestM walked metres to the nearest service; Infinity where there is none
 * @param reachM walked metres; who lives exactly at reach is not beyond it
 * @throws RangeError if `reachM` is not 0 or more, or people or person-metres are no number that can be held
 * The order of the areas changes nothing, to the last bit. O(areas log areas).
 */
export function beyondReach(people: Float64Array, nearestM: Float64Array, reachM: number): BeyondReach {
  if (!(reachM >= 0)) throw new RangeError(`reachM must be 0 or more, got ${reachM}`)
  requirePeople(people)
  const beyondM = nearestM.map((metres) => (metres === Infinity ? 0 : Math.max(0, metres - reachM)))
  const personM = orderlessSum(people.map((here, i) => here * beyondM[i]!))
  if (!Number.isFinite(personM))
    throw new RangeError(`nearestM must be 0 or more, and times people not pass 1.8e308, got ${personM} in all`)
  const beyond = orderlessSum(people.map((here, i) => (beyondM[i]! > 0 ? here : 0)))
  return {
    personM,
    meanM: beyond === 0 ? null : personM / beyond,
    peopleWithout: orderlessSum(people.map((here, i) => (nearestM[i] === Infinity ? here : 0))),
  }
}
