import type { BrokenRow } from '../raw/raw.ts'

/** A row of a source that is in no pack, and why. */
export interface SourceRefusal {
  source: string
  /** The row's key in its source; the file and line of a row that could not be read. */
  record: string
  name: string
  reason: string
  /** Tells which place's build report the row belongs to. */
  postcode: string | null
}

/** What stands in the report for a row whose cells cannot be told apart. */
export const brokenRow = (source: string, file: string, { line, reason }: BrokenRow): SourceRefusal => ({
  source,
  record: `${file}, line ${line}`,
  name: '',
  reason,
  postcode: null,
})
