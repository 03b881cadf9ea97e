import { CELL_TESTS, DAY_WORD, WHOLE_DAY } from '../columns/cellTests.ts'
import type { Column, Field } from '../columns/fields.ts'
import type { GridRow } from '../grid.ts'

/** A row that is no listing, and what it is. */
export interface SetAside {
  row: GridRow
  reason: string
  remedy: string
}

/** A table narrower than this has rows of one cell that are listings. */
const LEAST_COLUMNS = 4
const LONGEST_HEADING = 60
const ONE_DAY = new RegExp(`^${DAY_WORD}$`, 'i')
const BEGINS_WITH_DAY = new RegExp(`^${DAY_WORD}`, 'i')
const ANY_DAY = new RegExp(`${DAY_WORD}|\\b(?:daily|every ?day|week ?days?|week ?ends?)\\b`, 'i')
const AS_ABOVE = /^(?:as above|see above|same as above|as previous|ditto|do\.?|[″〃"]{1,2})$/i

/**
 * Rows as a reader of the sheet takes them: days that stand as headings between the rows are given to the times below them, "as above"
 * is what stands above, and notes under the table are set aside. Times under a heading of several days have no day and stay without one.
 */
export function withoutSections(rows: readonly GridRow[], columns: readonly Column[]): { rows: GridRow[]; aside: SetAside[] } {
  const aside: SetAside[] = []
  const kept: GridRow[] = []
  let day: string | null = null
  const timed = (['day', 'hours', 'opens'] as const)
    .map((field) => columns.findIndex(({ means }) => means === field))
    .find((column) => column !== -1)
  const days = columns.findIndex(({ means }) => means === 'day')
  const isMerged = days !== -1 && standsInBlocks(rows.map(({ cells }) => (cells[days] ?? '').trim()))
  let lastDay = ''
  for (const row of rows) {
    const at = columns.length >= LEAST_COLUMNS ? loneIn(row.cells) : -1
    const lone = at === -1 ? null : row.cells[at]!.trim()
    if (lone !== null && isDayHeading(lone)) {
      day = ONE_DAY.test(lone) ? lone : null
      aside.push({ row, reason: 'a heading inside the table, no place', remedy: 'nothing to do: its day was given to the rows under it' })
      continue
    }
    if (lone !== null && isNote(lone, columns[at]?.means ?? null)) {
      aside.push({ row, reason: 'a note under or between the rows, no place', remedy: 'nothing to do, or move it above the headings' })
      continue
    }
    const above = kept.at(-1)?.cells
    let cells = row.cells
    if (above !== undefined && cells.some(isAsAbove)) cells = cells.map((cell, column) => (isAsAbove(cell) ? (above[column] ?? '') : cell))
    if (day !== null && timed !== undefined) cells = withDay(cells, timed, day, timed === days)
    if (isMerged) {
      const own = (cells[days] ?? '').trim()
      if (own === '') cells = cells.with(days, lastDay)
      else lastDay = own
    }
    kept.push(cells === row.cells ? row : { line: row.line, cells })
  }
  return { rows: kept, aside }
}

/** The one cell of a row that is filled; -1 = there are more, or none. */
function loneIn(cells: readonly string[]): number {
  let lone = -1
  for (let at = 0; at < cells.length; at++) {
    if (cells[at] === '' || cells[at]!.trim() === '') continue
    if (lone !== -1) return -1
    lone = at
  }
  return lone
}

const isAsAbove = (cell: string): boolean =>
  cell !== '' && cell.length <= 20 && 'asdASD"″〃 '.includes(cell[0]!) && AS_ABOVE.test(cell.trim())

const isDayHeading = (text: string): boolean => WHOLE_DAY.test(text.replace(/:$/, '')) && !/^(?:daily|every ?day|week ?days)$/i.test(text)

/** A lone cell that is not of its column: too long for a name, or no time in a column of times. */
function isNote(text: string, field: Field | null): boolean {
  if (field === null || field === 'notes') return true
  const test = CELL_TESTS[field]
  if (test !== undefined && field !== 'types' && field !== 'status') return !test(text)
  return text.length > LONGEST_HEADING && field !== 'address' && field !== 'offers'
}

function withDay(cells: readonly string[], column: number, day: string, isDay: boolean): readonly string[] {
  const own = (cells[column] ?? '').trim()
  if (isDay) return own === '' ? Object.assign([...cells], { [column]: day }) : cells
  return own === '' || ANY_DAY.test(own) ? cells : cells.with(column, `${day} ${own}`)
}

/** Whether days stand once over the rows that they are of, each in one block, as merged cells leave them. */
function standsInBlocks(days: readonly string[]): boolean {
  const filled = days.filter((day) => day !== '')
  return (
    filled.length >= 2 &&
    filled.length < days.length &&
    days[0] !== '' &&
    new Set(filled).size === filled.length &&
    filled.every((day) => BEGINS_WITH_DAY.test(day))
  )
}
