import { midRanks } from './midRanks.ts'

/**
 * Fifths of the place's own people, from the most deprived (1) to the least (5), beside the national deciles.
 * Areas are placed by the middle of their people (see `midRanks`), so each fifth holds about a fifth of the people, not of the
 * areas; areas of the same rank share one fifth.
 *
 * @param imdRank lowest = most deprived
 * @returns 1–5 for each area, in its order; 1 throughout where nobody lives
 */
export function localQuintiles(people: Float64Array, imdRank: ArrayLike<number>): Uint8Array {
  return Uint8Array.from(midRanks(people, imdRank), (middle) => Math.min(5, 1 + Math.floor(5 * middle)))
}
