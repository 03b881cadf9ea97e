import { type CsvError, parse } from 'csv-parse/sync'

/** A row of a table as it stands, with its line, counted from 1. */
export interface GridRow {
  line: number
  cells: readonly string[]
}

export interface TableLimits {
  rows: number
  columns: number
  /** Characters of the whole text. */
  signs: number
}

export const TABLE_LIMITS: TableLimits = { rows: 20_000, columns: 200, signs: 10_000_000 }

/** Far more than any cell of a list holds: a cell this long has swallowed what follows it. */
const MOST_CELL_SIGNS = 5_000
/** A machine cell holds a whole listing, as JSON. */
const MOST_MACHINE_SIGNS = 100_000
/** So many different cells of a column are remembered. */
const MOST_SHARED = 5_000
const SEPARATORS = [',', ';', '\t', '|'] as const

/**
 * The rows of a table that hold anything. Rows may be of any length.
 *
 * @throws Error with a sentence where the table is too large, or a quote in it does not close
 */
export function gridOf(table: string | readonly (readonly string[])[], limits: TableLimits = TABLE_LIMITS): GridRow[] {
  const rows = (typeof table === 'string' ? textRows(table, limits) : table.map((cells, at) => ({ line: at + 1, cells }))).filter(
    ({ cells }) => cells.some((cell) => cell.trim() !== ''),
  )
  if (rows.length > limits.rows + 50) throw new Error(tooMany(limits.rows))
  const wide = rows.find(({ cells }) => cells.length > limits.columns)
  if (wide !== undefined)
    throw new Error(
      `line ${wide.line} has ${wide.cells.length} columns; at most ${limits.columns} are read: delete those that are not needed`,
    )
  const long = rows.find(({ cells }) => cells.some((cell) => cell.length > (cell.startsWith('{') ? MOST_MACHINE_SIGNS : MOST_CELL_SIGNS)))
  if (long !== undefined)
    throw new Error(`a cell on line ${long.line} has over ${MOST_CELL_SIGNS} characters: look there for a quote (") that does not close`)
  return rows
}

export const tooMany = (rows: number): string => `the table has more than ${rows} rows; split it, or leave out what lies elsewhere`

function textRows(text: string, limits: TableLimits): GridRow[] {
  if (text.length > limits.signs)
    throw new Error(`the table has ${text.length} characters; at most ${limits.signs} are read: split it, or leave out what lies elsewhere`)
  const rows: GridRow[] = []
  const known: Map<string, string>[] = []
  let started = 1
  try {
    parse(text, {
      bom: true,
      delimiter: separatorOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      to: limits.rows + 60,
      on_record: (cells: string[], { lines }: { lines: number }) => {
        rows.push({ line: started, cells: cells.map((cell, column) => sharedCell(cell, (known[column] ??= new Map()))) })
        started = lines + 1
        return null
      },
    })
  } catch (error) {
    throw new Error(faultOf(error as CsvError), { cause: error })
  }
  return rows
}

/** Kinds, towns and hours stand in a thousand rows and are kept once; a column of names is let be when it has shown what it is. */
function sharedCell(cell: string, known: Map<string, string>): string {
  if (known.size >= MOST_SHARED) return cell
  const before = known.get(cell)
  if (before === undefined) known.set(cell, cell)
  return before ?? cell
}

function faultOf(error: CsvError): string {
  const line = typeof error.lines === 'number' ? error.lines : '?'
  if (error.code === 'CSV_QUOTE_NOT_CLOSED')
    return `a quote (") that opens on or before line ${line} does not close: put one behind the cell, or take it away`
  return `the table cannot be read at line ${line}: ${error.message}`
}

/** What parts the cells: of comma, semicolon, tab and bar the one that parts the most lines alike. Quoted cells are passed over. */
function separatorOf(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .replaceAll(/"(?:[^"]|"")*"/g, '""')
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, 50)
  const scored = SEPARATORS.map((separator) => {
    const counts = lines.map((line) => line.split(separator).length - 1).filter((count) => count > 0)
    const usual = counts.toSorted((a, b) => a - b)[Math.floor(counts.length / 2)] ?? 0
    return { separator, score: counts.filter((count) => count === usual).length * Math.min(usual, 12) }
  })
  return scored.reduce((best, each) => (each.score > best.score ? each : best)).separator
}
