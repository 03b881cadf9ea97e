import type { MultiPolygon, Polygon } from 'geojson'
import { ringOf } from '../../../../core/gap/counted/outline.ts'

/** Corners, or why they are none: `line` from 1. */
export type TypedOutline = { outline: Polygon | MultiPolygon } | { why: 'few' | 'no area' | 'geojson' } | { why: 'line'; line: number }

const FEWEST_CORNERS = 3

/** An area as a planner types it: a corner a line, longitude then latitude; or a GeoJSON polygon. The way back to the first corner need not be typed. */
export function typedOutline(text: string): TypedOutline {
  const written = text.trim()
  if (written.startsWith('{')) return fromGeoJson(written)
  const lines = written.split(/[\n;]+/).filter((line) => line.trim() !== '')
  const corners: [number, number][] = []
  for (const [i, line] of lines.entries()) {
    const [lon = NaN, lat = NaN, more] = line
      .trim()
      .split(/[\s,]+/)
      .map(Number)
    if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90) || more !== undefined) return { why: 'line', line: i + 1 }
    corners.push([lon, lat])
  }
  return closed(corners)
}

function closed(corners: readonly [number, number][]): TypedOutline {
  const [first] = corners
  const last = corners.at(-1)
  if (first === undefined || last === undefined) return { why: 'few' }
  const ring = first[0] === last[0] && first[1] === last[1] ? [...corners] : [...corners, first]
  if (ring.length <= FEWEST_CORNERS) return { why: 'few' }
  return ringOf(ring) === null ? { why: 'no area' } : { outline: { type: 'Polygon', coordinates: [ring] } }
}

function fromGeoJson(text: string): TypedOutline {
  try {
    const given = JSON.parse(text) as { type?: unknown; geometry?: unknown; features?: unknown[] }
    const inner = (given.features?.[0] as { geometry?: unknown } | undefined)?.geometry ?? given.geometry ?? given
    const outline = inner as Polygon | MultiPolygon
    const polygons = outline.type === 'Polygon' ? [outline.coordinates] : outline.type === 'MultiPolygon' ? outline.coordinates : []
    const rings = polygons.flat()
    return rings.length > 0 && rings.every((ring) => ringOf(ring) !== null) ? { outline } : { why: 'geojson' }
  } catch {
    return { why: 'geojson' }
  }
}
