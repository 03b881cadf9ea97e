import { z } from 'zod'
import { Nation, Term } from '../days/nation.ts'
import { CouncilSupport } from './place.ts'

/** Whose list it is, and under what terms. */
export const ListCredit = z.object({
  /** Names it within its place, and as the `source` of its listings: "leeds-food-network". */
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'small letters, digits and hyphens, a letter first'),
  title: z.string().min(1),
  publisher: z.string().min(1),
  licence: z.string().min(1),
  licenceUrl: z.string().nullable(),
  credit: z.string(),
})

/** A table at a web address that the server reads again and again, as a list of its place. The day of each reading is the date of the list. */
export const PublishedSheet = z.object({
  /** The head of the list, without what each reading says. */
  list: ListCredit,
  /** Whole, with its query; it is shown and logged without. */
  url: z.url({ protocol: /^https?$/, error: 'a web address, beginning with https://' }),
  /** What its columns mean, by heading; absent = what was said of the list before, else as they are recognised. */
  map: z.record(z.string(), z.string()).optional(),
})
export type PublishedSheet = z.infer<typeof PublishedSheet>

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
  /** Read every six hours, each as a list of its own. */
  sheets: z
    .array(PublishedSheet)
    .refine((sheets) => new Set(sheets.map(({ list }) => list.id)).size === sheets.length, 'each with an id of its own')
    .default([]),
})
export type PlaceDefinition = z.infer<typeof PlaceDefinition>
