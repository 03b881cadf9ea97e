import type { Found } from '../search.ts'
import type { WordSearch } from '../wordSearch.ts'
import { crisesIn } from './crisis.ts'

/** Farther than this nobody goes who has not eaten for days. 5 miles. */
const FAR_M = 8_000

/**
 * Answers that hold the words, closest to them first, and among equals in the order given, which is by nearness. In a crisis what is far
 * away is left out where something is near.
 *
 * @returns all, in their order, where the words ask for nothing
 */
export function answersToWords(all: readonly Found[], { find }: WordSearch, text: string): readonly Found[] {
  const scores = find(text)
  if (scores === null) return all
  const hits = all.filter(({ service }) => scores.has(service.id))
  const inOrder = hits.toSorted((a, b) => scores.get(b.service.id)! - scores.get(a.service.id)!)
  if (crisesIn(text).length === 0) return inOrder
  const near = inOrder.filter(({ distanceM }) => distanceM === null || distanceM <= FAR_M)
  return near.some(({ distanceM }) => distanceM !== null) ? near : inOrder
}
