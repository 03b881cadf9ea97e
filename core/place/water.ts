import { z } from 'zod'
import { Position } from '../listing/service.ts'

const Ring = z
  .array(Position)
  .min(4)
  .refine((ring) => String(ring[0]) === String(ring.at(-1)), 'a ring should end where it begins')

/**
 * `water.json` of a pack: where a straight walk in or near the place leaves all land, and where that is not known. What lies within an
 * odd number of its rings is in it, so that holes are rings too. Everywhere else is dry, or said to be.
 */
export const Water = z.object({
  place: z.string(),
  /** Outside all outlines that are known at street level; outlines of neighbourhoods end at the tide. */
  water: z.array(Ring),
  /** Near the tide, and known by super-generalised outlines alone. */
  unknown: z.array(Ring),
})
export type Water = z.infer<typeof Water>
