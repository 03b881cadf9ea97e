import { type CsvError, parse } from 'csv-parse/sync'

/** A list whose text was read, and the name that its faults are told by. */
export interface ListText {
  path: string
  text: string
}

/** A row that is not taken as it stands in the file, and why. */
export interface BrokenRow {
  line: number
  reason: string
}

/** Far more than any cell of a list holds: a cell this long has swallowed what follows it. */
const MOST_SIGNS = 5_000

/**
 * The rows of a CSV source, by the names in its first line; blank lines are no rows.
 *
 * @param onBroken is told of each row that has a cell too many or too few ("53,46" without quotes), a cell that no list can mean, or repeats
 *   another row to the letter; the row is then left out. Without it such a row stays, or ends the reading where its cells cannot be told
 *   apart: a list of listings can do without one row, a table of figures cannot.
 * @throws Error naming the file, and the columns it lacks, the line of a quote that is wrong (what follows it may be one cell), or that row
 */
export function readCsv<Column extends string>(
  file: ListText,
  columns: readonly Column[],
  onBroken?: (row: BrokenRow) => void,
): Record<Column, string>[] {
  let isNamed = false
  const checked = (header: string[]): string[] => {
    isNamed = true
    const missing = columns.filter((column) => !header.includes(column))
    if (missing.length > 0) throw new Error(`it lacks the columns ${missing.join(', ')}; it has ${header.join(', ')}`)
    return header
  }
  try {
    const broken = onBroken && {
      skip_records_with_error: true,
      on_skip: (error?: CsvError) => {
        if (error?.code !== 'CSV_RECORD_INCONSISTENT_COLUMNS') throw error ?? new Error('a row cannot be read')
        onBroken({ line: Number(error.lines), reason: cellsReason(error.message) })
        return undefined
      },
      on_record: faultlessOnly(onBroken),
    }
    const rows = parse(file.text, { columns: checked, skip_empty_lines: true, ...broken }) as Record<Column, string>[]
    if (!isNamed) throw new Error(`it is empty; its first line names the columns ${columns.join(', ')}`)
    return rows
  } catch (error) {
    throw new Error(`${file.path} cannot be read: ${(error as Error).message}`, { cause: error })
  }
}

/** csv-parse's "columns length is 2, got 3 on line 4", with what to do. */
function cellsReason(message: string): string {
  const [, named, got] = /columns length is (\d+), got (\d+)/.exec(message) ?? []
  return named === undefined ? message : `${got} cells where the first line names ${named}; put a cell that holds a comma between quotes`
}

/** Lets pass each row that holds no impossible cell and that no row before it equals. */
function faultlessOnly(onBroken: (row: BrokenRow) => void) {
  const lineOf = new Map<string, number>()
  return (record: Record<string, string>, { lines }: { lines: number }): Record<string, string> | null => {
    const all = JSON.stringify(record)
    const first = lineOf.get(all)
    const odd = Object.entries(record).find(([, cell]) => cell.length > MOST_SIGNS || cell.includes('\0'))
    if (odd === undefined && first === undefined) {
      lineOf.set(all, lines)
      return record
    }
    const reason =
      odd === undefined
        ? `the same as line ${first}, cell by cell`
        : `${odd[0]}: ${odd[1].length > MOST_SIGNS ? `${odd[1].length} signs, at most ${MOST_SIGNS}` : 'holds a zero byte'}; look for a quote that is missing`
    onBroken({ line: lines, reason })
    return null
  }
}
