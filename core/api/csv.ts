import { FORMULA_SIGNS } from '../reading/formulaSigns.ts'

export type CsvCell = string | number | null

/**
 * Columns of equal length as CSV: a header row, then one row an entry, UTF-8 without a mark. null is an empty cell. Numbers have every
 * digit they need to be read back the same.
 *
 * For a `spreadsheet` lines end with CRLF (RFC 4180), and every line of a text that it, or a reader that breaks cells at lines, would run
 * as a formula (it starts with `=`, `+`, `-`, `@`, one of these in full width, or a tab) gets a leading `'`, as does a text that starts with
 * a line break; so does one that already has such a mark, so that taking one `'` away from each restores every text (OWASP, "CSV
 * Injection"). For a `program` lines end with LF and every text stays as it is.
 *
 * @throws RangeError if a column is longer or shorter than the first, or holds a number that is not finite
 */
export function toCsv(columns: Readonly<Record<string, readonly CsvCell[]>>, reader: 'spreadsheet' | 'program' = 'spreadsheet'): string {
  const [written, lineEnd] = reader === 'spreadsheet' ? [harmless, '\r\n'] : [asItIs, '\n']
  const names = Object.keys(columns)
  const rows = columns[names[0] ?? '']?.length ?? 0
  for (const name of names)
    if (columns[name]?.length !== rows) throw new RangeError(`${name} has ${columns[name]?.length} rows where ${rows} were expected`)
  const cell = (value: CsvCell, name: string): string => {
    if (value === null) return ''
    if (typeof value === 'string') return quoted(written(value))
    if (!Number.isFinite(value)) throw new RangeError(`${name} holds ${value}; use null for what is not known`)
    return String(value)
  }
  const lines = [names.map((name) => quoted(written(name))).join(',')]
  for (let row = 0; row < rows; row++) lines.push(names.map((name) => cell(columns[name]?.[row] ?? null, name)).join(','))
  return lines.map((line) => line + lineEnd).join('')
}

const WORKED_OUT = new RegExp(String.raw`^(?='*[\r\n])|(?<=^|[\r\n])(?='*[${FORMULA_SIGNS}])`, 'g')

const harmless = (text: string): string => text.replaceAll(WORKED_OUT, "'")

const asItIs = (text: string): string => text

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
