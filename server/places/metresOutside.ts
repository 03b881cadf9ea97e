import { booleanPointInPolygon } from '@turf/turf'
import type { MultiPolygon, Position } from 'geojson'
import { EARTH_RADIUS_M } from '../../core/place/geo.ts'

/** Metres of one degree of latitude on our sphere. */
const DEGREE_M = (Math.PI / 180) * EARTH_RADIUS_M

/**
 * How far a point stands outside an outline, in straight metres to its nearest border; 0 = inside. On the plane that touches the sphere at
 * the point: within a thousandth of the geodesic up to 50 km. O(corners of the outline).
 */
export function metresOutside(at: readonly [number, number], outline: MultiPolygon): number {
  if (booleanPointInPolygon([...at], outline)) return 0
  const [lon, lat] = at
  const across = Math.cos((lat * Math.PI) / 180) * DEGREE_M
  const onPlane = ([x, y]: Position): [number, number] => [(x! - lon) * across, (y! - lat) * DEGREE_M]
  let least = Infinity
  for (const rings of outline.coordinates)
    for (const ring of rings) {
      let [x, y] = onPlane(ring[0]!)
      for (const corner of ring) {
        const [nextX, nextY] = onPlane(corner)
        least = Math.min(least, squaredToSegment(x, y, nextX, nextY))
        ;[x, y] = [nextX, nextY]
      }
    }
  return Math.sqrt(least)
}

/** Squared distance of the origin to the segment from a to b. */
function squaredToSegment(ax: number, ay: number, bx: number, by: number): number {
  const [dx, dy] = [bx - ax, by - ay]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / length))
  const [x, y] = [ax + along * dx, ay + along * dy]
  return x * x + y * y
}
