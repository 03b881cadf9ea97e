import type { Found } from './search.ts'

/**
 * How near a place is, in steps within which places are comparably near:
 * `walk` ≤ 20 minutes on foot · `long walk` ≤ an hour · `reach` no door is needed or known (delivery, phone, an area) · `ride` ≤ 10 km · `far` ≤ 20 km · `very far`.
 */
export type Nearness = 'walk' | 'long walk' | 'reach' | 'ride' | 'far' | 'very far'

export const NEARNESS_ORDER: readonly Nearness[] = ['walk', 'long walk', 'reach', 'ride', 'far', 'very far']

const WALK_MIN = 20
const LONG_WALK_MIN = 60
const RIDE_M = 10_000
const FAR_M = 20_000

/** The step that a place falls in. Where minutes cannot be said (water between, a position that is rough) nobody is told to walk. Where the person's place is not known nothing has a distance, and all are in one. */
export function nearnessOf({ distanceM, walkMinutes }: Pick<Found, 'distanceM' | 'walkMinutes'>): Nearness {
  if (distanceM === null) return 'reach'
  if (walkMinutes === null) return beyondWalking(distanceM)
  if (walkMinutes <= WALK_MIN) return 'walk'
  if (walkMinutes <= LONG_WALK_MIN) return 'long walk'
  return beyondWalking(distanceM)
}

const beyondWalking = (distanceM: number): Nearness => (distanceM <= RIDE_M ? 'ride' : distanceM <= FAR_M ? 'far' : 'very far')
