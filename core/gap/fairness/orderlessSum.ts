/**
 * Sums that are the same to the last bit whatever the order of the areas: the terms are added from the least to the greatest.
 * For figures that people compare; a plain running sum of fractions depends on how a file was sorted. O(n log n).
 */
export const orderlessSum = (terms: Float64Array): number => terms.toSorted().reduce((sum, term) => sum + term, 0)

/** The same for each group: `group[i]` says which of the sums term i belongs to. */
export function orderlessSums(terms: Float64Array, group: Uint32Array, groups: number): Float64Array {
  const order = Uint32Array.from({ length: terms.length }, (_, i) => i).sort((a, b) => terms[a]! - terms[b]!)
  const sums = new Float64Array(groups)
  for (const i of order) sums[group[i]!]! += terms[i]!
  return sums
}
