import { z } from 'zod'
import type { Box } from './england/boxOf.ts'
import { FileDigests } from './digests.ts'
import type { PlaceDefinition } from './placeDefinition.ts'

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

/** `sources.json`: what a build counted, credits and left out of a place. What the place is stands in `place.json` beside it. */
export const PlaceRecord = z.object({
  counts: z.object({ services: z.int(), edge: z.int(), areas: z.int(), people: z.int() }),
  sources: z.array(Source),
  refused: z.array(Refused),
  merges: z.array(Merge),
  /** Of the files beside this one and below, by path; empty = none stated. `digests.json` beside the packs holds that of this file. */
  digests: FileDigests.default({}),
})
export type PlaceRecord = z.infer<typeof PlaceRecord>

/** A place with all that follows from its authorities. */
export interface Place
  extends Pick<PlaceDefinition, 'id' | 'name' | 'nation' | 'terms' | 'keeper' | 'support'>, Omit<PlaceRecord, 'digests'> {
  bbox: Box
  /** In the order of the definition. */
  authorities: { code: string; name: string }[]
  /** False = figures and centroids only, no outlines and no listings (England). */
  outlines: boolean
  /** Outward codes that have a postcode in the place, in order. */
  outwards: string[]
}

/** What somebody set up, on the ground that follows from it, with what is recorded of its lists. */
export const placeOf = (
  { id, name, nation, terms, keeper, support }: PlaceDefinition,
  { bbox, authorities, outwards }: Pick<Place, 'bbox' | 'authorities' | 'outwards'>,
  { counts, sources, refused, merges }: Omit<PlaceRecord, 'digests'>,
): Place => ({ id, name, nation, terms, keeper, support, bbox, authorities, outlines: true, outwards, counts, sources, refused, merges })
