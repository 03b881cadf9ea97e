import type { Feature, FeatureCollection } from 'geojson'
import { z } from 'zod'

const Outline = z.object({
  type: z.literal('Feature'),
  properties: z.looseObject({ code: z.string().min(1), name: z.string() }),
  geometry: z.object({ type: z.enum(['Polygon', 'MultiPolygon']), coordinates: z.array(z.array(z.unknown()).min(1)).min(1) }),
})

/**
 * Outlines of areas, wards or authorities: those that have a code, a name and a polygon, and how many have not.
 *
 * @throws Error when the whole is not a FeatureCollection (the caller names the file)
 */
export function readOutlines(collection: unknown): { outlines: FeatureCollection; setAside: number } {
  const { type, features } = (collection ?? {}) as { type?: unknown; features?: unknown }
  if (type !== 'FeatureCollection' || !Array.isArray(features)) throw new Error('is not a GeoJSON FeatureCollection')
  const fitting = features.filter((feature: unknown) => Outline.safeParse(feature).success && hasFinitePositions(feature as Feature))
  return { outlines: { type, features: fitting as Feature[] }, setAside: features.length - fitting.length }
}

function hasFinitePositions(feature: Feature): boolean {
  const isRing = (part: unknown): boolean =>
    Array.isArray(part) && part.length > 0 && part.every((inner) => (typeof inner === 'number' ? Number.isFinite(inner) : isRing(inner)))
  return isRing((feature.geometry as { coordinates?: unknown }).coordinates)
}
