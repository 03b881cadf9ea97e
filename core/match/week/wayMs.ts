import type { Position } from '../../listing/service.ts'
import { distanceM, walkMinutes } from '../../place/geo.ts'

const MINUTE_MS = 60_000
/** Where one of the two ends is not known. */
const NOT_KNOWN_MIN = 60
/** The longest that is walked between two visits. */
const LONGEST_WALK_MIN = 60
/** A bus goes five times as fast, and is waited for. Our guess: no timetable stands behind it. */
const rideMinutes = (onFoot: number): number => Math.ceil(onFoot / 5) + 15

/** Time to set aside for the way from one visit to the next: on foot up to an hour, else by bus. Milliseconds. */
export function wayMs(from: Position | null, to: Position | null): number {
  if (from === null || to === null) return NOT_KNOWN_MIN * MINUTE_MS
  const onFoot = walkMinutes(distanceM(from, to))
  return (onFoot <= LONGEST_WALK_MIN ? onFoot : rideMinutes(onFoot)) * MINUTE_MS
}
