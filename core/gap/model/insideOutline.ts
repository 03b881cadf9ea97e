import type { MultiPolygon, Polygon, Position } from 'geojson'

/** Bands are for edges that are low beside the whole; many more of them would hold each edge many times. */
const MOST_BANDS = 1024
const TIMES_AN_EDGE = 8

interface Edge {
  polygon: number
  from: Position
  to: Position
}

/**
 * Whether points lie in an outline: by even and odd in each polygon, so that what a hole leaves out is outside; in any of several
 * polygons. An edge is inside, that of a hole too. Plane geometry on longitude and latitude, as drawn.
 *
 * Edges stand in bands of latitude, so that a point is held against those of its own band alone. Whoever draws an outline of
 * thousands of tall edges gets no use of the bands: then a point costs some nanoseconds an edge. `booleanPointInPolygon` of Turf,
 * which the tests hold this against, takes ten times as long.
 */
export function insideOutline(outline: Polygon | MultiPolygon): (lon: number, lat: number) => boolean {
  const edges = edgesOf(outline)
  const lats = edges.flatMap(({ from, to }) => [from[1]!, to[1]!])
  const south = lats.reduce((least, lat) => Math.min(least, lat), Infinity)
  const north = lats.reduce((most, lat) => Math.max(most, lat), -Infinity)
  const bands = bandCount(edges, north - south)
  const bandOf = (lat: number): number => Math.min(bands - 1, Math.floor(((lat - south) / (north - south || 1)) * bands))
  const held = edgesByBand(edges, bands, bandOf)
  return (lon, lat) => lat >= south && lat <= north && isInside(held[bandOf(lat)]!, lon, lat)
}

function edgesOf({ type, coordinates }: Polygon | MultiPolygon): Edge[] {
  const polygons = type === 'Polygon' ? [coordinates] : coordinates
  return polygons.flatMap((rings, polygon) =>
    rings.flatMap((ring) => ring.slice(1).map((to, corner): Edge => ({ polygon, from: ring[corner]!, to }))),
  )
}

/** As many as there can be while an edge stands in `TIMES_AN_EDGE` of them in the mean. */
function bandCount(edges: readonly Edge[], height: number): number {
  const all = edges.reduce((sum, { from, to }) => sum + Math.abs(from[1]! - to[1]!), 0)
  if (all === 0) return 1
  return Math.max(1, Math.min(MOST_BANDS, Math.floor((TIMES_AN_EDGE * edges.length * height) / all)))
}

/** The edges of a band, five numbers each: polygon, longitude and latitude from, and to. Polygons follow one another. */
function edgesByBand(edges: readonly Edge[], bands: number, bandOf: (lat: number) => number): Float64Array[] {
  const held: number[][] = Array.from({ length: bands }, () => [])
  for (const { polygon, from, to } of edges) {
    const [low, high] = [bandOf(Math.min(from[1]!, to[1]!)), bandOf(Math.max(from[1]!, to[1]!))]
    for (let band = low; band <= high; band++) held[band]!.push(polygon, from[0]!, from[1]!, to[0]!, to[1]!)
  }
  return held.map((numbers) => Float64Array.from(numbers))
}

/** Counts the edges that a ray to the east meets (Shimrat 1962); of an edge only the lower end is met. */
function isInside(edges: Float64Array, lon: number, lat: number): boolean {
  let [polygon, isOdd] = [-1, false]
  for (let k = 0; k < edges.length; k += 5) {
    if (edges[k] !== polygon) {
      if (isOdd) return true
      polygon = edges[k]!
    }
    const [y1, y2] = [edges[k + 2]!, edges[k + 4]!]
    if ((lat < y1 && lat < y2) || (lat > y1 && lat > y2)) continue
    const [x1, x2] = [edges[k + 1]!, edges[k + 3]!]
    if (lon > x1 && lon > x2) continue
    const side = (x2 - x1) * (lat - y1) - (y2 - y1) * (lon - x1)
    if (side === 0 && (y1 !== y2 || lon >= x1 || lon >= x2)) return true
    if (y1 > lat !== y2 > lat && side > 0 === y2 > y1) isOdd = !isOdd
  }
  return isOdd
}
