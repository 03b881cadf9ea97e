import { z } from 'zod'
import { AGE_BANDS, type AgeBand } from './children.ts'
import { NEEDS } from './needs.ts'
import { CouncilSupport, Nation, Source, Term } from './place.ts'
import { Position } from './service.ts'
import { SERVICE_TYPES } from './taxonomy.ts'
import { readWhen } from './when.ts'

/** Wire contracts: every query and answer of the HTTP surface that is not a dataset file. */

const list = <T extends z.ZodType>(item: T) =>
  z.preprocess(
    (text) => (typeof text === 'string' ? text.split(',').filter((part) => part !== '') : text),
    z.array(item).max(60, 'at most 60'),
  )

const finite = (min: number, max: number, what: string) =>
  z.preprocess(
    (text) => (typeof text === 'string' && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text),
    z.number(`${what} as a plain number`).min(min, `${what}, at least ${min}`).max(max, `${what}, at most ${max}`),
  )

const Types = list(z.enum(SERVICE_TYPES, 'a kind of service such as food-bank; /openapi.json lists them all')).default([])

const NEAR = 'longitude,latitude in degrees such as -2.26,53.46'

const Near = z.preprocess(
  (text) => (typeof text === 'string' && /^-?\d+(\.\d+)?,-?\d+(\.\d+)?$/.test(text) ? text.split(',').map(Number) : text),
  z.tuple([z.number(NEAR).min(-180, NEAR).max(180, NEAR), z.number(NEAR).min(-90, NEAR).max(90, NEAR)], NEAR),
)

/** `sat-10` = Saturday, the hour from 10 am; empty = any time. */
const WeekHour = z.string().regex(/^(mon|tue|wed|thu|fri|sat|sun)-([01]?\d|2[0-3])$/, 'a day and hour such as sat-10')

/** An instant: `2018-02-08T11:00` is Europe/London clock time; with Z or an offset it is exactly that. */
const AsOf = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/, 'a date and time such as 2018-02-08T11:00')

const TIME = 'now, today, tomorrow, a day such as sat, a part of it such as sat-am, or an hour such as sat-10'

/** Several questions combine. `referral=none` is `needs=no-referral`. */
export const SearchParams = z.strictObject({
  near: Near.optional(),
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

export const GapParams = z.strictObject({
  types: Types,
  reach_m: finite(1, 100_000, 'walked metres').default(1609),
  detour: finite(1, 3, 'walked metres per straight metre').default(1.3),
  hours: WeekHour.optional(),
  fresh: z.enum(['fresh', 'aging', 'stale', 'old'], 'one of fresh, aging, stale, old').default('old'),
  at: AsOf.optional(),
  format: z.enum(['json', 'csv', 'geojson'], 'one of json, csv, geojson').default('json'),
})
export type GapParams = z.infer<typeof GapParams>

export const PlaceNameParams = z.strictObject({
  q: z.string('a name of at least two letters').trim().min(2, 'at least two letters').max(80, 'at most 80 letters'),
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

export const PlaceName = z.object({
  name: z.string(),
  authority: z.string(),
  kind: z.enum(['city', 'town', 'suburb', 'village', 'hamlet']),
  at: Position,
  /** The pack it lies in; null = outside the places we hold. */
  place: z.string().nullable(),
  /** The outward code nearest to it; null outside the places. */
  outward: z.string().nullable(),
})
export type PlaceName = z.infer<typeof PlaceName>

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
