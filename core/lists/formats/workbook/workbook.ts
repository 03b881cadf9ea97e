import { Unreadable } from '../unreadable.ts'
import { odsSheets } from './odsSheets.ts'
import { type Sheet, WORKBOOK_LIMITS } from './sheet.ts'
import { xlsxSheets } from './xlsxSheets.ts'
import { unzipped, type ZipEntry, zipEntries } from './zip.ts'

/** The table of a workbook, for the reader of tables: every value as text. */
export interface WorkbookTable {
  sheet: string
  rows: string[][]
  /** What stayed in the file, in sentences that tell nothing of what it holds. */
  left: string[]
}

/**
 * The table of an Excel (.xlsx) or OpenDocument (.ods) workbook: the first sheet that holds one. Hidden sheets, hidden columns and comments
 * never leave the file. Here and in the browser alike.
 *
 * Merged cells are each filled; dates are written 03/11/2026, times 10:30; formulas stand as their last value.
 *
 * @throws Unreadable over 10 MB, 100 MB unpacked or 20,000 rows, and where it is damaged, another kind of file, or holds no table
 */
export async function readWorkbook(bytes: Uint8Array): Promise<WorkbookTable> {
  if (bytes.length > WORKBOOK_LIMITS.bytes) throw tooMuch(`has ${(bytes.length / 1e6).toFixed(1)} MB, at most 10 are read`)
  const sheets = await sheetsOf(bytes)
  const [open, hidden] = [sheets.filter(({ isHidden }) => !isHidden), sheets.filter(({ isHidden }) => isHidden)]
  const sheet = open.find(({ rows }) => isTable(rows))
  if (sheet === undefined)
    throw new Unreadable(
      `The workbook has no sheet with a table: headings in one row, and rows beneath${hidden.length > 0 ? '; hidden sheets are not read, show the one that is meant' : ''}`,
    )
  if (sheet.rows.length > WORKBOOK_LIMITS.rows) throw tooMuch('has more than 20,000 rows in its sheet')
  const rows = sheet.rows.map((row) => row.filter((_, column) => !sheet.hiddenColumns.has(column)))
  return { sheet: sheet.name, rows, left: leftOf(sheet, open, hidden) }
}

const tooMuch = (what: string) => new Unreadable(`The workbook ${what}; save what is needed of it as CSV`)

async function sheetsOf(bytes: Uint8Array): Promise<Sheet[]> {
  const start = String.fromCharCode(...bytes.subarray(0, 4))
  if (start.startsWith('ÐÏ\u0011à'))
    throw new Unreadable('The workbook is of the old kind (.xls) or has a password; save it as .xlsx without one, or as CSV')
  if (!start.startsWith('PK')) throw new Unreadable('The file is no workbook; give .xlsx or .ods, or save it as CSV')
  const entries = zipEntries(bytes)
  const unzippedBytes = entries.reduce((sum, entry) => sum + entry.bytes, 0)
  if (unzippedBytes > WORKBOOK_LIMITS.unzippedBytes) throw tooMuch(`unpacks to ${Math.round(unzippedBytes / 1e6)} MB, at most 100 are read`)
  const content = entries.find(({ name }) => name === 'content.xml')
  if (content !== undefined) return odsSheets(new TextDecoder().decode(await unzipped(bytes, content)))
  if (!entries.some(({ name }) => name === 'xl/workbook.xml')) throw new Unreadable(whichPacked(entries.map(({ name }) => name)))
  await holdToSize(bytes, entries)
  return xlsxSheets(bytes, await import('@e965/xlsx'))
}

/** What a file packed as a zip is, where it is no workbook, and what to do. */
function whichPacked(names: readonly string[]): string {
  if (names.some((name) => name.endsWith('.iwa')))
    return 'The file is of Apple Numbers; in Numbers choose File, Export To, and then CSV or Excel, and give that'
  if (names.some((name) => name.startsWith('word/')))
    return 'The file is a Word document; copy its table into a spreadsheet, save that, and give it'
  return 'The file is a zip without a workbook; unpack it and give the .xlsx, .ods or CSV in it'
}

/** The library believes the directory: each file is unpacked once here, piece by piece, to see that it is no larger. */
async function holdToSize(bytes: Uint8Array, entries: readonly ZipEntry[]): Promise<void> {
  for (const entry of entries) await unzipped(bytes, entry)
}

/** Two rows with two cells each: a title alone is none. */
const isTable = (rows: readonly (readonly string[])[]): boolean =>
  rows.filter((row) => row.filter((cell) => cell !== '').length >= 2).length >= 2

function leftOf(sheet: Sheet, open: readonly Sheet[], hidden: readonly Sheet[]): string[] {
  const others = open.filter((other) => other !== sheet && other.rows.length > 0).length
  return [
    said(hidden.length, 'hidden sheet'),
    said(others, 'other sheet'),
    said(sheet.hiddenColumns.size, 'hidden column'),
    said(sheet.comments, 'comment'),
  ].filter((sentence) => sentence !== null)
}

const said = (count: number, what: string): string | null =>
  count === 0 ? null : count === 1 ? `1 ${what} was left in the file` : `${count} ${what}s were left in the file`
