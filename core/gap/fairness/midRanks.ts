import { orderlessSum } from './orderlessSum.ts'

/** Where areas stand when all people queue by the rank of their area; areas of the same rank stand together. */
export interface Queue {
  /** People of lower rank than the area's. */
  before: Float64Array
  /** People of the same rank as the area's, its own among them. */
  beside: Float64Array
  total: number
}

/** People in a queue by rank, lowest first. The order of the areas changes nothing, to the last bit. O(areas log areas). */
export function queueByRank(people: Float64Array, rank: ArrayLike<number>): Queue {
  const order = Uint32Array.from({ length: people.length }, (_, i) => i).sort((a, b) => rank[a]! - rank[b]! || people[a]! - people[b]!)
  const queue = { before: new Float64Array(people.length), beside: new Float64Array(people.length), total: orderlessSum(people) }
  let before = 0
  for (let start = 0; start < order.length;) {
    let end = start
    let beside = 0
    while (end < order.length && rank[order[end]!] === rank[order[start]!]) beside += people[order[end++]!]!
    for (; start < end; start++) {
      queue.before[order[start]!] = before
      queue.beside[order[start]!] = beside
    }
    before += beside
  }
  return queue
}

/**
 * Weighted fractional ranks (Kakwani, Wagstaff & van Doorslaer 1997): how much of the population stands before the middle of
 * an area's people when all queue by rank. Areas of the same rank share one mid-rank, so shuffling them changes nothing;
 * numbering ties one after the other, as others do, makes every index depend on how the file was sorted.
 *
 * @param people one value an area, 0 or more
 * @param rank one value an area, lowest first (1 = most deprived)
 * @returns from 0 to 1 for each area; 0 throughout where nobody lives
 */
export function midRanks(people: Float64Array, rank: ArrayLike<number>): Float64Array {
  const { before, beside, total } = queueByRank(people, rank)
  return before.map((here, i) => (total === 0 ? 0 : (here + beside[i]! / 2) / total))
}
