import type { Found } from '../../seek/search.ts'
import { DETOUR, WALK_M_PER_MINUTE } from '../../place/geo.ts'

/** Within ten minutes on foot nobody minds. */
const NEAR_MIN = 10
/** Where minutes cannot be said (water between, a position that is rough) nobody is told to walk. */
const NOT_WALKED = 3

/** Doors of which one is not a fifth farther than the other are as near. */
const GRAIN = 4

/**
 * How far a door is, in doublings of the way, by quarters: 0 = within 10 minutes on foot, 1 = 20, 2 = 40, 3 = 80, 4 = 160 (about 10 km)
 * and so on. Null where it has no distance.
 */
export function wayStep({ distanceM, walkMinutes }: Pick<Found, 'distanceM' | 'walkMinutes'>): number | null {
  if (distanceM === null) return null
  const minutes = walkMinutes ?? (distanceM * DETOUR) / WALK_M_PER_MINUTE
  const step = minutes <= NEAR_MIN ? 0 : Math.ceil(Math.log2(minutes / NEAR_MIN) * GRAIN) / GRAIN
  return walkMinutes === null ? Math.max(step, NOT_WALKED) : step
}
