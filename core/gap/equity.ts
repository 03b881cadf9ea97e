import type { Demand } from './model.ts'

/**
 * Fifths of the place's own people, from the most deprived (1) to the least (5), beside the national deciles.
 * Areas are ordered by IMD rank and placed by the middle of their people (population mid-rank, Kakwani et al. 1997), so each
 * fifth holds about a fifth of the people, not of the areas; areas of the same rank share one mid-rank and one fifth.
 *
 * @returns 1–5 for each area, in its order; 1 throughout where nobody lives
 */
export function localQuintiles({ count, people, imdRank }: Pick<Demand, 'count' | 'people' | 'imdRank'>): Uint8Array {
  const quintiles = new Uint8Array(count).fill(1)
  const order = Uint32Array.from({ length: count }, (_, i) => i).sort((a, b) => (imdRank[a] as number) - (imdRank[b] as number))
  const total = people.reduce((sum, here) => sum + here, 0)
  if (total === 0) return quintiles
  let before = 0
  for (let start = 0; start < count;) {
    let end = start
    let here = 0
    while (end < count && imdRank[order[end] as number] === imdRank[order[start] as number])
      here += people[order[end++] as number] as number
    const quintile = Math.min(5, 1 + Math.floor((5 * (before + here / 2)) / total))
    for (; start < end; start++) quintiles[order[start] as number] = quintile
    before += here
  }
  return quintiles
}
