import { z } from 'zod'
import { AsOf, finite, list, LonLat, Types } from './fields.ts'
import { AGE_BANDS, type AgeBand } from '../seek/children.ts'
import { NEEDS } from '../seek/needs.ts'
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
  features: z.array(
    z.object({ type: z.literal('Feature'), id: z.uuid(), geometry: z.looseObject({}).nullable(), properties: FoundProperties }),
  ),
})
export type SearchAnswer = z.infer<typeof SearchAnswer>
