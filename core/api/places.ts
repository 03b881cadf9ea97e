import { z } from 'zod'
import { AsOf, finite, list, LonLat, Types } from './fields.ts'
import { AGE_BANDS, type AgeBand } from '../seek/children.ts'
import { NEEDS } from '../seek/needs.ts'
import { LONGEST_TYPED } from '../seek/where.ts'
import { Nation, Term } from '../days/nation.ts'
import { CouncilSupport, Source } from '../place/place.ts'
import { PlaceName } from '../place/placeName.ts'
import { SERVICE_TYPES } from '../listing/taxonomy.ts'
import { readWhen } from '../seek/when.ts'

/** Wire contracts: the queries and answers of the HTTP surface that are no dataset file; those of gap analysis stand in `gapApi.ts`. */

const TIME = 'now, today, tomorrow, a day such as sat, a part of it such as sat-am, or an hour such as sat-10'

/** Several questions combine. `referral=none` is `needs=no-referral`. */
export const SearchParams = z.strictObject({
  near: LonLat.optional(),
  types: Types,
  /** Open at any of these times. */
  when: list(z.string().refine((text) => readWhen(text) !== null, TIME)).default([]),
  /** All of these. */
  needs: list(z.enum(NEEDS, 'a need such as no-referral; /openapi.json lists them all')).default([]),
  /** Children who come along, by age: all must be welcome. */
  children: list(z.enum(Object.keys(AGE_BANDS) as [AgeBand, ...AgeBand[]], `one of ${Object.keys(AGE_BANDS).join(', ')}`)).default([]),
  /** Any of these is spoken. */
  languages: list(z.string().regex(/^[a-z]{2,3}$/, 'a language by its BCP 47 code, such as pl')).default([]),
  /** A name or words, however they are spelled; closest first. */
  q: z.string().max(80, 'at most 80 letters').optional(),
  at: AsOf.optional(),
  open: z.enum(['now'], 'the word now, or leave it out').optional(),
  referral: z.enum(['none'], 'the word none, or leave it out').optional(),
  limit: finite(1, 500, 'a whole count').pipe(z.int('a whole count')).default(50),
})
export type SearchParams = z.infer<typeof SearchParams>

export const PlaceNameParams = z.strictObject({
  q: z
    .string('a name of at least two letters')
    .trim()
    .min(2, 'at least two letters')
    .max(LONGEST_TYPED, `at most ${LONGEST_TYPED} letters`),
})

/** Files whose address carries their own hash may be kept for ever. */
export const FileParams = z.strictObject({ v: z.string().max(64, 'the hash that /api/places gives').optional() })

export const NoParams = z.strictObject({})

const PlaceFiles = z.object({
  services: z.string(),
  figures: z.string(),
  areas: z.string().nullable(),
  boundaries: z.string().nullable(),
})

/** One pack in `GET /api/places`. */
export const PlaceSummary = z.object({
  id: z.string(),
  name: z.string(),
  /** Decides the bank holidays. */
  nation: Nation,
  /** School terms; empty = not known. */
  terms: z.array(Term),
  bbox: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  authorities: z.array(z.object({ code: z.string(), name: z.string() })),
  support: z.array(CouncilSupport),
  counts: z.object({
    services: z.int(),
    edge: z.int(),
    areas: z.int(),
    people: z.int(),
    refused: z.int(),
    setAside: z.int(),
  }),
  files: PlaceFiles,
})
export type PlaceSummary = z.infer<typeof PlaceSummary>

export const PlacesAnswer = z.object({ places: z.array(PlaceSummary.extend({ sources: z.array(Source) })) })
export type PlacesAnswer = z.infer<typeof PlacesAnswer>

export const PlaceNamesAnswer = z.object({ places: z.array(PlaceName).max(8) })
export type PlaceNamesAnswer = z.infer<typeof PlaceNamesAnswer>

const Asked = z.enum([...NEEDS, 'when', 'children', 'languages', 'closed'])

/** What a search adds to the properties of a listing. Instants are ISO 8601, UTC. */
export const FoundProperties = z.looseObject({
  id: z.uuid(),
  name: z.string(),
  types: z.array(z.enum(SERVICE_TYPES)),
  /** Straight metres; null where the person or the door has no position. */
  distance_m: z.number().nullable(),
  walk_minutes: z.number().nullable(),
  open: z.looseObject({ state: z.enum(['open until', 'opens next', 'closed', 'not confirmed']) }),
  checked: z.string().nullable(),
  freshness: z.enum(['fresh', 'aging', 'stale', 'old']),
  /** `not stated` = it fits as far as is stated; `not_stated` names what no source says. */
  fits: z.enum(['yes', 'not stated']),
  not_stated: z.array(Asked),
})
export type FoundProperties = z.infer<typeof FoundProperties>

/** RFC 9457. `errors` names each field of a bad question. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  instance: z.string().optional(),
  errors: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
})
export type Problem = z.infer<typeof Problem>
