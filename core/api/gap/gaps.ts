import { z } from 'zod'
import { parseDecay } from '../../gap/access/decay.ts'
import { GAP_NOTES } from '../../gap/answer/gapNotes.ts'
import { ACCESS_METHODS, MEASURES } from '../../gap/measures/measureQuery.ts'
import type { TableQuery } from '../../gap/questions/answerGaps.ts'
import { DECILE } from '../../place/area.ts'
import { Source } from '../../place/place.ts'
import { finite, list, WeekHours } from '../fields.ts'
import { CoverageAnswer } from './coverage.ts'
import { gapFields } from './gapFields.ts'
import { MeasureAnswers } from './measureAnswers.ts'

/** `GET /api/places/:place/gaps` */

export const GapParams = z
  .strictObject({
    ...gapFields,
    /** Walks by straight lines × detour, or as the place's own matrix of walks along streets has them (`files.walks`). */
    walks: z.enum(['straight', 'matrix'], 'straight or matrix').default('straight'),
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

const Cell = z.union([z.string(), z.number(), z.null()])

/** What was asked, with what was not said filled in; `hours` null = any time. */
const QueryAnswer = z.object({ ...GapParams.shape, hours: WeekHours.nullable(), at: z.iso.datetime() })

/** Services: counted, and set apart for one reason alone, so that they cover nobody. */
const CountedAnswer = z.object({
  counted: z.int(),
  someWeeks: z.int(),
  unknownHours: z.int(),
  unknownReferral: z.int(),
  unknownNeeds: z.int(),
  unknownCatchment: z.int(),
  /** Years in which what was counted was last vouched for; null where nothing has a date. */
  listed: z.object({ from: z.int().nullable(), to: z.int().nullable(), undated: z.int() }),
})

/** Said beside the figures. With `no listings here yet` nobody is counted as beyond reach for want of help: only nothing is known. */
const GapNotes = z
  .array(z.enum(GAP_NOTES))
  .describe(
    'What must be said beside the figures. “no listings here yet”: nothing is known of help here, so covered and uncovered say nothing',
  )
/** Areas, and people in them, of which nobody published how many are in need. */
const NeedNotPublished = z.object({ areas: z.int(), people: z.int() })

/** People covered only over water, and people in areas where that is not known; null where the water of the place is not known. */
const WaterAnswer = z.object({ overWater: z.int().nullable(), waterNotKnown: z.int().nullable() })

export const GapsAnswer = z.object({
  query: QueryAnswer,
  sources: z.array(Source),
  summary: z.object({
    notes: GapNotes,
    ...CoverageAnswer.shape,
    needNotPublished: NeedNotPublished,
    ...WaterAnswer.shape,
    services: CountedAnswer,
    ...MeasureAnswers.shape,
  }),
  columns: z.record(z.string(), z.array(Cell)).describe(`One row an area, a list a column. In imd_decile, ${DECILE}; in imd_rank, rank 1`),
})

/** The same with `format=geojson`: each area with its row as properties; its outline, or its middle where the place has no outlines. */
export const GapFeaturesAnswer = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(
    z.object({
      type: z.literal('Feature'),
      id: z.string(),
      geometry: z.object({ type: z.enum(['Polygon', 'MultiPolygon', 'Point']), coordinates: z.array(z.unknown()) }),
      properties: z.record(z.string(), Cell).describe(`A row as columns have it. In imd_decile, ${DECILE}; in imd_rank, rank 1`),
    }),
  ),
})
