import type { RefusedRow } from '../../../../core/lists/list.ts'
import type { ServiceType } from '../../../../core/listing/taxonomy.ts'
import type { Field } from '../../../../core/lists/table/columns/fields.ts'

/** A column of a dropped file, and what it was taken for. */
export interface DroppedColumn {
  heading: string
  /** The first three cells that hold anything. */
  cells: readonly string[]
  /** null = it stays in the file. */
  means: Field | null
  /** 0–1; 1 = a person said so. */
  sure: number
}

/** What reading a file came to. */
export interface DroppedReading {
  /** Of the file. */
  name: string
  /** The day on which the file was last changed. */
  date: string
  /** Places that were read, with or without a point. */
  places: number
  /** Of these, those that have no point to measure from. */
  withoutPoint: number
  /** Of these, those whose door must not be shown. */
  hidden: number
  refused: readonly RefusedRow[]
  /** What was taken otherwise than it stands: how often, and the first line. */
  said: readonly { text: string; rows: number }[]
  columns: readonly DroppedColumn[]
  /** Kinds of help of the places that have a point, the most frequent first. */
  kinds: readonly ServiceType[]
  /** The kind that was chosen for rows of which no column says it; null = a column says. */
  kind: ServiceType | null
  /** How many outward codes were asked of the server; 0 = nothing was. */
  asked: number
}

/** Its columns must be matched by hand before it can be read: which is missing. */
export interface DroppedQuestion {
  missing: 'name' | 'where'
  columns: readonly DroppedColumn[]
}
