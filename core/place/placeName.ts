import { z } from 'zod'
import { Position } from '../listing/service.ts'

/** A city, town, suburb, village or hamlet by its name. */
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

/** A name as it is found. `parts` = of a place so large that its middle says little: one name for each of its outward codes, in order of name. */
export const FoundName = PlaceName.extend({ parts: z.array(PlaceName).optional() })
export type FoundName = z.infer<typeof FoundName>
