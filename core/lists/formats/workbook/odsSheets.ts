import { SaxesParser } from 'saxes'
import { Unreadable } from '../unreadable.ts'
import { dateText, numberText, timeText } from './cellText.ts'
import { fillMerged, type Merged, type Sheet, WORKBOOK_LIMITS } from './sheet.ts'

type Attributes = Readonly<Record<string, string>>

interface OpenSheet extends Sheet {
  hiddenColumns: Set<number>
  columns: number
  merged: Merged[]
  cells: number
  /** Blank rows since the last that holds something: they stand only if another follows. */
  blankRows: number
}

interface OpenRow {
  cells: string[]
  times: number
}

const PIECE = 1 << 20

/**
 * The sheets of an OpenDocument spreadsheet, from its `content.xml`. Formulas are never worked out: their last value stands beside them.
 * A row or cell that is "repeated" a million times, as programs fill the rest of a sheet, costs nothing where it is blank.
 *
 * @throws Unreadable where it is not whole, or has more cells than a table of places
 */
export function odsSheets(xml: string): Sheet[] {
  const hiddenStyles = new Set<string>()
  const sheets: OpenSheet[] = []
  let [style, sheet, row, cell, shown]: [string, OpenSheet | null, OpenRow | null, Attributes | null, string] = ['', null, null, null, '']
  let [inComment, inText] = [0, false]
  const parser = new SaxesParser<{ xmlns: false }>({ xmlns: false })
  parser.on('error', (error) => {
    throw new Unreadable('The workbook is damaged; save it again, or save it as CSV', { cause: error })
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'style:style') style = attributes['style:name'] ?? ''
    else if (name === 'style:table-properties' && attributes['table:display'] === 'false') hiddenStyles.add(style)
    else if (name === 'table:table') sheets.push((sheet = openSheet(attributes, hiddenStyles)))
    else if (name === 'table:table-column' && sheet !== null) addColumns(sheet, attributes)
    else if (name === 'table:table-row') row = { cells: [], times: timesOf(attributes, 'table:number-rows-repeated') }
    else if (name === 'table:table-cell' || name === 'table:covered-table-cell') [cell, shown] = [attributes, '']
    else if (name === 'office:annotation') inComment += 1
    else if (name === 'text:p' && inComment === 0) {
      inText = true
      if (shown !== '') shown += ' '
    } else if (name === 'text:s' || name === 'text:line-break' || name === 'text:tab') shown += ' '
  })
  parser.on('text', (text) => {
    if (inText && inComment === 0 && cell !== null) shown += text
  })
  parser.on('closetag', ({ name }) => {
    if (name === 'office:annotation') {
      inComment -= 1
      if (sheet !== null) sheet.comments += 1
    } else if (name === 'text:p' && inComment === 0) inText = false
    else if ((name === 'table:table-cell' || name === 'table:covered-table-cell') && cell !== null && row !== null && sheet !== null) {
      addCell(sheet, row, cell, name === 'table:table-cell' ? valueOf(cell, shown.trim()) : '')
      cell = null
    } else if (name === 'table:table-row' && row !== null && sheet !== null) {
      addRow(sheet, row)
      row = null
    } else if (name === 'table:table' && sheet !== null) {
      fillMerged(sheet.rows, sheet.merged)
      sheet = null
    }
  })
  for (let from = 0; from < xml.length; from += PIECE) parser.write(xml.slice(from, from + PIECE))
  parser.close()
  return sheets
}

function openSheet(attributes: Attributes, hiddenStyles: ReadonlySet<string>): OpenSheet {
  const isHidden = hiddenStyles.has(attributes['table:style-name'] ?? '') || attributes['table:display'] === 'false'
  return {
    name: attributes['table:name'] ?? '',
    isHidden,
    hiddenColumns: new Set(),
    comments: 0,
    rows: [],
    columns: 0,
    merged: [],
    cells: 0,
    blankRows: 0,
  }
}

function timesOf(attributes: Attributes, name: string): number {
  const times = Number(attributes[name] ?? 1)
  return Number.isSafeInteger(times) && times > 0 ? times : 1
}

function addColumns(sheet: OpenSheet, attributes: Attributes): void {
  const times = timesOf(attributes, 'table:number-columns-repeated')
  const isHidden = /^(?:collapse|filter)$/.test(attributes['table:visibility'] ?? '')
  if (isHidden) for (let at = 0; at < Math.min(times, WORKBOOK_LIMITS.columns); at++) sheet.hiddenColumns.add(sheet.columns + at)
  sheet.columns += times
}

function addCell(sheet: OpenSheet, row: OpenRow, attributes: Attributes, text: string): void {
  const times = timesOf(attributes, 'table:number-columns-repeated')
  const [rows, columns] = [timesOf(attributes, 'table:number-rows-spanned'), timesOf(attributes, 'table:number-columns-spanned')]
  const [fromRow, fromColumn] = [sheet.rows.length + sheet.blankRows, row.cells.length]
  if (rows * columns > 1) sheet.merged.push({ fromRow, toRow: fromRow + rows - 1, fromColumn, toColumn: fromColumn + columns - 1 })
  for (let at = 0; at < Math.min(times, WORKBOOK_LIMITS.columns + 1); at++) row.cells.push(text)
}

function addRow(sheet: OpenSheet, row: OpenRow): void {
  while (row.cells.at(-1) === '') row.cells.pop()
  if (row.cells.length === 0) {
    sheet.blankRows += row.times
    return
  }
  sheet.rows.push(...Array.from({ length: within(sheet, sheet.blankRows) }, (): string[] => []))
  sheet.blankRows = 0
  const times = within(sheet, row.times)
  sheet.cells += row.cells.length * times
  if (sheet.cells > WORKBOOK_LIMITS.cells)
    throw new Unreadable(`The sheet "${sheet.name.slice(0, 60)}" has over two million cells; save what is needed of it as CSV`)
  for (let at = 0; at < times; at++) sheet.rows.push([...row.cells])
}

/** How many of so many rows are kept: up to one more than the limit, by which a sheet is seen to be too long. */
const within = (sheet: OpenSheet, rows: number): number => Math.max(0, Math.min(rows, WORKBOOK_LIMITS.rows + 1 - sheet.rows.length))

/** A date that is shown as a word ("Monday") is that word. */
function valueOf(cell: Attributes, shown: string): string {
  const type = cell['office:value-type']
  if (type === 'date') {
    const [, year, month, day, hour = '0', minute = '0'] =
      /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d))?/.exec(cell['office:date-value'] ?? '') ?? []
    if (year === undefined || (shown !== '' && !/\d/.test(shown))) return shown
    return dateText(Number(year), Number(month), Number(day), Number(hour) * 60 + Number(minute))
  }
  if (type === 'time') {
    const [, hours, minutes] = /^PT(\d+)H(\d+)M/.exec(cell['office:time-value'] ?? '') ?? []
    return hours === undefined || Number(hours) > 24 ? shown : timeText(Number(hours) * 60 + Number(minutes))
  }
  if (type === 'boolean') return cell['office:boolean-value'] === 'true' ? 'yes' : 'no'
  if (type === 'float' || type === 'currency' || type === 'percentage') return numberText(Number(cell['office:value']), shown)
  return /^(?:#[A-Z/0!?]+|Err:\d+)$/.test(shown) ? '' : shown
}
