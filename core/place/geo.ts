import type { Position } from '../listing/service.ts'

/** Mean earth radius in metres (IUGG R1), the one Turf uses. */
export const EARTH_RADIUS_M = 6_371_008.8

/** Walked metres per straight metre, unless asked otherwise. See docs/decisions.md. */
export const DETOUR = 1.3

/** Walking speed: 4.8 km/h. */
export const WALK_M_PER_MINUTE = 80

const RAD = Math.PI / 180
const HALF_RAD = RAD / 2

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
  const halfLat = (latB - latA) * HALF_RAD
  const halfLon = (lonB - lonA) * HALF_RAD
  const lat2 = halfLat * halfLat
  const lon2 = halfLon * halfLon
  if (!(lat2 < NEAR && lon2 < NEAR)) return metresOf(Math.sin(halfLat), Math.sin(halfLon), cosA, cosB)
  const sinLat = halfLat + lat2 * halfLat * (SIN_3 + lat2 * (SIN_5 + lat2 * SIN_7))
  const sinLon = halfLon + lon2 * halfLon * (SIN_3 + lon2 * (SIN_5 + lon2 * SIN_7))
  const h = sinLat * sinLat + sinLon * sinLon * cosA * cosB
  const tan = Math.sqrt(h) / Math.sqrt(1 - h)
  const tan2 = tan * tan
  const tan4 = tan2 * tan2
  return 2 * EARTH_RADIUS_M * (tan - tan * (tan2 * (ATAN_3 + tan4 * ATAN_7) + tan4 * (ATAN_5 + tan4 * ATAN_9)))
}

function metresOf(sinLat: number, sinLon: number, cosA: number, cosB: number): number {
  const h = sinLat * sinLat + sinLon * sinLon * cosA * cosB
  return 2 * EARTH_RADIUS_M * Math.atan2(Math.sqrt(h), Math.sqrt(1 - h))
}

/**
 * Squared half angles below which `arcM` works out sine and arc tangent itself, some 12 km: the first terms of what Sun's fdlibm does,
 * which engines use, in the same order. The terms left out are far below the last bit, and it takes less than half the time.
 */
const NEAR = 1e-6
const [SIN_3, SIN_5, SIN_7] = [-1.66666666666666324348e-1, 8.33333333332248946124e-3, -1.98412698298579493134e-4]
const [ATAN_3, ATAN_5, ATAN_7, ATAN_9] = [
  3.33333333333329318027e-1, -1.99999999998764832476e-1, 1.42857142725034663711e-1, -1.1111110405462355788e-1,
]

/** Minutes on foot for a straight line of `straightM` metres, rounded up. */
export const walkMinutes = (straightM: number, detour = DETOUR): number => Math.ceil((straightM * detour) / WALK_M_PER_MINUTE)
