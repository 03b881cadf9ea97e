import { cosOf, EARTH_RADIUS_M } from '../../place/geo.ts'

/** Places on the globe as columns: WGS 84 degrees. */
export interface Points {
  count: number
  lon: Float64Array
  lat: Float64Array
}

/** Straight through the earth, in earth radii, for metres along its surface; no two places are further apart than 2. */
export const chordOf = (metres: number): number => 2 * Math.sin(Math.min(metres / EARTH_RADIUS_M, Math.PI) / 2)

const RADIANS = Math.PI / 180

/** Places as unit vectors: x, y, z of point i at 3i, 3i + 1, 3i + 2; and the cosine of each latitude, as `arcM` takes it. */
export interface Vectors {
  xyz: Float64Array
  cos: Float64Array
}

/**
 * The same places as unit vectors.
 * The straight chord between two of them grows with their great-circle distance, so the nearest by one is the nearest by the other.
 */
export function vectorsOf(points: Points): Vectors {
  const xyz = new Float64Array(points.count * 3)
  const cos = new Float64Array(points.count)
  for (let i = 0; i < points.count; i++) {
    const lon = points.lon[i]! * RADIANS
    const cosLat = cosOf(points.lat[i]!)
    cos[i] = cosLat
    xyz[3 * i] = cosLat * Math.cos(lon)
    xyz[3 * i + 1] = cosLat * Math.sin(lon)
    xyz[3 * i + 2] = Math.sin(points.lat[i]! * RADIANS)
  }
  return { xyz, cos }
}

/** x, y, z of each place alone. */
export const unitVectors = (points: Points): Float64Array => vectorsOf(points).xyz
