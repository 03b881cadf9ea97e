import type { MultiPolygon, Polygon } from 'geojson'
import type { Position } from '../listing/service.ts'
import { ringsMeet } from './shapes/ringsMeet.ts'

type Ring = readonly Position[]
type Rings = readonly Ring[]

/** A multipolygon's parts; of a polygon, its only one. Positions are taken to be pairs of numbers. */
export const polygonsOf = (geometry: Polygon | MultiPolygon): Position[][][] =>
  (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates) as Position[][][]

/**
 * What is wrong with a polygon or multipolygon of GeoJSON, so that the ground inside it cannot be told from the ground outside; null =
 * nothing. Rings of different parts may touch; a ring may not touch itself. O(vertices × vertices that lie as far east).
 *
 * @returns completes the sentence "The outline …": an unclosed ring, one that crosses itself, a hole outside its ring, a part inside another
 */
export function outlineFault(polygons: readonly Rings[]): string | null {
  for (const ring of polygons.flat()) {
    const fault = ringFault(ring)
    if (fault !== null) return fault
  }
  const met = ringsMeet(polygons.flat())
  if (met !== null) return `has a ring that crosses or touches ${met.same ? 'itself' : 'another'} near ${near(met.at)}`
  return nestingFault(polygons)
}

function ringFault(ring: Ring): string | null {
  const bad = ring.find(([lon, lat]) => !(Math.abs(lon) <= 180 && Math.abs(lat) <= 90))
  if (bad !== undefined) return `has a position that is not on the globe: ${near(bad)}`
  if (ring.length < 4) return `has a ring of ${ring.length} positions near ${near(ring[0]!)}: at least 4 are needed`
  const [first, last] = [ring[0]!, ring.at(-1)!]
  return first[0] === last[0] && first[1] === last[1]
    ? null
    : `has a ring that is not closed: it begins at ${near(first)}, ends at ${near(last)}`
}

function nestingFault(polygons: readonly Rings[]): string | null {
  for (const [shell, ...holes] of polygons) {
    const stray = holes.find((hole) => !isInside(hole, shell!))
    if (stray !== undefined) return `has a hole outside its ring near ${near(stray[0]!)}`
    const nested = holes.find((hole, at) => holes.some((other, where) => where !== at && isInside(hole, other)))
    if (nested !== undefined) return `has a hole inside another hole near ${near(nested[0]!)}`
  }
  const boxes = polygons.map(([shell]) => boxOf(shell!))
  for (const [at, [shell]] of polygons.entries()) {
    const round = polygons.find(
      ([other, ...holes], where) =>
        where !== at && holds(boxes[where]!, boxes[at]!) && isInside(shell!, other!) && !holes.some((hole) => isInside(shell!, hole)),
    )
    if (round !== undefined) return `has a ring inside another polygon near ${near(shell![0]!)}`
  }
  return null
}

/** Of rings that do not cross; one that lies along the other in all its vertices is inside. */
function isInside(ring: Ring, other: Ring): boolean {
  const inside = ring.map((at) => sideOf(at, other)).find((side) => side !== 0)
  return inside === undefined || inside > 0
}

/** 1 inside, −1 outside, 0 on the ring. Counts the lines that a ray to the east crosses. */
function sideOf([x, y]: Position, ring: Ring): -1 | 0 | 1 {
  let inside = false
  for (let at = 1; at < ring.length; at++) {
    const [ax, ay] = ring[at - 1]!
    const [bx, by] = ring[at]!
    const turn = (bx - ax) * (y - ay) - (by - ay) * (x - ax)
    const isBeside = Math.abs(turn) <= ON_THE_LINE && (x - ax) * (x - bx) <= 0 && (y - ay) * (y - by) <= 0
    if (isBeside) return 0
    if (ay > y !== by > y && turn > 0 === by > ay) inside = !inside
  }
  return inside ? 1 : -1
}

/** Square degrees: far below the square of 0.00001°, far above what doubles lose. */
const ON_THE_LINE = 1e-13

type Box = readonly [west: number, south: number, east: number, north: number]

function boxOf(ring: Ring): Box {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y] of ring) {
    box[0] = Math.min(box[0], x)
    box[1] = Math.min(box[1], y)
    box[2] = Math.max(box[2], x)
    box[3] = Math.max(box[3], y)
  }
  return box
}

const holds = (outer: Box, inner: Box): boolean =>
  outer[0] <= inner[0] && outer[1] <= inner[1] && outer[2] >= inner[2] && outer[3] >= inner[3]

const near = ([lon, lat]: Position): string => `${lon}, ${lat}`
