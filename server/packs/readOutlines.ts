import type { MultiPolygon, Polygon } from 'geojson'
import { Outline } from '../../core/api/feature.ts'
import { outlineFault, polygonsOf } from '../../core/place/outlineFault.ts'

/** An outline as it was let in. */
export type ReadOutline = Outline & { geometry: Polygon | MultiPolygon }

/**
 * Outlines of areas, wards or authorities: those that have a code, a name and a polygon, and how many have not. Heights are dropped.
 *
 * @throws Error when the whole is not a FeatureCollection, or a polygon does not say what is inside it (the caller names the file):
 * an area that is missing from a map is seen, ground that is counted wrongly is not
 */
export function readOutlines(collection: unknown): { outlines: { type: 'FeatureCollection'; features: ReadOutline[] }; setAside: number } {
  const { type, features } = (collection ?? {}) as { type?: unknown; features?: unknown }
  if (type !== 'FeatureCollection' || !Array.isArray(features)) throw new Error('is not a GeoJSON FeatureCollection')
  const fitting = features
    .filter((feature: unknown): feature is Outline => Outline.safeParse(feature).success && hasFinitePositions(feature as Outline))
    .map(withoutHeights)
  for (const { geometry, properties } of fitting) {
    const fault = outlineFault(polygonsOf(geometry))
    if (fault !== null) throw new Error(`holds a wrong outline: ${properties.code} ${properties.name} ${fault}`)
  }
  return { outlines: { type, features: fitting }, setAside: features.length - fitting.length }
}

/** Polygons of rings of positions of at least two numbers, to their depth. */
function hasFinitePositions({ geometry }: Outline): boolean {
  const isPosition = (part: unknown): boolean =>
    Array.isArray(part) && part.length >= 2 && part.every((degrees) => Number.isFinite(degrees))
  const isListOf =
    (isPart: (part: unknown) => boolean) =>
    (part: unknown): boolean =>
      Array.isArray(part) && part.length > 0 && part.every(isPart)
  const isPolygon = isListOf(isListOf(isPosition))
  return geometry.type === 'Polygon' ? isPolygon(geometry.coordinates) : isListOf(isPolygon)(geometry.coordinates)
}

function withoutHeights(outline: Outline): ReadOutline {
  const geometry = outline.geometry as Polygon | MultiPolygon
  const polygons = polygonsOf(geometry)
  if (!polygons.some((rings) => rings.some((ring) => ring.some((at) => at.length > 2)))) return { ...outline, geometry }
  const flat = polygons.map((rings) => rings.map((ring) => ring.map(([lon, lat]) => [lon, lat])))
  return {
    ...outline,
    geometry: geometry.type === 'Polygon' ? { type: 'Polygon', coordinates: flat[0]! } : { type: 'MultiPolygon', coordinates: flat },
  }
}
