import { z } from 'zod'
import type { PostcodeColumns } from '../place/postcodeColumns.ts'

const steps = z.array(z.int())

/** `GET /api/postcodes/:outward`: a table as it is stored. */
export const PostcodesAnswer = z.object({
  outward: z.string(),
  lsoas: z.array(z.string()).describe('LSOA 2021 that its postcodes lie in'),
  authorities: z.array(z.string()).describe('ONS code of the authority that each of lsoas lies in'),
  inward: steps.describe(
    'One row a postcode. Each number less the one before it; digit × 400 + first letter × 20 + second letter, letters counted from 0 in ABDEFGHJLNPQRSTUWXYZ: 0RA is 240',
  ),
  lon: steps.describe('Longitude × 100,000, each less the one before it'),
  lat: steps.describe('Latitude × 100,000, each less the one before it'),
  lsoa: steps.describe('Pairs: index into lsoas, or -1 where no area holds the postcode, and for how many rows'),
}) satisfies z.ZodType<PostcodeColumns>
