import { toCsv, type CsvCell } from '../../core/api/csv.ts'

/**
 * Columns of equal length as text: CSV with their names in its first line, or a JSON array of one object a row.
 * Numbers have every digit they need to be read back the same; null is an empty cell, or null. Ids stay as they were given.
 */
export function written(columns: Readonly<Record<string, readonly CsvCell[]>>, asJson: boolean): string {
  if (!asJson) return toCsv(columns, 'program')
  const names = Object.keys(columns)
  const rows = columns[names[0]!] ?? []
  return json(rows.map((_, row) => Object.fromEntries(names.map((name) => [name, columns[name]![row]!]))))
}

/** One row as text: CSV of two lines, or one JSON object. */
export const writtenRow = (row: Readonly<Record<string, CsvCell>>, asJson: boolean): string =>
  asJson ? json(row) : toCsv(Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, [cell]])), 'program')

const json = (value: unknown): string => `${JSON.stringify(value)}\n`
