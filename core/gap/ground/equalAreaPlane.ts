import type { Position } from 'geojson'
import { EARTH_RADIUS_M } from '../../place/geo.ts'

/** A plane on which areas are those on the sphere: whole centimetres to the east and north of the middle of a place. */
export interface Plane {
  project(lon: number, lat: number): { x: number; y: number }
  /** Degrees to seven decimals, about a centimetre. */
  unproject(x: number, y: number): Position
}

const UNITS_A_METRE = 100

/**
 * What a square metre is in the units of the plane. Whole centimetres are fine enough for ground, and the products of two
 * of them, which clipping is made of, are exact in a double as long as a place is less than 900 km wide.
 */
export const SQUARE_UNITS_A_SQUARE_M = UNITS_A_METRE * UNITS_A_METRE

/**
 * The cylindrical equal-area projection (Lambert 1772) whose standard parallel runs through the middle of some positions, so that
 * shapes there are true too. It is the plane in which Turf measures area (Chamberlain & Duquette 2007), hence the same areas.
 */
export function equalAreaPlane(positions: readonly Position[]): Plane {
  const middle = (axis: 0 | 1): number => {
    let [least, most] = [Infinity, -Infinity]
    for (const position of positions) {
      least = Math.min(least, position[axis]!)
      most = Math.max(most, position[axis]!)
    }
    return (least + most) / 2
  }
  const [lon0, lat0] = [middle(0), middle(1)]
  const sin0 = Math.sin(lat0 * RADIANS)
  const east = EARTH_RADIUS_M * UNITS_A_METRE * Math.cos(lat0 * RADIANS) * RADIANS
  const north = (EARTH_RADIUS_M * UNITS_A_METRE) / Math.cos(lat0 * RADIANS)
  return {
    project: (lon, lat) => ({ x: Math.round((lon - lon0) * east), y: Math.round((Math.sin(lat * RADIANS) - sin0) * north) }),
    unproject: (x, y) => [degrees(lon0 + x / east), degrees(Math.asin(sin0 + y / north) / RADIANS)],
  }
}

const RADIANS = Math.PI / 180

const degrees = (value: number): number => Math.round(value * 1e7) / 1e7
