import { z } from 'zod'
import { AsOf, finite, list, LonLat, Types, WeekHour } from '../fields.ts'
import { DOUBTFUL } from '../../gap/query/gapQuery.ts'
import { ACCESS_METHODS, MEASURES } from '../../gap/measures/measureQuery.ts'
import { parseDecay } from '../../gap/access/decay.ts'
import type { TableQuery } from '../../gap/questions/answerGaps.ts'
import type { SitingQuery } from '../../gap/questions/sitingQuery.ts'
import type { WhatIfQuery } from '../../gap/questions/whatIfQuery.ts'
import { SITING_MODELS } from '../../gap/siting/siting.ts'
import { FRESHNESS_ORDER } from '../../listing/freshness.ts'
import { SERVICE_TYPES } from '../../listing/taxonomy.ts'

/**
 * Wire contracts of gap analysis. What each question means stands in `core/gap`, which owns them; here is how they are read, and the
 * remedy where one is wrong. Metres are walked metres: straight line × detour.
 */

/** Which doors count, and what is near. The same for each question of gap analysis. */
const question = {
  /** Empty = every kind that is a door. */
  types: Types,
  /** Over two hours on foot is no reach. */
  reach_m: finite(1, 10_000, 'walked metres').default(1609),
  detour: finite(1, 3, 'walked metres per straight metre').default(1.3),
  /** Listed as open for at least half of that hour, every week. */
  hours: WeekHour.optional(),
  /** The oldest freshness that still counts. */
  fresh: z.enum(FRESHNESS_ORDER, `one of ${FRESHNESS_ORDER.join(', ')}`).default('old'),
  /** `open` = only doors that say a person may come without a professional's referral. */
  referral: z.enum(['any', 'open'], 'any or open').default('any'),
  /** Left out, to see how much rests on them. */
  without: list(z.enum(DOUBTFUL, `one of ${DOUBTFUL.join(', ')}`)).default([]),
  at: AsOf.optional(),
}

export const GapParams = z
  .strictObject({
    ...question,
    measures: list(z.enum(MEASURES, `one of ${MEASURES.join(', ')}`)).default([]),
    /** Beside the nearest door also the n-th nearest, in the column `nth_m`. */
    nth: finite(1, 20, 'a whole number').pipe(z.int('a whole number')).default(1),
    /** How access is measured. */
    method: z.enum(ACCESS_METHODS, `one of ${ACCESS_METHODS.join(', ')}`).default('2sfca'),
    /** How a door weighs with its distance in walked metres, such as step:400=1,800=.67,1609=.33; binary at reach_m unless given. */
    decay: z.string().max(300, 'at most 300 letters').optional(),
    /** Whether a distance equal to a bound of the decay is inside it. */
    bounds: z.enum(['closed', 'open'], 'closed or open').default('closed'),
    /** Access below this is a shortfall; the mean of the place unless given. */
    poverty_line: finite(0, 1e9, 'a level of access').optional(),
    /** Names of columns to send, in this order; all unless given. */
    columns: list(z.string().regex(/^[a-z0-9_]+$/, 'a name of a column such as nearest_m')).default([]),
    format: z.enum(['json', 'csv', 'geojson'], 'one of json, csv, geojson').default('json'),
  })
  .superRefine(({ method, decay, bounds, reach_m }, ctx) => {
    const wrong = decay === undefined ? null : decayFault(decay, bounds, reach_m, method)
    if (wrong !== null) ctx.addIssue({ code: 'custom', path: ['decay'], message: wrong })
  }) satisfies z.ZodType<TableQuery>
export type GapParams = z.infer<typeof GapParams>

/** What a decay should be instead, for the question it stands in; null where it is right. */
function decayFault(text: string, bounds: 'closed' | 'open', reachM: number, method: string): string | null {
  if (method === 'cumulative' && !text.startsWith('binary:')) return 'binary for the method cumulative, such as binary:800'
  try {
    const { farthest } = parseDecay(text, bounds)
    return farthest === Infinity || farthest <= reachM ? null : `a decay that ends within reach_m, ${reachM}: give a longer reach_m`
  } catch (error) {
    return `a decay such as binary:800, step:400=1,800=.5, exp:0.001, gaussian:500 or power:1 (${(error as Error).message})`
  }
}

