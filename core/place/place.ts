import { z } from 'zod'
import { Nation, Term } from '../days/nation.ts'
import { FileDigests } from './digests.ts'

/** One source of a pack: who published it, under what licence, how old it is, and how it was used. */
export const Source = z.object({
  id: z.string(),
  title: z.string(),
  publisher: z.string(),
  licence: z.string(),
  licenceUrl: z.string().nullable(),
  /** The credit line that the licence or courtesy asks for. */
  credit: z.string(),
  url: z.string().nullable(),
  /** The data's own date: year, month or day; null = none stated. */
  date: z.string().nullable(),
  sha256: z.string(),
  /** Rows read from the source, and rows of it that stand in this pack. */
  rows: z.int().min(0),
  used: z.int().min(0),
  note: z.string().nullable(),
})
export type Source = z.infer<typeof Source>

export const Refused = z.object({ source: z.string(), record: z.string(), name: z.string(), reason: z.string() })
export type Refused = z.infer<typeof Refused>

export const Merge = z.object({
  id: z.string(),
  name: z.string(),
  kept: z.string(),
  with: z.string(),
  why: z.string(),
})
export type Merge = z.infer<typeof Merge>

/** Crisis support of one council: facts kept by hand, each row with the page that vouches for it. */
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
  /** `on` = year, month or day that the page names; null = none. */
  source: z.object({ title: z.string(), url: z.string(), on: z.string().nullable() }),
})
export type CouncilSupport = z.infer<typeof CouncilSupport>

/** `sources.json`: what a pack is, where it comes from, and what was left out of it. */
export const PlaceFile = z.object({
  id: z.string().regex(/^[a-z][a-z-]*$/),
  name: z.string(),
  nation: Nation,
  /** In order; empty = not known, so that "term time only" stays unsure. */
  terms: z.array(Term).default([]),
  /** West, south, east, north in degrees. */
  bbox: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  authorities: z.array(z.object({ code: z.string(), name: z.string() })),
  /** In the order of `authorities`; one without a row has none that we know of. */
  support: z.array(CouncilSupport).default([]),
  /** False = figures and centroids only, no outlines and no listings (England). */
  outlines: z.boolean(),
  /** Outward codes that have a postcode in the place. */
  outwards: z.array(z.string()),
  counts: z.object({ services: z.int(), edge: z.int(), areas: z.int(), people: z.int() }),
  sources: z.array(Source),
  refused: z.array(Refused),
  merges: z.array(Merge),
  /** Of the files beside this one and below, by path; empty = none stated. `digests.json` beside the packs holds that of this file. */
  digests: FileDigests.default({}),
})
export type PlaceFile = z.infer<typeof PlaceFile>
