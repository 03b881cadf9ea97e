import { csvFormatRows } from 'd3-dsv'

type Cell = string | number | null

/**
 * Columns of equal length as text: CSV with their names in its first line, or a JSON array of one object a row.
 * Numbers have every digit they need to be read back the same; null is an empty cell, or null. Ids stay as they were given.
 */
export function written(columns: Readonly<Record<string, readonly Cell[]>>, asJson: boolean): string {
  const names = Object.keys(columns)
  const rows = (columns[names[0]!] ?? []).map((_, row) => names.map((name) => columns[name]![row]!))
  return asJson ? json(rows.map((row) => Object.fromEntries(names.map((name, n) => [name, row[n]])))) : csv([names, ...rows])
}

/** One row as text: CSV of two lines, or one JSON object. */
export const writtenRow = (row: Readonly<Record<string, Cell>>, asJson: boolean): string =>
  asJson ? json(row) : csv([Object.keys(row), Object.values(row)])

const json = (value: unknown): string => `${JSON.stringify(value)}\n`

const csv = (rows: readonly (readonly Cell[])[]): string =>
  `${csvFormatRows(rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell)))))}\n`
