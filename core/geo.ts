import type { Position } from './service.ts'

/** Mean earth radius in metres (IUGG R1), the one Turf uses. */
const EARTH_RADIUS_M = 6_371_008.8

/** Walked metres per straight metre, unless asked otherwise. See docs/decisions.md. */
export const DETOUR = 1.3

/** Walking speed: 4.8 km/h. */
export const WALK_M_PER_MINUTE = 80

const RAD = Math.PI / 180

/**
 * Great-circle distance in metres by the haversine formula on a sphere of `EARTH_RADIUS_M`;
 * equal to `@turf/distance`, which tests hold it against. The only distance in the project.
 */
export function distanceM(a: Position, b: Position): number {
  const dLat = Math.sin(((b[1] - a[1]) * RAD) / 2)
  const dLon = Math.sin(((b[0] - a[0]) * RAD) / 2)
  const h = dLat * dLat + dLon * dLon * Math.cos(a[1] * RAD) * Math.cos(b[1] * RAD)
  return 2 * EARTH_RADIUS_M * Math.atan2(Math.sqrt(h), Math.sqrt(1 - h))
}

/** Minutes on foot for a straight line of `straightM` metres, rounded up. */
export const walkMinutes = (straightM: number, detour = DETOUR): number => Math.ceil((straightM * detour) / WALK_M_PER_MINUTE)
