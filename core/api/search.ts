import { z } from 'zod'
import { AsOf, finite, list, LonLat, Types } from './fields.ts'
import { ListingFeature } from './feature.ts'
import { AGE_BANDS, type AgeBand } from '../seek/children.ts'
import { NEEDS } from '../seek/needs.ts'
import { NOT_CONFIRMED } from '../hours/openState.ts'
import { FRESHNESS_ORDER } from '../listing/freshness.ts'
import { SERVICE_TYPES } from '../listing/taxonomy.ts'
import { readWhen } from '../seek/when.ts'

/** `GET /api/places/:place/search`: a resident's questions, for other programs. */

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

const Asked = z.enum([...NEEDS, 'when', 'children', 'languages', 'closed'])

const Instant = z.iso.datetime()

/** As `openStateOf` has it: `open until` and `opens next` are sure. */
const Open = z.discriminatedUnion('state', [
  z.object({ state: z.literal('open until'), until: Instant }),
  /** `closes` null = no closing time is published. */
  z.object({ state: z.literal('opens next'), opens: Instant, closes: Instant.nullable() }),
  z.object({ state: z.literal('closed'), reason: z.enum(['closed', 'temporarily closed', 'no session ahead']) }),
  z.object({ state: z.literal('not confirmed'), reason: z.enum(NOT_CONFIRMED) }),
])
export type Open = z.infer<typeof Open>

/** What a search adds to the properties of a listing. Instants are ISO 8601, UTC. */
export const FoundProperties = z.looseObject({
  id: z.uuid(),
  name: z.string(),
  types: z.array(z.enum(SERVICE_TYPES)),
  /** Straight metres; null where the person or the door has no position. */
  distance_m: z.number().nullable(),
  walk_minutes: z.number().nullable(),
  open: Open,
  checked: z.string().nullable(),
  freshness: z.enum(FRESHNESS_ORDER),
  /** `not stated` = it fits as far as is stated; `not_stated` names what no source says. */
  fits: z.enum(['yes', 'not stated']),
  not_stated: z.array(Asked),
})
export type FoundProperties = z.infer<typeof FoundProperties>

export const SearchAnswer = z.object({
  type: z.literal('FeatureCollection'),
  /** Listings that fit the question, or may, before `limit`. */
  matched: z.int(),
  /** Of those, the ones that fit by what is stated; the others do not say. */
  fits: z.int(),
  /** Left out: something is stated otherwise. */
  does_not_fit: z.int(),
  /** With open=now: those whose hours are not confirmed, so left out. */
  not_confirmed: z.int(),
  features: z.array(ListingFeature.extend({ properties: FoundProperties })),
})
