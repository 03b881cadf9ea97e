/** One sheet of a workbook, its merged cells filled and every value as text. */
export interface Sheet {
  name: string
  isHidden: boolean
  /** Counted from 0. Their cells are in `rows` still. */
  hiddenColumns: ReadonlySet<number>
  /** Cells that carry one; what it says is never read. */
  comments: number
  /** Of any length; a blank is ''. */
  rows: string[][]
}

/** The most that is read. A sheet of more rows is cut one behind the limit, so that it is seen to have more. */
export const WORKBOOK_LIMITS = { bytes: 10e6, unzippedBytes: 100e6, rows: 20_000, columns: 200, cells: 2_000_000 } as const

/** Cells by row and column, both ends included, counted from 0. */
export interface Merged {
  fromRow: number
  toRow: number
  fromColumn: number
  toColumn: number
}

/** Fills what was merged with the text of its first cell, as far as the table reaches. */
export function fillMerged(rows: string[][], merged: readonly Merged[]): void {
  const widest = rows.reduce((most, row) => Math.max(most, row.length), 0)
  for (const { fromRow, toRow, fromColumn, toColumn } of merged) {
    const text = rows[fromRow]?.[fromColumn] ?? ''
    if (text === '') continue
    for (let row = fromRow; row <= Math.min(toRow, rows.length - 1); row++)
      for (let column = fromColumn; column <= Math.min(toColumn, widest - 1); column++) {
        const cells = rows[row]!
        while (cells.length < column) cells.push('')
        cells[column] = text
      }
  }
}
