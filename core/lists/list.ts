import { z } from 'zod'
import { ListCredit } from '../place/placeDefinition.ts'
import type { Position, Service } from '../listing/service.ts'
import type { Quiet } from './row/quietWords.ts'

/** How a list is written. `csv` is any table: a workbook is turned into one first. */
export const LIST_FORMATS = ['csv', 'geojson', 'oruk', 'osm', 'givefood'] as const
export const ListFormat = z.enum(LIST_FORMATS)
export type ListFormat = z.infer<typeof ListFormat>

/** What is known of a list besides its rows. */
export const ListHead = ListCredit.extend({
  url: z.string().nullable(),
  /** The day of the list: its rows were still listed then. It confirms nothing else. */
  date: z.iso.date(),
  as: ListFormat,
})
export type ListHead = z.infer<typeof ListHead>

/** Where a live postcode lies, by Code-Point Open; null = not a live postcode of England. */
export type LocatePostcode = (postcode: string) => { at: Position; authority: string } | null

/** A row that comes in nowhere: what to mend, and how. None of its cells are repeated where the row may hold a door that must not show. */
export interface RefusedRow {
  /** Line of a table, counted from 1 with the heading; null = the format has no lines. */
  line: number | null
  /** The row's key in its list. */
  record: string
  name: string
  column: string | null
  reason: string
  remedy: string
}

/** What was taken otherwise than it stands, of a row that is kept: a point in metres of the National Grid, a date where hours should be. */
export interface RowRemark {
  line: number | null
  record: string
  column: string
  remark: string
}

/** What a list says, before it is merged with others: each listing with one source, the list itself. */
export interface ReadList {
  services: Service[]
  refused: RefusedRow[]
  /** Absent = there are none. */
  remarks?: readonly RowRemark[]
  /** Ids of listings whose door must not show. */
  quiet: ReadonlyMap<string, Quiet>
  /** Of a table: what each column was taken for, and what was left in the file. */
  columns: readonly { heading: string; means: string | null; sure: number }[]
}
