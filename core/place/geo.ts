import type { Position } from '../listing/service.ts'

/** Mean earth radius in metres (IUGG R1), the one Turf uses. */
export const EARTH_RADIUS_M = 6_371_008.8

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
  return arcM(a[0], a[1], cosOf(a[1]), b[0], b[1], cosOf(b[1]))
}

/** Cosine of a latitude in degrees, as `arcM` takes it. */
export const cosOf = (lat: number): number => Math.cos(lat * RAD)

/** `distanceM` from columns, for loops that know the cosine of each latitude already: the same metres to the last bit. Degrees. */
export function arcM(lonA: number, latA: number, cosA: number, lonB: number, latB: number, cosB: number): number {
  const dLat = sinOf(((latB - latA) * RAD) / 2)
  const dLon = sinOf(((lonB - lonA) * RAD) / 2)
  const h = dLat * dLat + dLon * dLon * cosA * cosB
  const half = Math.sqrt(h)
  if (h < NEAR) return 2 * EARTH_RADIUS_M * (half + half * h * (1 / 6 + h * (3 / 40 + h * (15 / 336))))
  return 2 * EARTH_RADIUS_M * Math.atan2(half, Math.sqrt(1 - h))
}

/** Below this, some 127 km, the series of the arc sine up to its seventh power is right to the last bits, in a third of the time. */
const NEAR = 1e-4

/** Sine of radians: below 0.02, some 1.1°, its series up to the seventh power is right to the last bit, in a third of the time. */
function sinOf(angle: number): number {
  if (!(angle < 0.02 && angle > -0.02)) return Math.sin(angle)
  const square = angle * angle
  return angle - angle * square * (1 / 6 - square * (1 / 120 - square * (1 / 5040)))
}

/** Minutes on foot for a straight line of `straightM` metres, rounded up. */
export const walkMinutes = (straightM: number, detour = DETOUR): number => Math.ceil((straightM * detour) / WALK_M_PER_MINUTE)
