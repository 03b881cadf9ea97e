import { z } from 'zod'

/** GeoJSON (RFC 7946) as it is sent. */

/** Where a listing's door is, longitude and latitude in degrees; null where it has none, or none that may be shown. */
const Door = z.object({ type: z.literal('Point'), coordinates: z.array(z.number()).length(2) }).nullable()

/** One listing: only what is stated. */
export const ListingFeature = z.object({
  type: z.literal('Feature'),
  id: z.uuid(),
  geometry: Door,
  properties: z.looseObject({}),
})

export const ListingsAnswer = z.object({ type: z.literal('FeatureCollection'), features: z.array(ListingFeature) })

/** An area, ward or authority. */
export const Outline = z.object({
  type: z.literal('Feature'),
  /** The code again. */
  id: z.union([z.string(), z.number()]).optional(),
  properties: z.looseObject({ code: z.string().min(1), name: z.string() }),
  geometry: z.object({ type: z.enum(['Polygon', 'MultiPolygon']), coordinates: z.array(z.array(z.unknown()).min(1)).min(1) }),
})
export type Outline = z.infer<typeof Outline>

export const OutlinesAnswer = z.object({ type: z.literal('FeatureCollection'), features: z.array(Outline) })
export type OutlinesAnswer = z.infer<typeof OutlinesAnswer>
