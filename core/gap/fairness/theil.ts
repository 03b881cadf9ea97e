import { orderlessSum, orderlessSums } from './orderlessSum.ts'
import { requireColumns } from './requireColumns.ts'

/** Theil's T of access over people, and how much of it lies between groups of areas and how much within them. */
export interface Theil {
  /** 0 = everybody has the same. `total` = `between` + `within`. */
  total: number
  /** What is left if everybody had the mean of their group. */
  between: number
  within: number
}

/**
 * Theil's T, Σ (P_i/N)(A_i/μ) ln(A_i/μ), parted by group (Theil 1967; Shorrocks 1980). An area of no access adds 0.
 *
 * @param group for each area the index of its group, such as its authority; all one group unless given
 * @returns null where nobody lives or all access is 0, or so little that its mean rounds to 0
 * @throws RangeError naming a field that does not fit
 * The order of the areas changes nothing, to the last bit. O(areas log areas).
 */
export function theil(people: Float64Array, access: Float64Array, group = new Uint32Array(people.length)): Theil | null {
  requireColumns(people, access)
  if (group.length !== people.length)
    throw new RangeError(`group must have one value for each of ${people.length} areas, got ${group.length}`)
  const groups = group.reduce((most, g) => Math.max(most, g + 1), 0)
  const held = people.map((here, i) => here * access[i]!)
  const [allPeople, allHeld] = [orderlessSum(people), orderlessSum(held)]
  if (allHeld === 0) return null
  const mean = allHeld / allPeople
  if (mean === 0) return null
  /** Share of all access × ln(its mean over a wider one); x ln x goes to 0 with x, also where a mean is so small that it rounds to 0. */
  const term = (part: number, own: number, wider: number): number =>
    part === 0 || wider === 0 || own / wider === 0 ? 0 : (part / allHeld) * Math.log(own / wider)
  const [groupPeople, groupHeld] = [orderlessSums(people, group, groups), orderlessSums(held, group, groups)]
  const groupMean = groupHeld.map((sum, g) => (sum === 0 ? 0 : sum / groupPeople[g]!))
  const between = orderlessSum(groupHeld.map((sum, g) => term(sum, groupMean[g]!, mean)))
  // ln(A_i/μ) = ln(A_i/μ_g) + ln(μ_g/μ): the second part is `between`, so the first is `within`.
  const within = orderlessSum(held.map((here, i) => term(here, access[i]!, groupMean[group[i]!]!)))
  // Neither is ever below 0; rounding may leave −1e-17 of it.
  return { total: Math.max(0, between) + Math.max(0, within), between: Math.max(0, between), within: Math.max(0, within) }
}
