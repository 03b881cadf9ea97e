import { z } from 'zod'
import { ringOf } from '../../gap/counted/outline.ts'
import type { WhatIfQuery } from '../../gap/questions/whatIfQuery.ts'
import { SERVICE_TYPES } from '../../listing/taxonomy.ts'
import { isSwapped, LonLat } from '../fields.ts'
import { CoverageAnswer } from './coverage.ts'
import { gapFields } from './gapFields.ts'

/** `POST /api/places/:place/what-if` */

const Id = z.uuid('the id of a listing')
/** Beyond ±180 a ring goes on over the 180th meridian. */
const MOST_LON = 360
const CORNERS = 'corners as longitude,latitude in degrees, four or more, the last the same as the first'
/** What stands after longitude and latitude, such as a height, is dropped. */
const Corner = z
  .tuple([z.number(CORNERS).min(-MOST_LON, CORNERS).max(MOST_LON, CORNERS), z.number(CORNERS).min(-90, CORNERS).max(90, CORNERS)], CORNERS)
  .rest(z.number(CORNERS))
const Ring = z
  .array(Corner, CORNERS)
  .min(4, CORNERS)
  .refine((ring) => ringOf(ring) !== null, `should be ${CORNERS}`)
  .refine(
    (ring) => !ring.every(([lon, lat]) => isSwapped([lon, lat])),
    'should have longitude first in each corner: latitude and longitude are swapped',
  )
const Rings = z.array(Ring, 'a list of rings').min(1, 'one ring or more')

const OUTLINE = 'a GeoJSON Polygon or MultiPolygon, or null'
const OutlineInput = z.discriminatedUnion(
  'type',
  [
    z.strictObject({ type: z.literal('Polygon'), coordinates: Rings }, OUTLINE),
    z.strictObject(
      { type: z.literal('MultiPolygon'), coordinates: z.array(Rings, 'a list of polygons').min(1, 'one polygon or more') },
      OUTLINE,
    ),
  ],
  OUTLINE,
)

const CatchmentInput = z.strictObject(
  {
    /** ONS codes of areas, wards or authorities. */
    codes: z.array(z.string('an ONS code').max(12, 'an ONS code'), 'a list of ONS codes').max(500, 'at most 500 codes').default([]),
    polygon: OutlineInput.nullable().default(null),
  },
  'an object with codes, polygon or both, or null',
)

const HOURS = 'opening hours as OpenStreetMap writes them, such as Tu,Th 10:00-12:00'
const Hours = z.string(HOURS).max(1200, HOURS)
const Capacity = z.number('a number above 0').positive('a number above 0').max(1e9, 'at most 1,000,000,000')
const Kinds = z
  .array(z.enum(SERVICE_TYPES, 'kinds of service such as food-bank'), 'a list of kinds of service such as food-bank')
  .min(1, 'at least one kind of service')
  .max(60, 'at most 60')

/** Of one question. */
export const MOST_CHANGES = 50

/** One change to what there is. */
export const ChangeInput = z.discriminatedUnion(
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
      /** True = it comes to the people of its catchment, and nobody walks to it. */
      delivers: z.boolean('true or false').default(false),
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
  ...gapFields,
  changes: z.array(ChangeInput, 'a list of changes').min(1, 'at least one change').max(MOST_CHANGES, `at most ${MOST_CHANGES} changes`),
}) satisfies z.ZodType<WhatIfQuery>
export type WhatIfInput = z.infer<typeof WhatIfInput>

const metres = z.number().nullable()

export const WhatIfAnswer = z.object({
  /** What was asked, with what was not said filled in. */
  query: z.object({ ...WhatIfInput.shape, at: z.iso.datetime() }),
  /** Changes that do nothing, or not what they seem to, by the field that is the cause. Empty where each does something. */
  notes: z.array(z.object({ field: z.string(), message: z.string() })),
  before: CoverageAnswer,
  after: CoverageAnswer,
  /** One row an area that the changes touch, as it is and as it would be. Metres are walked; null = no service at all. */
  columns: z.object({
    code: z.array(z.string()),
    name: z.array(z.string()),
    people: z.array(z.number()),
    in_need: z.array(z.number().nullable()),
    nearest_m: z.array(metres),
    nearest_m_after: z.array(metres),
    covered: z.array(z.number()),
    covered_after: z.array(z.number()),
    /** 1 = every service within reach lies across water; null = not known. */
    water: z.array(z.number().nullable()),
    water_after: z.array(z.number().nullable()),
    choice: z.array(z.number()),
    choice_after: z.array(z.number()),
    access: z.array(z.number()),
    access_after: z.array(z.number()),
  }),
})
