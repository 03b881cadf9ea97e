import type { MultiPolygon, Polygon, Position } from 'geojson'

/** A full turn, in degrees. */
const TURN = 360

/** What rounding leaves between 180.1 and −179.9 + 360. */
const SAME = 1e-9

/**
 * A drawn outline as gap analysis measures it: longitude and latitude alone, a third coordinate is dropped; each polygon in one
 * piece, so that a ring over the 180th meridian goes on beyond ±180 (a side longer than half a turn is one that crosses it, RFC 7946
 * 3.1.9; people also write 181 or −181). Points are looked for a turn to either side of it: see `areasIn`.
 *
 * By hand, because the planner's page would load a schema library for it.
 *
 * @param drawn coordinates may be anything
 * @returns null where they are no outline
 */
export function outlineOf({
  type,
  coordinates,
}: {
  type: 'Polygon' | 'MultiPolygon'
  coordinates: unknown
}): Polygon | MultiPolygon | null {
  if (type === 'Polygon') {
    const rings = polygonOf(coordinates)
    return rings === null ? null : { type, coordinates: rings }
  }
  const polygons = Array.isArray(coordinates) ? coordinates.map(polygonOf) : []
  return polygons.length === 0 || polygons.includes(null) ? null : { type, coordinates: polygons.filter((rings) => rings !== null) }
}

/** A ring in one piece, closed: null where it has fewer than four corners, does not come back to the first, or goes round a pole. */
export function ringOf(drawn: unknown): Position[] | null {
  if (!Array.isArray(drawn) || drawn.length < 4 || !drawn.every(isPosition)) return null
  const ring: Position[] = []
  for (const [lon, lat] of drawn) {
    const before = ring.at(-1)?.[0] ?? lon
    ring.push([lon + TURN * Math.round((before - lon) / TURN), lat])
  }
  const [first, last] = [ring[0]!, ring.at(-1)!]
  if (Math.abs(first[0]! - last[0]!) > SAME || first[1] !== last[1]) return null
  ring[ring.length - 1] = [...first]
  return isRoundTheWorld(ring, drawn) ? drawn.map(([lon, lat]) => [lon, lat]) : ring
}

/** From −180 to 180 and back: the whole world, which in one piece would be the 180th meridian alone. */
const isRoundTheWorld = (ring: readonly Position[], drawn: readonly Position[]): boolean =>
  ring.every(([lon]) => lon === ring[0]![0]) && drawn.some(([lon]) => lon !== drawn[0]![0])

/** The first ring, and its holes within its own turn. */
function polygonOf(rings: unknown): Position[][] | null {
  if (!Array.isArray(rings) || rings.length === 0) return null
  const read = rings.map(ringOf)
  if (read.includes(null)) return null
  const [outer, ...holes] = read as Position[][]
  const middle = middleOf(outer!)
  return [outer!, ...holes.map((hole) => turned(hole, TURN * Math.round((middle - middleOf(hole)) / TURN)))]
}

const middleOf = (ring: readonly Position[]): number => {
  const lons = ring.map(([lon]) => lon!)
  return (lons.reduce((low, lon) => Math.min(low, lon)) + lons.reduce((high, lon) => Math.max(high, lon))) / 2
}

const turned = (ring: readonly Position[], by: number): Position[] => ring.map(([lon, lat]) => [lon! + by, lat!])

const isPosition = (at: unknown): at is [number, number] => Array.isArray(at) && Number.isFinite(at[0]) && Number.isFinite(at[1])
