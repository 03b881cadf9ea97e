import type { Nation } from '../../days/nation.ts'
import type { Position } from '../../listing/service.ts'
import type { OddPostcode } from '../../place/elsewhere/oddPostcode.ts'
import { sideAt, type CouncilSquares } from '../../place/elsewhere/councilSquares.ts'
import { placeHolding } from '../../place/elsewhere/placeHolding.ts'
import type { HeldPlace } from '../where.ts'

/** An island of the Crown. */
type CrownIsland = Extract<OddPostcode, 'jersey' | 'guernsey' | 'isle of man'>

/** Where a position is: in a place of ours, in another council of England, in another nation, on an island of the Crown, or none of these. */
export type Stands<P> =
  | { place: P }
  | { council: string }
  | { nation: Exclude<Nation, 'england'> }
  | { island: CrownIsland }
  | 'nowhere known'

/** West, south, east, north in degrees, by hand. All Ireland north of 54° is told as Northern Ireland: the border is nowhere straight. */
const BEYOND: readonly [box: readonly [number, number, number, number], is: { nation: 'northern-ireland' } | { island: CrownIsland }][] = [
  [[-8.2, 54, -5.35, 55.4], { nation: 'northern-ireland' }],
  [[-4.9, 54, -4.25, 54.45], { island: 'isle of man' }],
  [[-2.3, 49.1, -1.95, 49.3], { island: 'jersey' }],
  [[-2.75, 49.35, -2.1, 49.78], { island: 'guernsey' }],
]

/**
 * Worked out where the position is, by squares of a kilometre. Never sends it anywhere.
 *
 * @param here id of the place whose page is open; it decides where several hold the council
 */
export function wherePosition<P extends HeldPlace>(
  at: Position,
  squares: CouncilSquares,
  here: string | null,
  places: readonly P[],
): Stands<P> {
  const side = sideAt(squares, at)
  if (side === 'wales' || side === 'scotland') return { nation: side }
  if (side !== null) {
    const open = placeHolding(
      side,
      places.filter(({ id }) => id === here),
    )
    const place = open ?? placeHolding(side, places)
    return place === undefined ? { council: side } : { place }
  }
  const beyond = BEYOND.find(([[west, south, east, north]]) => at[0] >= west && at[0] <= east && at[1] >= south && at[1] <= north)
  return beyond === undefined ? 'nowhere known' : beyond[1]
}
