import { z } from 'zod'
import { Source } from '../place/place.ts'

/** `GET /api/services/:id` */
export const ListingAnswer = z.object({
  type: z.literal('Feature'),
  id: z.uuid(),
  geometry: z.looseObject({}).nullable(),
  properties: z.looseObject({}),
  place: z.string(),
  sources: z.array(Source),
  /** Listings like it, and those that may issue a voucher for it, nearest to its door first. */
  near: z.array(z.looseObject({})),
})
