import { readDecimal } from '../../core/gap/access/decimal.ts'
import type { Table } from './readTable.ts'

/** A column of numbers of 0 or more. @throws InputError at the first cell that is blank, no number, or below 0 */
export function amountsIn<Column extends string>(table: Table<Column>, column: Column): Float64Array {
  return Float64Array.from(decimalsIn(table, column), (cell, row) => {
    const value = readDecimal(cell.trim())
    if (value === null || value < 0)
      throw table.fault(
        row,
        column,
        `${column} must be a number of 0 or more, got ${cell.trim() === '' ? 'nothing' : JSON.stringify(cell)}`,
      )
    return value
  })
}

/** A column of numbers of 0 or more in which a blank, or a word for one, is NaN: not known. @throws InputError at what is neither */
export function amountsOrBlanksIn<Column extends string>(table: Table<Column>, column: Column): Float64Array {
  return Float64Array.from(decimalsIn(table, column), (cell, row) => {
    const value = BLANK.test(cell.trim()) ? NaN : readDecimal(cell.trim())
    if (value === null || value < 0)
      throw table.fault(row, column, `${column} must be a number of 0 or more, or blank where it is not known, got ${JSON.stringify(cell)}`)
    return value
  })
}

const BLANK = /^(|na|n\/a|nan|null|none)$/i

/** A number that is written with a decimal comma. */
const WITH_COMMA = /^[+-]?\d*,\d+(e[+-]?\d+)?$/i

/**
 * A column of numbers as text, with points: where semicolons part the cells a comma is the decimal sign, as QGIS and spreadsheets
 * write it in most of Europe.
 *
 * @throws InputError where some have a comma and some a point: one of the two would be read wrongly
 */
export function decimalsIn<Column extends string>(table: Table<Column>, column: Column): readonly string[] {
  const cells = table.cells[column]
  if (table.separator !== ';') return cells
  const comma = cells.findIndex((cell) => WITH_COMMA.test(cell.trim()))
  if (comma === -1) return cells
  const point = cells.find((cell) => cell.includes('.'))
  if (point !== undefined)
    throw table.fault(comma, column, `${column} has a decimal comma here and a point in ${JSON.stringify(point)}: write all with a point`)
  return cells.map((cell) => (WITH_COMMA.test(cell.trim()) ? cell.replace(',', '.') : cell))
}

/** The row of each id, without spaces around it, which no id means. @throws InputError where an id is blank or there twice */
export function rowsById<Column extends string>(table: Table<Column>, column: Column): Map<string, number> {
  const rows = new Map<string, number>()
  for (const [row, cell] of table.cells[column].entries()) {
    const id = cell.trim()
    if (id === '') throw table.fault(row, column, `${column} is empty`)
    if (rows.has(id)) throw table.fault(row, column, `${column} ${JSON.stringify(id)} is there already`)
    rows.set(id, row)
  }
  return rows
}

/** For each cell the row that its id has in another file. @throws InputError where that file has no such id */
export function rowsNamedIn<Column extends string>(
  table: Table<Column>,
  column: Column,
  rows: ReadonlyMap<string, number>,
  otherFile: string,
): Uint32Array {
  return Uint32Array.from(table.cells[column], (id, at) => {
    const row = rows.get(id.trim())
    if (row === undefined) throw table.fault(at, column, `${column} ${JSON.stringify(id)} is no id of ${otherFile}`)
    return row
  })
}
