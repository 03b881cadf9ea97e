import type { Found } from '../../seek/search.ts'
import { DETOUR, WALK_M_PER_MINUTE } from '../../place/geo.ts'

/** Within ten minutes on foot nobody minds. */
const NEAR_MIN = 10
/** Where minutes cannot be said (water between, a position that is rough) nobody is told to walk: it is as far as this at least. */
const NOT_WALKED_MIN = 80

/** Doors of which one is not a fifth farther than the other are as near. */
const GRAIN = 4

/**
 * How far a door is, in doublings of the way, by quarters: 0 = within 10 minutes on foot, 1 = 20, 2 = 40, 3 = 80, 4 = 160 (about 10 km)
 * and so on. Null where it has no distance.
 */
export const wayStep = (found: Pick<Found, 'distanceM' | 'walkMinutes'>): number | null => doublings(found, NEAR_MIN)

/** How far it is past so many minutes on foot, in doublings of them, by quarters: 0 = within them. */
export const pastStep = (found: Pick<Found, 'distanceM' | 'walkMinutes'>, reachMin: number): number => doublings(found, reachMin) ?? 0

function doublings({ distanceM, walkMinutes }: Pick<Found, 'distanceM' | 'walkMinutes'>, from: number): number | null {
  if (distanceM === null) return null
  const minutes = walkMinutes ?? Math.max(NOT_WALKED_MIN, (distanceM * DETOUR) / WALK_M_PER_MINUTE)
  return minutes <= from ? 0 : Math.ceil(Math.log2(minutes / from) * GRAIN) / GRAIN
}
