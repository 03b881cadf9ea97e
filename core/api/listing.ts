import { z } from 'zod'
import { Source } from '../place/place.ts'
import { ListingFeature } from './feature.ts'

/** `GET /api/services/:id` */
export const ListingAnswer = ListingFeature.extend({
  /** Id of the place it stands in. */
  place: z.string(),
  /** Those that it cites. */
  sources: z.array(Source),
  /** Listings like it, and those that may issue a voucher for it, nearest to its door first. */
  near: z.array(ListingFeature),
})
