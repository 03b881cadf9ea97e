import { z } from 'zod'
import { Position } from '../../listing/service.ts'

/** A local authority of England: its ONS code of 2024, its name as people say it, and where its people live in the middle. */
export const Authority = z.object({
  code: z.string(),
  name: z.string(),
  at: Position,
  /** The middle of its people in each square of 0.1° that it has homes in, to 0.01°; absent = not known beyond `at`. */
  homes: z.array(Position).optional(),
  /** Id of the place of this map that lists help there; null = none does, absent = not known. */
  place: z.string().nullable().optional(),
})
export type Authority = z.infer<typeof Authority>
