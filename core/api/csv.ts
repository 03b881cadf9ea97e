export type CsvCell = string | number | null

/**
 * Columns of equal length as CSV: a header row, then one row an entry; lines end with CRLF (RFC 4180), text is UTF-8 without a mark.
 * null is an empty cell. A text that a spreadsheet would run as a formula (it starts with `=`, `+`, `-`, `@`, tab or carriage return)
 * gets a leading `'`; so does one that already has such a mark, so that taking one `'` away restores every text. Numbers stay numbers.
 *
 * @throws RangeError if a column is longer or shorter than the first, or holds a number that is not finite
 */
export function toCsv(columns: Readonly<Record<string, readonly CsvCell[]>>): string {
  const names = Object.keys(columns)
  const rows = columns[names[0] ?? '']?.length ?? 0
  for (const name of names)
    if (columns[name]?.length !== rows) throw new RangeError(`${name} has ${columns[name]?.length} rows where ${rows} were expected`)
  const lines = [names.map(textCell).join(',')]
  for (let row = 0; row < rows; row++) lines.push(names.map((name) => cell(columns[name]?.[row] ?? null, name)).join(','))
  return `${lines.join('\r\n')}\r\n`
}

function cell(value: CsvCell, name: string): string {
  if (value === null) return ''
  if (typeof value === 'string') return textCell(value)
  if (!Number.isFinite(value)) throw new RangeError(`${name} holds ${value}; use null for what is not known`)
  return String(value)
}

function textCell(text: string): string {
  const safe = /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
