import { z } from 'zod'
import { Position } from './service.ts'
import { SERVICE_TYPES } from './taxonomy.ts'

/** Wire contracts: every query and answer of the HTTP surface that is not a dataset file. */

const list = <T extends z.ZodType>(item: T) =>
  z.preprocess((text) => (typeof text === 'string' ? text.split(',').filter((part) => part !== '') : text), z.array(item).max(60))

const finite = (min: number, max: number, what: string) =>
  z.preprocess(
    (text) => (typeof text === 'string' && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text),
    z.number(`${what} as a plain number`).min(min, `at least ${min}`).max(max, `at most ${max}`),
  )

const Types = list(z.enum(SERVICE_TYPES)).default([])

const Near = z.preprocess(
  (text) => (typeof text === 'string' && /^-?\d+(\.\d+)?,-?\d+(\.\d+)?$/.test(text) ? text.split(',').map(Number) : text),
  Position,
)

/** `sat-10` = Saturday, the hour from 10 am; empty = any time. */
export const WeekHour = z.string().regex(/^(mon|tue|wed|thu|fri|sat|sun)-([01]?\d|2[0-3])$/, 'a day and hour such as sat-10')

/** An instant: `2018-02-08T11:00` is Europe/London clock time; with Z or an offset it is exactly that. */
export const AsOf = z.string().regex(/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/, 'a date and time such as 2018-02-08T11:00')

export const SearchParams = z.strictObject({
  near: Near.optional(),
  types: Types,
  at: AsOf.optional(),
  open: z.enum(['now']).optional(),
  referral: z.enum(['none']).optional(),
  limit: finite(1, 500, 'a count').default(50),
})
export type SearchParams = z.infer<typeof SearchParams>

export const GapParams = z.strictObject({
  types: Types,
  reach_m: finite(1, 100_000, 'walked metres').default(1609),
  detour: finite(1, 3, 'walked metres per straight metre').default(1.3),
  hours: WeekHour.optional(),
  fresh: z.enum(['fresh', 'aging', 'stale', 'old']).default('old'),
  at: AsOf.optional(),
  format: z.enum(['json', 'csv', 'geojson']).default('json'),
})
export type GapParams = z.infer<typeof GapParams>

export const PlaceNameParams = z.strictObject({ q: z.string().trim().min(2, 'at least two letters').max(80, 'at most 80 letters') })

export interface PlaceFiles {
  services: string
  figures: string
  areas: string | null
  boundaries: string | null
}

/** One pack in `GET /api/places`. */
export interface PlaceSummary {
  id: string
  name: string
  bbox: [number, number, number, number]
  authorities: { code: string; name: string }[]
  counts: { services: number; edge: number; areas: number; people: number; refused: number; setAside: number }
  files: PlaceFiles
}

export interface PlaceName {
  name: string
  authority: string
  kind: 'city' | 'town' | 'suburb' | 'village' | 'hamlet'
  at: Position
  /** The pack it lies in; null = outside the places we hold. */
  place: string | null
  /** The outward code nearest to it; null outside the places. */
  outward: string | null
}

/** RFC 9457. `errors` names each field of a bad question. */
export interface Problem {
  type: string
  title: string
  status: number
  detail: string
  instance?: string
  errors?: { field: string; message: string }[]
}
