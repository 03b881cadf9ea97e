import { z } from 'zod'
import { Source } from '../place.ts'

/** `england/libraries.json`: what every place begins with, and where it comes from. `used` counts all England. */
export const StartingListings = z.object({
  sources: z.array(Source),
  /** As they are sent; read them with `readServices`. */
  listings: z.object({ type: z.literal('FeatureCollection'), features: z.array(z.unknown()) }),
})
