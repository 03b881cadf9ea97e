import { z } from 'zod'

/** Decides which bank holidays are kept. */
export const Nation = z.enum(['england', 'scotland', 'wales', 'northern-ireland'])
export type Nation = z.infer<typeof Nation>

/** First and last day on which the schools of a place are in session; a half-term holiday parts two terms. */
export const Term = z.object({ from: z.iso.date(), to: z.iso.date() })
export type Term = z.infer<typeof Term>
