import { z } from 'zod'
import { Nation, Term } from '../days/nation.ts'
import { CouncilSupport } from './place.ts'

/** A place as somebody sets it up: a name, its authorities, who keeps it. Figures, outlines and postcodes follow from the codes. */
export const PlaceDefinition = z.object({
  id: z.string().regex(/^[a-z][a-z-]*$/, 'small letters and hyphens, a letter first'),
  name: z.string().min(1).max(80),
  nation: Nation,
  /** ONS codes of 2024, such as E08000035. */
  authorities: z.array(z.string().regex(/^E0[6-9]\d{6}$/, 'the code of an English local authority, such as E08000035')).min(1),
  /** A role and its mailbox, shown on every page of the place; no person's own. */
  keeper: z.object({ role: z.string().min(1).max(120), mailbox: z.email() }).nullable(),
  terms: z.array(Term).default([]),
  support: z.array(CouncilSupport).default([]),
})
export type PlaceDefinition = z.infer<typeof PlaceDefinition>
