import type { CellObject, WorkSheet } from '@e965/xlsx'
import { Unreadable } from '../unreadable.ts'
import { dateText, numberText, timeText } from './cellText.ts'
import { fillMerged, type Sheet, WORKBOOK_LIMITS } from './sheet.ts'

type Library = typeof import('@e965/xlsx')

/**
 * The sheets of an Excel workbook. Formulas are never worked out: their last value stands beside them; macros and links are not looked at.
 *
 * @param xlsx the library, loaded when it is needed
 * @throws Unreadable where it is no workbook
 */
export function xlsxSheets(bytes: Uint8Array, xlsx: Library): Sheet[] {
  const book = opened(bytes, xlsx)
  const is1904 = book.Workbook?.WBProps?.date1904 === true
  return book.SheetNames.map((name, at) => {
    const sheet = book.Sheets[name]!
    const merged = (sheet['!merges'] ?? []).map(({ s, e }) => ({ fromRow: s.r, toRow: e.r, fromColumn: s.c, toColumn: e.c }))
    const cells = cellsOf(sheet)
    const rows = cells.map((row) => Array.from(row, (cell) => (cell === undefined ? '' : textOf(cell, xlsx, is1904))))
    while (rows.at(-1)?.every((text) => text === '') === true) rows.pop()
    fillMerged(rows, merged)
    return {
      name,
      isHidden: (book.Workbook?.Sheets?.[at]?.Hidden ?? 0) !== 0,
      hiddenColumns: new Set((sheet['!cols'] ?? []).flatMap((column, nth) => (column?.hidden === true ? [nth] : []))),
      comments: cells.flat().filter((cell) => cell?.c !== undefined).length,
      rows,
    }
  })
}

function opened(bytes: Uint8Array, xlsx: Library) {
  try {
    // One row more than the limit, to see that there are more. Dates stay numbers: how they are shown tells what they are.
    return xlsx.read(bytes, {
      type: 'array',
      dense: true,
      cellNF: true,
      cellStyles: true,
      cellFormula: false,
      cellHTML: false,
      sheetRows: WORKBOOK_LIMITS.rows + 2,
    })
  } catch (error) {
    throw new Unreadable('The workbook cannot be opened; save it again, or save it as CSV', { cause: error })
  }
}

/** Rows and cells that hold nothing are left out of the library's lists. */
function cellsOf(sheet: WorkSheet): (CellObject | undefined)[][] {
  const rows = (sheet['!data'] ?? []) as (CellObject | undefined)[][]
  return Array.from(rows, (row) => Array.from((row as (CellObject | undefined)[] | undefined) ?? []))
}

function textOf(cell: CellObject, xlsx: Library, is1904: boolean): string {
  if (cell.t === 'b') return cell.v === true ? 'yes' : 'no'
  if (cell.t === 'e' || cell.t === 'z') return ''
  if (typeof cell.v !== 'number')
    return String(cell.v ?? '')
      .replaceAll(/\r\n?/g, '\n')
      .trim()
  const format = String(cell.z ?? 'General')
  const shown = cell.w ?? ''
  return xlsx.SSF.is_date(format) ? dayText(cell.v, format, shown, xlsx, is1904) : numberText(cell.v, shown)
}

/** A day with its month is written as one; what is shown as a weekday or a month alone stays the word that it is. */
function dayText(value: number, format: string, shown: string, xlsx: Library, is1904: boolean): string {
  const signs = format.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]/g, '').toLowerCase()
  const hasTime = /[hs]/.test(signs)
  const hasDate = /d/.test(signs) && (/y/.test(signs) || /m/.test(signs.replaceAll(/h[^a-z]*m+|m+[^a-z]*s/g, '')))
  const code = xlsx.SSF.parse_date_code(value, { date1904: is1904 }) as { y: number; m: number; d: number; H: number; M: number } | null
  if (code === null || (!hasDate && !hasTime) || (!hasDate && value >= 1)) return shown
  const minutes = hasTime ? code.H * 60 + code.M : 0
  return hasDate ? dateText(code.y, code.m, code.d, minutes) : timeText(minutes)
}
