import { Outline, type OutlinesAnswer } from '../../core/api/feature.ts'

/**
 * Outlines of areas, wards or authorities: those that have a code, a name and a polygon, and how many have not.
 *
 * @throws Error when the whole is not a FeatureCollection (the caller names the file)
 */
export function readOutlines(collection: unknown): { outlines: OutlinesAnswer; setAside: number } {
  const { type, features } = (collection ?? {}) as { type?: unknown; features?: unknown }
  if (type !== 'FeatureCollection' || !Array.isArray(features)) throw new Error('is not a GeoJSON FeatureCollection')
  const fitting = features.filter(
    (feature: unknown): feature is Outline => Outline.safeParse(feature).success && hasFinitePositions(feature as Outline),
  )
  return { outlines: { type, features: fitting }, setAside: features.length - fitting.length }
}

function hasFinitePositions({ geometry }: Outline): boolean {
  const isRing = (part: unknown): boolean =>
    Array.isArray(part) && part.length > 0 && part.every((inner) => (typeof inner === 'number' ? Number.isFinite(inner) : isRing(inner)))
  return isRing(geometry.coordinates)
}
