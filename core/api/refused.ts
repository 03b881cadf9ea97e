import { z } from 'zod'
import { Merge, Refused } from '../place/place.ts'

/** `GET /api/places/:place/refused`: what was left out of a pack, and why. */
export const RefusedAnswer = z.object({
  place: z.string(),
  refused: z.array(Refused),
  merges: z.array(Merge),
  setAside: z.array(z.object({ record: z.string(), reasons: z.array(z.string()) })),
})
export type RefusedAnswer = z.infer<typeof RefusedAnswer>
