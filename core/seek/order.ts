import { compareText } from '../listing/compareText.ts'
import { FRESHNESS_ORDER, type Freshness } from '../listing/freshness.ts'
import { NEARNESS_ORDER, nearnessOf } from './nearness.ts'
import type { Found } from './search.ts'

/**
 * The order of every list of places, so that the same question always has the same answer.
 *
 * 1. what has closed for good comes last
 * 2. the nearer step (`nearnessOf`): a place out of reach never stands above one in walking distance because it was checked later
 * 3. within a step, how lately it was checked: within half a year, within a year, longer ago or never (the classes of the published policy)
 * 4. the nearer; then by name and id
 */
export function byNearnessThenTrust(a: Found, b: Found): number {
  return (
    Number(hasClosed(a)) - Number(hasClosed(b)) ||
    NEARNESS_ORDER.indexOf(nearnessOf(a)) - NEARNESS_ORDER.indexOf(nearnessOf(b)) ||
    rank(a.freshness) - rank(b.freshness) ||
    (a.distanceM ?? Infinity) - (b.distanceM ?? Infinity) ||
    compareText(a.service.name, b.service.name) ||
    compareText(a.service.id, b.service.id)
  )
}

const hasClosed = ({ service }: Found): boolean => service.status === 'closed'

/** Fresh and aging share a rank: nearness decides between them. */
const rank = (freshness: Freshness): number => Math.max(1, FRESHNESS_ORDER.indexOf(freshness))
