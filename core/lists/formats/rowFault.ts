import type { RefusedRow } from '../list.ts'
import type { RowMeans } from './rowMeans.ts'

/** What is wrong with a row: the field, why, and what to do. */
export interface RowFault {
  column: string | null
  reason: string
  remedy: string
}

/**
 * A row that comes in nowhere. Of one whose door must not show no more is said than its name and which field is wrong: its key and its
 * cells may hold the door.
 *
 * @param cells all words of the row
 */
export function refusedRow(
  means: RowMeans,
  cells: readonly string[],
  row: { line?: number | null; record: string; name: string },
  fault: RowFault,
): RefusedRow {
  const { line = null, record, name } = row
  if (means.quiet(cells) === null) return { line, record, name: name.slice(0, 200), ...fault }
  return {
    line,
    record: '',
    name: name.slice(0, 200),
    column: fault.column,
    reason: 'wrong in the list, which alone says how',
    remedy: 'look it up in the list, and mend it there',
  }
}
