import type { Position } from '../../listing/service.ts'
import { distanceM } from '../geo.ts'
import type { Water } from '../water.ts'
import { crossings, isInside, shoreOf, type Shore } from '../shapes/shore.ts'

/** What a straight walk goes over. `unknown` = ground that is known too coarsely to tell. */
export type WalkedOver = 'land' | 'water' | 'unknown'

/** Straight metres of a gap that is a bridge or a badly drawn outline. */
const LEAST_GAP_M = 20

/**
 * Whether the straight walk between two places leaves all land for 20 m or more, and comes back to it.
 *
 * A place that stands in water itself, such as the middle of addresses on both banks, is at its shore: the way from there to the first
 * land is no gap. Of ground that is known too coarsely any 20 m will do. Bridges, rivers above the tide, railways and motorways are not seen: water is said where there may be a bridge, and
 * land where there may be none. Lines are straight on the map, within 3 m of the great circle at 10 km.
 */
export function walkOver({ water, unknown }: Water): (from: Position, to: Position) => WalkedOver {
  const shores = { water: shoreOf(water), unknown: shoreOf(unknown) }
  return (from, to) => {
    const [wet, unsure] = [crossings(shores.water, from, to), crossings(shores.unknown, from, to)]
    if (isLongInside(shores.water, from, to, wet)) return 'water'
    return isLongInside(shores.unknown, from, to, [0, ...unsure, 1]) ? 'unknown' : 'land'
  }
}

/** @param shares of the way: whether it is inside for long enough between two that follow one another */
function isLongInside(shore: Shore, from: Position, to: Position, shares: readonly number[]): boolean {
  if (shore.bands === 0 || shares.length < 2) return false
  const least = LEAST_GAP_M / distanceM(from, to)
  return shares.some((share, at) => {
    const next = shares[at + 1]
    if (next === undefined || next - share < least) return false
    const middle = (share + next) / 2
    return isInside(shore, [from[0] + middle * (to[0] - from[0]), from[1] + middle * (to[1] - from[1])])
  })
}
