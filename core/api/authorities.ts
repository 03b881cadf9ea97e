import { z } from 'zod'
import { Authority } from '../place/elsewhere/authority.ts'

/** `GET /api/authorities`: those of England, by name. */
export const AuthoritiesAnswer = z.object({ authorities: z.array(Authority) })
export type AuthoritiesAnswer = z.infer<typeof AuthoritiesAnswer>
