import { z } from 'zod'
import { Nation, Term } from '../days/nation.ts'

/** Crisis support of one council: kept by hand from its own pages, each row with the page that vouches for it. No mail address or mobile of a person. */
export const CouncilSupport = z.object({
  /** ONS code of 2024. */
  authority: z.string(),
  /** What the page calls it, or what it is called now where the page is older than the change. */
  name: z.string(),
  /** What the page still speaks of, and the day on which that ended; null = nothing that has ended. */
  was: z.object({ name: z.string(), ended: z.iso.date() }).nullable().default(null),
  url: z.string().regex(/^https?:\/\//, 'a web address'),
  /** null = the page gives none. */
  phone: z.string().nullable(),
  /** `on` = the newest year, month or day that the page itself names; null = none. */
  source: z.object({ title: z.string(), url: z.string(), on: z.string().nullable() }),
})
export type CouncilSupport = z.infer<typeof CouncilSupport>

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

/**
 * `place.json`: a place as somebody sets it up, kept by hand. Figures, outlines, postcodes and the names of authorities follow from the
 * codes. Those that come with the map stand in DATA_DIR, those that operators add in STORE_DIR/places.
 */
export const PlaceDefinition = z.object({
  id: z.string().regex(/^[a-z][a-z-]*$/, 'small letters and hyphens, a letter first'),
  name: z.string().min(1).max(80),
  nation: Nation,
  /** ONS codes of 2024, such as E08000035. */
  authorities: z.array(z.string().regex(/^E0[6-9]\d{6}$/, 'the code of an English local authority, such as E08000035')).min(1),
  /** A role and its mailbox, shown on every page of the place; no person's own. null = nobody keeps this list yet. */
  keeper: z.object({ role: z.string().min(1).max(120), mailbox: z.email() }).nullable(),
  /** In order; empty = not known, so that "term time only" stays unsure. */
  terms: z.array(Term).default([]),
  /** In the order of `authorities`; one without a row has none that we know of. */
  support: z.array(CouncilSupport).default([]),
  /** Read every six hours, each as a list of its own. */
  sheets: z
    .array(PublishedSheet)
    .refine((sheets) => new Set(sheets.map(({ list }) => list.id)).size === sheets.length, 'each with an id of its own')
    .default([]),
  /** Lists that a build makes its listings of, by id; absent = its lists stand beside this file, in the store. */
  lists: z.array(z.string()).optional(),
})
export type PlaceDefinition = z.infer<typeof PlaceDefinition>
