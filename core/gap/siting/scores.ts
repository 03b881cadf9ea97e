import type { Pairs } from '../distance/pairs.ts'

/**
 * What each candidate would add as the next site: weight (people, or people in need) covered beyond what is covered already.
 * One pass over the pairs.
 *
 * @param weight one an area, 0 or more
 * @param covered 1 = covered already, one an area
 * @returns one number a candidate; 0 where it reaches nobody new
 * @throws RangeError if a column has another length than there are areas, or the radius is below 0
 */
export function candidateScores(byCandidate: Pairs, weight: Float64Array, covered: Uint8Array, radius: number): Float64Array {
  const { rows, columns, starts, column, cost } = byCandidate
  for (const [field, { length }] of Object.entries({ weight, covered }))
    if (length !== columns) throw new RangeError(`${field} must have one number for each of ${columns} areas, got ${length}`)
  if (!(radius >= 0)) throw new RangeError(`radius must be 0 or more, got ${radius}`)
  const scores = new Float64Array(rows)
  for (let j = 0; j < rows; j++) {
    let sum = 0
    for (let k = starts[j]!; k < starts[j + 1]!; k++) if (cost[k]! <= radius && covered[column[k]!] === 0) sum += weight[column[k]!]!
    scores[j] = sum
  }
  return scores
}
