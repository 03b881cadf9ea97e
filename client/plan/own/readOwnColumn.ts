import { parse } from 'csv-parse/browser/esm/sync'
import type { OwnColumn } from '../engine/deskQuestion.ts'
import { delimiterOf, valueOf } from './cells.ts'

/** What is wrong with a line. `comma`: it may be a decimal sign or part thousands. */
export type LineFault = { line: number; cell: string } & (
  | { why: 'negative' | 'text' | 'comma' | 'short' }
  | { why: 'twice'; first: number }
)

/** What is wrong with a file as a whole; nothing of it is used. */
export type FileFault =
  | { why: 'empty' | 'large' | 'spreadsheet' }
  | { why: 'quotes'; line: number }
  | { why: 'columns'; count: number }
  | { why: 'codes'; found: string; kind: 'ward' | 'authority' | 'middle' | 'postcode' | 'other' }

/** A file read: a column where nothing is wrong with it, else what is. */
export interface OwnReading {
  column: OwnColumn | null
  fileFault: FileFault | null
  faults: readonly LineFault[]
  /** Codes that the place does not have, in the order of the file; they count nowhere. */
  unknown: readonly string[]
  /** Some codes are not known, and all that are were codes of 2011 already, though the place has newer ones. */
  looksOld: boolean
  /** Areas of the place that the file says nothing of. */
  notStated: number
}

/** As many areas as England has, and some lines more. */
const MOST_LINES = 50_000
/** LSOAs up to this code were drawn by 2011. */
const LAST_OF_2011 = 'E01033768'

/**
 * A column of the planner's own: a code of an area (LSOA 2021) and a value in each line, with or without a first line of names.
 *
 * @param text as decoded; @param name of the file, where the column has none
 * @param codes of the areas of the place
 */
export function readOwnColumn(text: string, name: string, codes: readonly string[]): OwnReading {
  if (text.startsWith('PK') || text.includes('\0')) return refused({ why: 'spreadsheet' })
  const delimiter = delimiterOf(text)
  const read = rowsOf(text, delimiter)
  if ('why' in read) return refused(read)
  const [first] = read
  if (first === undefined) return refused({ why: 'empty' })
  if (read.length > MOST_LINES) return refused({ why: 'large' })
  if (first.cells.length > 2) return refused({ why: 'columns', count: first.cells.length })
  const headed = !isCode(first.cells[0]) && typeof valueOf(first.cells[1] ?? '', delimiter) !== 'number'
  const rows = headed ? read.slice(1) : read
  if (rows.length === 0) return refused({ why: 'empty' })
  return columnOf(rows, (headed && first.cells[1]) || name, codes, delimiter)
}

interface Row {
  line: number
  cells: readonly string[]
}

function columnOf(rows: readonly Row[], name: string, codes: readonly string[], delimiter: string): OwnReading {
  const known = new Set(codes)
  const values = new Map<string, number>()
  const lineOf = new Map<string, number>()
  const faults: LineFault[] = []
  const unknown: string[] = []
  for (const { line, cells } of rows) {
    const code = (cells[0] ?? '').toUpperCase()
    const cell = cells[1]
    const first = lineOf.get(code)
    if (!known.has(code)) unknown.push(cells[0] ?? '')
    else if (cell === undefined) faults.push({ line, cell: code, why: 'short' })
    else if (first !== undefined) faults.push({ line, cell: code, why: 'twice', first })
    else {
      lineOf.set(code, line)
      const value = valueOf(cell, delimiter)
      if (typeof value === 'string') faults.push({ line, cell, why: value })
      else if (value !== null) values.set(code, value)
    }
  }
  if (lineOf.size === 0 && faults.length === 0) return refused({ why: 'codes', found: unknown[0] ?? '', kind: kindOf(unknown[0] ?? '') })
  const looksOld =
    unknown.some(isCode) && codes.some((code) => code > LAST_OF_2011) && [...lineOf.keys()].every((code) => code <= LAST_OF_2011)
  const column = faults.length === 0 ? { name: name.slice(0, 60), values } : null
  return { column, fileFault: null, faults, unknown, looksOld, notStated: codes.length - values.size }
}

function rowsOf(text: string, delimiter: string): Row[] | FileFault {
  try {
    const options = { bom: true, delimiter, trim: true, relax_column_count: true, skip_empty_lines: true, info: true } as const
    const records = parse(text, options) as unknown as { record: string[]; info: { lines: number } }[]
    return records.map(({ record, info }) => ({ line: info.lines, cells: record })).filter(({ cells }) => cells.some((cell) => cell !== ''))
  } catch (error) {
    return { why: 'quotes', line: (error as { lines?: number }).lines ?? 1 }
  }
}

const refused = (fileFault: FileFault): OwnReading => ({
  column: null,
  fileFault,
  faults: [],
  unknown: [],
  looksOld: false,
  notStated: 0,
})

const isCode = (text: string | undefined): boolean => /^[EW]01\d{6}$/i.test(text ?? '')

function kindOf(text: string): Extract<FileFault, { why: 'codes' }>['kind'] {
  if (/^[EW]05\d{6}$/i.test(text)) return 'ward'
  if (/^[EW]0[6-9]\d{6}$/i.test(text)) return 'authority'
  if (/^[EW]02\d{6}$/i.test(text)) return 'middle'
  return /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/i.test(text) ? 'postcode' : 'other'
}
