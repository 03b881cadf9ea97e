import { z } from 'zod'
import { Position } from '../listing/service.ts'

export const PlaceNameParams = z.strictObject({
  q: z.string('a name of at least two letters').trim().min(2, 'at least two letters').max(80, 'at most 80 letters'),
})

export const PlaceName = z.object({
  name: z.string(),
  authority: z.string(),
  kind: z.enum(['city', 'town', 'suburb', 'village', 'hamlet']),
  at: Position,
  /** The pack it lies in; null = outside the places we hold. */
  place: z.string().nullable(),
  /** The outward code nearest to it; null outside the places. */
  outward: z.string().nullable(),
})
export type PlaceName = z.infer<typeof PlaceName>

export const PlaceNamesAnswer = z.object({ places: z.array(PlaceName).max(8) })
export type PlaceNamesAnswer = z.infer<typeof PlaceNamesAnswer>
