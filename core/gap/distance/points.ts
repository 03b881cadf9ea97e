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
/** An eighth of a turn. */
const EIGHTH = Math.PI / 4

/** Places as unit vectors: x, y, z of point i at 3i, 3i + 1, 3i + 2; and the cosine of each latitude, as `arcM` takes it. */
export interface Vectors {
  xyz: Float64Array
  cos: Float64Array
}

/**
 * The same places as unit vectors.
 * The straight chord between two of them grows with their great-circle distance, so the nearest by one is the nearest by the other.
 *
 * @param into where they are put
 */
function vectorsOf(points: Points, into = emptyVectors(points.count)): Vectors {
  const { count, lon, lat } = points
  const { xyz, cos } = into
  for (let i = 0; i < count; i++) {
    const along = lon[i]! * RADIANS
    const up = lat[i]! * RADIANS
    const cosLat = cosOf(lat[i]!)
    const sinLon = Math.sin(along)
    // The other of the two by Pythagoras, at a third of the cost, where it is the larger one, so that no digit is lost.
    const cosLon = along < EIGHTH && along > -EIGHTH ? Math.sqrt(1 - sinLon * sinLon) : Math.cos(along)
    const sinLat = up > EIGHTH ? Math.sqrt(1 - cosLat * cosLat) : Math.sin(up)
    cos[i] = cosLat
    xyz[3 * i] = cosLat * cosLon
    xyz[3 * i + 1] = cosLat * sinLon
    xyz[3 * i + 2] = sinLat
  }
  return into
}

const emptyVectors = (count: number): Vectors => ({ xyz: new Float64Array(3 * count), cos: new Float64Array(count) })

/** The most places whose room is kept: 2 MB. */
const MOST_KEPT = 2 ** 16
let kept = emptyVectors(0)

/**
 * The same for the length of one question: the next call writes over them. Room that is new costs as much as what is written there, so
 * it is kept.
 */
export function vectorsForNow(points: Points): Vectors {
  if (points.count > MOST_KEPT) return vectorsOf(points)
  if (kept.cos.length < points.count) kept = emptyVectors(points.count)
  return vectorsOf(points, { xyz: kept.xyz.subarray(0, 3 * points.count), cos: kept.cos.subarray(0, points.count) })
}

/** x, y, z of each place alone. */
export const unitVectors = (points: Points): Float64Array => vectorsOf(points).xyz
