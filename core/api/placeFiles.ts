import { z } from 'zod'
import { Merge, Refused } from '../place/place.ts'

/** The files of a place that are no plain figures; those are `AreaFigures`. */

/** Listings, or outlines of areas, wards and authorities. */
export const FeaturesAnswer = z.object({ type: z.literal('FeatureCollection'), features: z.array(z.looseObject({})) })

/** What was left out of a pack, and why. */
export const RefusedAnswer = z.object({
  place: z.string(),
  refused: z.array(Refused),
  merges: z.array(Merge),
  setAside: z.array(z.object({ record: z.string(), reasons: z.array(z.string()) })),
})
export type RefusedAnswer = z.infer<typeof RefusedAnswer>
