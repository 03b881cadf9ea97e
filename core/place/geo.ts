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
  const dLat = Math.sin(((latB - latA) * RAD) / 2)
  const dLon = Math.sin(((lonB - lonA) * RAD) / 2)
  const h = dLat * dLat + dLon * dLon * cosA * cosB
  return 2 * EARTH_RADIUS_M * Math.atan2(Math.sqrt(h), Math.sqrt(1 - h))
}

/** Minutes on foot for a straight line of `straightM` metres, rounded up. */
export const walkMinutes = (straightM: number, detour = DETOUR): number => Math.ceil((straightM * detour) / WALK_M_PER_MINUTE)
