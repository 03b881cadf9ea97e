import { z } from 'zod'
import type { PostcodeTable } from '../place/postcode.ts'

/** `GET /api/postcodes/:outward`: a table as it is stored. */
export const PostcodesAnswer = z.object({
  outward: z.string(),
  places: z.array(z.string()),
  lsoas: z.array(z.string()),
  authorities: z.array(z.string()),
  postcodes: z.record(z.string(), z.tuple([z.number(), z.number(), z.number()])),
}) satisfies z.ZodType<PostcodeTable>
