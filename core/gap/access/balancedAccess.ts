import { weightedSums } from './access.ts'
import type { Decay } from './decay.ts'
import { share } from './share.ts'
import type { Reach } from '../distance/pairs.ts'

/**
 * Balanced floating catchment areas (BFCA; Páez, Higgins & Vivona 2019, doi:10.1371/journal.pone.0218773).
 * Where catchments overlap, 2SFCA counts the same person at several services; here each area's weights are divided by their
 * sum, so its people are shared out once, and each service's weights by theirs, so its level of service is:
 *
 *     R_j = S_j / Σ_i P_i f_ij / Σ_j f_ij        A_i = Σ_j R_j f_ij / Σ_i f_ij
 *
 * Hence Σ_j of what R_j divides by is everybody who reaches anything, once, and Σ_i A_i = Σ_j R_j. Note that Σ P_i A_i is not
 * Σ S_j here: that is 2SFCA's law.
 *
 * @param people one value an area; @param capacity one value a service
 * @returns one value an area; 0 where nothing is reached
 * @throws RangeError where the decay has no value, as `power` at cost 0, or is too steep for the costs: see `share`
 */
export function balancedAccess({ byArea, byService }: Reach, people: Float64Array, capacity: Float64Array, decay: Decay): Float64Array {
  const ofArea = weightedSums(byArea, new Float64Array(byArea.columns).fill(1), decay)
  const ofService = weightedSums(byService, new Float64Array(byService.columns).fill(1), decay)
  // Dividing what is weighted is the same as dividing the weights, and keeps the pairs as they are.
  const shared = weightedSums(
    byService,
    people.map((here, i) => share(here, ofArea[i]!, decay)),
    decay,
  )
  const levels = capacity.map((there, j) => share(share(there, shared[j]!, decay), ofService[j]!, decay))
  return weightedSums(byArea, levels, decay)
}
