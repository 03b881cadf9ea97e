import { Clipper, Clipper64, ClipType, FillRule, PathType, PolyTree64, type Path64, type PolyPath64 } from 'clipper2-ts'
import type { MultiPolygon, Polygon, Position } from 'geojson'
import { EARTH_RADIUS_M } from '../../place/geo.ts'
import { equalAreaPlane, SQUARE_UNITS_A_SQUARE_M, type Plane } from './equalAreaPlane.ts'
import type { Points } from '../distance/points.ts'

export interface UncoveredGround {
  /** What is left of the place; no polygon where all of it is within reach. WGS 84 degrees, rings as RFC 7946 has them. */
  ground: MultiPolygon
  squareM: number
  /** Of the ground of the place, 0–1. */
  share: number
}

/** Corners of a disc. */
const CORNERS = 64
const TURN = (2 * Math.PI) / CORNERS
/** Of all tried the fastest for some hundred discs over a county. */
const DISCS_A_STRIP = 40

/** A disc's polygon has its corners this much further out, up to 0.09 % (a metre at a mile), so that it holds the disc's own area. */
const CORNER_RADIUS = Math.sqrt(TURN / Math.sin(TURN))

/**
 * The ground of a place from which no service can be reached: its outlines less a disc round each service.
 *
 * Ground is not people: a moor that nothing reaches is large and empty, a tower block small and full. It stands beside people
 * covered and never in its stead.
 *
 * @param outlines of the place; where they overlap, their ground counts once
 * @param services doors, in or near the place
 * @param detour walked metres per straight metre: discs have a radius of `reachM / detour` straight metres
 * @throws RangeError if `detour` is below 1, `reachM` below 0, or the outlines hold no ground
 *
 * Discs are polygons of 64 corners on the sphere; clipping is that of Vatti 1992 (Clipper2) on a plane that keeps areas, in whole
 * centimetres. Within 0.1 % of the place's ground of what Turf finds with round discs. Neither the antimeridian nor the poles may
 * lie in the place or its discs. O(corners × log corners) where discs overlap little.
 */
export function uncoveredGround(
  outlines: readonly (Polygon | MultiPolygon)[],
  services: Points,
  reachM: number,
  detour: number,
): UncoveredGround {
  if (!(detour >= 1)) throw new RangeError(`detour must be at least 1, got ${detour}`)
  if (!(reachM >= 0)) throw new RangeError(`reachM must be 0 or more, got ${reachM}`)
  const polygons = outlines.flatMap((outline) => (outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates))
  const plane = equalAreaPlane(polygons.flat(2))
  const place = Clipper.union(
    polygons.flatMap((rings) => ringPaths(rings, plane)),
    FillRule.NonZero,
  )
  const placeArea = Clipper.areaPaths(place)
  if (!(placeArea > 0)) throw new RangeError(`outlines must hold ground, got ${outlines.length} that hold none`)
  const left = new PolyTree64()
  const clipper = new Clipper64()
  clipper.addPaths(place, PathType.Subject)
  clipper.addPaths(joinNeighbours(discPaths(services, reachM / detour, plane)), PathType.Clip)
  clipper.execute(ClipType.Difference, FillRule.NonZero, left)
  const area = left.area()
  return {
    ground: { type: 'MultiPolygon', coordinates: polygonsOf(left, plane) },
    squareM: area / SQUARE_UNITS_A_SQUARE_M,
    share: area / placeArea,
  }
}

/** The outer ring turns to the left and holes to the right, whichever way they came: so ground adds up and holes take away. */
const ringPaths = (rings: readonly Position[][], plane: Plane): Path64[] =>
  rings.map((ring, hole) => {
    const path = ring.slice(1).map(([lon, lat]) => plane.project(lon!, lat!))
    return Clipper.area(path) > 0 === (hole === 0) ? path : path.toReversed()
  })

function discPaths(services: Points, radiusM: number, plane: Plane): Path64[] {
  const radius = (radiusM / EARTH_RADIUS_M) * CORNER_RADIUS
  return Array.from({ length: services.count }, (_, j) => discPath(services.lon[j]!, services.lat[j]!, radius, plane))
}

/**
 * The same ground as fewer rings. A sweep costs corners × the edges that one line across the place meets; discs joined in strips
 * from west to east, each a narrow sweep of its own, leave few of both to the sweep of the whole place.
 */
function joinNeighbours(discs: Path64[]): Path64[] {
  const fromWest = discs.toSorted((a, b) => a[0]!.x - b[0]!.x)
  const strips = Math.ceil(fromWest.length / DISCS_A_STRIP)
  return Array.from({ length: strips }, (_, n) => fromWest.slice(n * DISCS_A_STRIP, (n + 1) * DISCS_A_STRIP)).flatMap((strip) =>
    Clipper.union(strip, FillRule.NonZero),
  )
}

/** Corners on the sphere at one distance from the middle, by bearing (the direct problem of great circles). @param radius in radians */
function discPath(lon: number, lat: number, radius: number, plane: Plane): Path64 {
  const [sinLat, cosLat] = [Math.sin(lat * RADIANS), Math.cos(lat * RADIANS)]
  const [sinRadius, cosRadius] = [Math.sin(radius), Math.cos(radius)]
  return Array.from({ length: CORNERS }, (_, corner) => {
    const bearing = -corner * TURN
    const sin = sinLat * cosRadius + cosLat * sinRadius * Math.cos(bearing)
    const east = Math.atan2(Math.sin(bearing) * sinRadius * cosLat, cosRadius - sinLat * sin)
    return plane.project(lon + east / RADIANS, Math.asin(sin) / RADIANS)
  })
}

/** Outer rings and their holes stand level about in the tree; an island in a hole is a polygon of its own. */
function polygonsOf(tree: PolyPath64, plane: Plane): Position[][][] {
  return childrenOf(tree).flatMap((outer) => {
    const holes = childrenOf(outer)
    return [[outer, ...holes].map(({ polygon }) => closedRing(polygon ?? [], plane)), ...holes.flatMap((hole) => polygonsOf(hole, plane))]
  })
}

const childrenOf = (path: PolyPath64): PolyPath64[] => Array.from({ length: path.count }, (_, n) => path.child(n))

function closedRing(path: Path64, plane: Plane): Position[] {
  const ring = path.map(({ x, y }) => plane.unproject(x, y))
  return [...ring, ...ring.slice(0, 1)]
}

const RADIANS = Math.PI / 180