const Id = z.uuid('the id of a listing')
const CORNERS = 'corners as longitude,latitude in degrees, four or more, the last the same as the first'
const Corner = z.tuple(
  [z.number(CORNERS).min(-180, CORNERS).max(180, CORNERS), z.number(CORNERS).min(-90, CORNERS).max(90, CORNERS)],
  CORNERS,
)
const Ring = z
  .array(Corner, CORNERS)
  .min(4, CORNERS)
  .refine((ring) => String(ring[0]) === String(ring.at(-1)), `should be ${CORNERS}`)

const CatchmentInput = z.strictObject(
  {
    /** ONS codes of areas, wards or authorities. */
    codes: z.array(z.string('an ONS code').max(12, 'an ONS code'), 'a list of ONS codes').max(500, 'at most 500 codes').default([]),
    polygon: z
      .strictObject(
        { type: z.literal('Polygon', 'Polygon'), coordinates: z.array(Ring, 'a list of rings').min(1, 'one ring or more') },
        'a GeoJSON Polygon, or null',
      )
      .nullable()
      .default(null),
  },
  'an object with codes, polygon or both, or null',
)

const HOURS = 'opening hours as OpenStreetMap writes them, such as Tu,Th 10:00-12:00'
const Hours = z.string(HOURS).max(1200, HOURS)
const Capacity = z.number('a number above 0').positive('a number above 0').max(1e9, 'at most 1,000,000,000')
const Kinds = z
  .array(z.enum(SERVICE_TYPES, 'kinds of service such as food-bank'), 'a list of kinds of service such as food-bank')
  .min(1, 'at least one kind of service')
  .max(60)

/** One change to what there is. */
const ChangeInput = z.discriminatedUnion(
  'do',
  [
    z.strictObject({
      do: z.literal('add'),
      at: LonLat,
      types: Kinds,
      /** null = not stated. */
      hours: Hours.nullable().default(null),
      capacity: Capacity.default(1),
      /** null = everybody within reach. */
      catchment: CatchmentInput.nullable().default(null),
    }),
    z.strictObject({ do: z.literal('remove'), id: Id }),
    z.strictObject({ do: z.literal('move'), id: Id, at: LonLat }),
    z.strictObject({ do: z.literal('re-time'), id: Id, hours: Hours }),
    z.strictObject({ do: z.literal('resize'), id: Id, capacity: Capacity }),
    z.strictObject({ do: z.literal('redraw'), id: Id, catchment: CatchmentInput.nullable() }),
  ],
  'a change whose do is one of add, remove, move, re-time, resize, redraw',
)

export const WhatIfInput = z.strictObject({
  ...question,
  changes: z.array(ChangeInput, 'a list of changes').min(1, 'at least one change').max(50, 'at most 50 changes'),
}) satisfies z.ZodType<WhatIfQuery>
export type WhatIfInput = z.infer<typeof WhatIfInput>

export const SitingInput = z.strictObject({
  ...question,
  model: z.enum(SITING_MODELS, `one of ${SITING_MODELS.join(', ')}`).default('mclp'),
  /** New sites; not asked by lscp, which finds how many are needed. */
  p: z.int('a whole number').min(1, 'at least 1').max(100, 'at most 100').default(1),
  weight: z.enum(['people', 'need'], 'people or need').default('need'),
  /** Codes of areas, wards or authorities that a site may stand in; empty = anywhere in the place. */
  candidates: z.array(z.string('an ONS code').max(12, 'an ONS code'), 'a list of ONS codes').max(1200, 'at most 1,200 codes').default([]),
  /** False = as if there were no services yet. */
  existing: z.boolean('true or false').default(true),
  time_limit_s: z.number('seconds').min(0.1, 'at least 0.1').max(60, 'at most 60').default(10),
}) satisfies z.ZodType<SitingQuery>
export type SitingInput = z.infer<typeof SitingInput>

const Covered = z.object({ people: z.number(), covered: z.number() })

/** Who lives within reach, in people. */
export const CoverageAnswer = z.looseObject({
  ...Covered.shape,
  uncovered: z.number(),
  inNeed: z.number(),
  inNeedCovered: z.number(),
  inNeedUncovered: z.number(),
  uncertain: z.number(),
  byDecile: z.array(Covered.extend({ decile: z.int() })),
  byLocalQuintile: z.array(Covered.extend({ quintile: z.int() })),
})
