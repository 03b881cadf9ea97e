import type { Freshness } from '../../core/freshness.ts'
import type { Found } from '../../core/search.ts'

/** Answers that can be trusted alike: checked within half a year, within a year, or longer ago. */
export type Trust = 'lately' | 'not lately' | 'long ago'

export interface AnswerGroup {
  trust: Trust
  /** All there are. */
  count: number
  /** Those to show now, in order. */
  shown: Found[]
  folded: boolean
}

const TRUST_OF: Readonly<Record<Freshness, Trust>> = { fresh: 'lately', aging: 'lately', stale: 'not lately', old: 'long ago' }
const ORDER: readonly Trust[] = ['lately', 'not lately', 'long ago']

/** A fresher place this near means that old listings need not stand in the way. */
const NEAR_M = 3000

/**
 * Answers under their headings, the first `show` of them; groups that are not reached yet are left out.
 * Listings not checked for over a year are folded away only where a fresher place is near.
 *
 * @param found in the order of `search`
 */
export function groupAnswers(found: readonly Found[], show: number): AnswerGroup[] {
  const fresherNear = found.some(({ freshness, distanceM }) => freshness !== 'old' && distanceM !== null && distanceM <= NEAR_M)
  const shown = new Set(found.slice(0, show))
  return ORDER.flatMap((trust) => {
    const all = found.filter(({ freshness }) => TRUST_OF[freshness] === trust)
    const now = all.filter((one) => shown.has(one))
    return now.length === 0 ? [] : [{ trust, count: all.length, shown: now, folded: trust === 'long ago' && fresherNear }]
  })
}
