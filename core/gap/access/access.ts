import type { Decay } from './decay.ts'
import { requireFinite, share, tooSteep } from './share.ts'
import type { Pairs } from '../distance/pairs.ts'

/**
 * Services shared among the people who reach them, in two steps (2SFCA with `binary` decay, Luo & Wang 2003; E2SFCA with
 * `step` decay, Luo & Qi 2009):
 *
 *     ratios = supplyRatios(byService, people, capacity, decay)   // R_j = S_j / Σ_i P_i f(d_ij): capacity a person, at each service
 *     access = accessOf(byArea, ratios, decay)                    // A_i = Σ_j R_j f(d_ij): capacity a person, in each area
 *
 * Supply is conserved: Σ P_i A_i = Σ S_j over the services that anybody reaches. O(pairs) each.
 */

/**
 * Capacity a person at each service, by the people who reach it.
 *
 * @param people one value an area (a column of `byService`)
 * @param capacity one value a service (a row of `byService`); 1 a service unless known
 * @returns one value a service; 0 where nobody reaches it, for it gives nothing to anybody
 * @throws RangeError where those who reach a service weigh in above 0 but at next to nothing: see `share`
 */
export function supplyRatios(byService: Pairs, people: Float64Array, capacity: Float64Array, decay: Decay): Float64Array {
  return weightedSums(byService, people, decay).map((reaching, j) => share(capacity[j]!, reaching, decay))
}

/** Access of each area, from the ratios of the services that it reaches; 0 where it reaches none. */
export const accessOf = (byArea: Pairs, ratios: Float64Array, decay: Decay): Float64Array => weightedSums(byArea, ratios, decay)

/**
 * Potential access Σ_j S_j f(d_ij), not shared with anybody (Hansen 1959); 0 where nothing is reached.
 * With `binary` decay these are cumulative opportunities: the capacity within a bound.
 */
export const gravity = (byArea: Pairs, capacity: Float64Array, decay: Decay): Float64Array => weightedSums(byArea, capacity, decay)

/** A cost at which the decay has no value, and where it stands: row and column of the pairs. */
export class NoWeight extends RangeError {
  readonly row: number
  readonly column: number

  constructor({ text }: Decay, cost: number, row: number, column: number) {
    super(`decay ${text} has no value at cost ${cost}, between row ${row} and column ${column}`)
    this.name = 'NoWeight'
    this.row = row
    this.column = column
  }
}

/** For each row Σ over its columns of amount × f(cost). */
export function weightedSums(pairs: Pairs, amounts: Float64Array, decay: Decay): Float64Array {
  return Float64Array.from({ length: pairs.rows }, (_, row) => weightedSumOfRow(pairs, row, amounts, decay))
}

/**
 * The one place where a row is summed: plainly, by ascending column, so the same row has the same last bit wherever it is asked.
 * Other orders of areas or services agree to 1e-12, not to the bit.
 *
 * @throws NoWeight where the decay has no value, as `power` at cost 0
 * @throws RangeError where a weight or the sum passes the largest number there is: what leaves here is finite
 */
function weightedSumOfRow({ starts, column, cost }: Pairs, row: number, amounts: Float64Array, decay: Decay): number {
  let sum = 0
  const end = starts[row + 1]!
  for (let k = starts[row]!; k < end; k++) {
    const weight = decay.weight(cost[k]!)
    if (weight === Infinity) throw noWeight(decay, cost[k]!, row, column[k]!)
    sum += amounts[column[k]!]! * weight
  }
  return requireFinite(sum, decay)
}

const noWeight = (decay: Decay, cost: number, row: number, column: number): RangeError =>
  cost === 0 ? new NoWeight(decay, cost, row, column) : tooSteep(decay, `at ${cost} its weight passes 1.8e308`)
