import { midRanks, queueByRank } from './midRanks.ts'
import { orderlessSum } from './orderlessSum.ts'
import { requireColumns } from './requireColumns.ts'

/**
 * How evenly a measure of access falls on people. Every index takes one value an area: `people` who live there (0 or more, they
 * weigh it), `access` (0 or more) and, where the order of deprivation matters, `rank` (lowest = most deprived).
 * An index is null where it has no meaning: nobody lives there, or all access is 0 (or next to it: their sum rounds to 0). It is
 * never NaN or infinite: `requireColumns` says how large and small people and access may be. The order of the areas changes nothing, to
 * the last bit. Each throws RangeError naming the field that does not fit. O(areas log areas).
 */

/**
 * Concentration index 2/(Nμ) Σ P_i A_i r_i − 1, with r the population mid-rank (Kakwani, Wagstaff & van Doorslaer 1997).
 *
 * @returns from −1 to 1: above 0 access lies with the least deprived, below 0 with the most deprived, 0 = as the people do
 */
export function concentrationIndex(people: Float64Array, access: Float64Array, rank: ArrayLike<number>): number | null {
  requireColumns(people, access, rank)
  const total = orderlessSum(people.map((here, i) => here * access[i]!))
  if (total === 0) return null
  const ranks = midRanks(people, rank)
  // Nμ = Σ P_i A_i, so taking the 1 inside the sum gives Σ P_i A_i (2r_i − 1) / Σ P_i A_i.
  return orderlessSum(people.map((here, i) => here * access[i]! * (2 * ranks[i]! - 1))) / total
}

/**
 * Erreygers' index 4μ·CI/(b − a) of a measure between a = 0 and b (Erreygers 2009): for a bounded measure it judges access and
 * the lack of it alike.
 *
 * @param most b, the most that access can be; the largest value there is unless given
 * @throws RangeError also if `most` is below a value
 */
export function erreygers(people: Float64Array, access: Float64Array, rank: ArrayLike<number>, most?: number): number | null {
  const index = concentrationIndex(people, access, rank)
  if (index === null) return null
  const largest = access.reduce((a, b) => Math.max(a, b), 0)
  if (most !== undefined && !(most >= largest && most < Infinity))
    throw new RangeError(`most must be finite and at least the largest access, ${largest}, got ${most}`)
  const mean = orderlessSum(people.map((here, i) => here * access[i]!)) / orderlessSum(people)
  return (4 * mean * index) / (most ?? largest)
}

/**
 * Gini coefficient Σ Σ P_i P_k |A_i − A_k| / (2N²μ): 0 = everybody has the same, towards 1 = one has all.
 * It is the concentration index of access by its own rank.
 */
export function gini(people: Float64Array, access: Float64Array): number | null {
  const index = concentrationIndex(people, access, access)
  // Never below 0; rounding may leave −1e-17 of it.
  return index === null ? null : Math.max(0, index)
}

/** Of the people, the least deprived tenth and the most deprived two fifths. */
const LEAST_DEPRIVED = [0.9, 1] as const
const MOST_DEPRIVED = [0, 0.4] as const

/**
 * Palma ratio: mean access of the least deprived 10 % of people over that of the most deprived 40 %. An area that the line
 * divides counts on both sides by its share, and areas of the same rank are divided alike.
 *
 * @returns 1 = the same access; null also where the most deprived have nothing, or so little that the ratio has no number
 */
export function palma(people: Float64Array, access: Float64Array, rank: ArrayLike<number>): number | null {
  requireColumns(people, access, rank)
  const { before, beside, total } = queueByRank(people, rank)
  const meanBetween = ([from, to]: readonly [number, number]): number => {
    const counted = people.map((here, i) => {
      const [first, last] = [before[i]!, before[i]! + beside[i]!]
      const inside = Math.max(0, Math.min(last, to * total) - Math.max(first, from * total))
      return inside === 0 ? 0 : here * (inside / beside[i]!)
    })
    return orderlessSum(counted.map((here, i) => here * access[i]!)) / orderlessSum(counted)
  }
  if (total === 0) return null
  const most = meanBetween(MOST_DEPRIVED)
  const ratio = meanBetween(LEAST_DEPRIVED) / most
  return Number.isFinite(ratio) ? ratio : null
}
