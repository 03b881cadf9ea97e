import { type Column, DAY_FIELDS, type DayField, type Field, venueNumber } from './columns/fields.ts'
import { isSideHeading } from './columns/sideOffers.ts'
import type { GridRow } from './grid.ts'
import { seenText } from '../row/seenText.ts'
import { cellReaders } from './rows/cellReaders.ts'
import { sessionOf, clockOf } from './rows/sessionOf.ts'
import { asksForHelp, isHidden, isRefusedConsent, withholding } from './rows/withheld.ts'
import { FORMULA_SIGNS } from '../../reading/formulaSigns.ts'
import { REPORTS_HEADING } from './reportsCell.ts'
import type { Quiet } from '../row/quietWords.ts'
import { quietOf } from './quietOf.ts'

/** What the columns of one or more rows say of one venue. */
export interface VenueRow {
  /** Of the first row. */
  line: number
  /** The cells of each field, columns in order, rows in order; none is blank. */
  says: Partial<Record<Field, readonly string[]>>
  /** Opening times of days that stand one a row: "Monday 10:00-12:00". */
  sessions: readonly string[]
  /** Headings whose cell was a formula, which is never worked out. */
  formulas: readonly string[]
  /** Whether its door must not show, by any cell of it, those that stay in the file among them. */
  quiet: Quiet | null
  /** Why nothing of it may come in: who wrote it said no, or asks for help. */
  withheld: 'no consent' | 'asks for help' | null
}

/** Longer runs of spaces and commas say no more than short ones, and are slow to look through. */
const LONG_GAP = /[\s,]{50,}/g

const tidyCell = (cell: string): string => {
  const seen = seenText(cell)
  return (seen.length < 50 ? seen : seen.replaceAll(LONG_GAP, (gap) => (gap.includes('\n') ? '\n' : gap.includes(',') ? ', ' : ' '))).trim()
}

/** Shared by the rows that have none. */
const NONE: readonly string[] = []

/** A table program's mark that a cell is text, as our own tables put it before what looks like a formula. */
const TEXT_MARK = new RegExp(String.raw`^'(?=[${FORMULA_SIGNS}'\d\s])`)
/** Directories keep descriptions as pages of the web do. */
const TAG = /<\/?(?:p|br|strong|b|em|i|ul|ol|li|a|div|span|h\d)\b[^>]{0,200}>/gi
const withoutTags = (cell: string): string =>
  cell.includes('<') && !cell.startsWith('{')
    ? cell
        .replaceAll(TAG, ' ')
        .replaceAll(/&nbsp;/gi, ' ')
        .replaceAll(/&amp;/gi, '&')
        .replaceAll(/ +/g, ' ')
        .trim()
    : cell
const FORMULA = /^\s*(?:=|@[A-Z]+\()/i
/** What a table program shows where a formula failed. */
const FAILED = /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!)$/

/**
 * What each row says, by field. A row whose first columns are blank under filled ones belongs to the venue above: what merged cells leave
 * blank is filled from there. Rows of one venue are joined where they are one row too many for it: see `joinVenues`.
 */
export function venueRows(rows: readonly GridRow[], columns: readonly Column[]): VenueRow[] {
  const fields = columns
    .map(({ means, heading }, column) => ({ field: means, column, nth: venueNumber(heading) }))
    .filter((each): each is { field: Field; column: number; nth: number | null } => each.field !== null)
    .toSorted((a, b) => Number(isSecond(a.field, columns[a.column]!.heading)) - Number(isSecond(b.field, columns[b.column]!.heading)))
  const numbers = [...new Set(fields.flatMap(({ field, nth }) => (field === 'postcode' && nth !== null ? [nth] : [])))]
  const reports = ownReports(columns)
  // Our own form comes back as it went.
  const isOwn = columns.some(({ means }) => means === 'machine')
  const readers = isOwn ? null : cellReaders(columns, rows)
  const asked = withholding(isOwn ? [] : columns)
  const known: Map<string, readonly string[]>[] = []
  const venues: VenueRow[] = []
  for (const { line, cells: written, nth } of numbers.length < 2
    ? rows.map((row) => ({ ...row, nth: null }))
    : aVenueEach(rows, fields, numbers)) {
    const cells = written.map((cell) => withoutTags(tidyCell(cell)))
    const says: VenueRow['says'] = {}
    const formulas: string[] = []
    for (const { field, column, nth: own } of fields) {
      if (nth !== null && own !== null && own !== nth) continue
      const cell = cells[column] ?? ''
      if (cell === '' || FAILED.test(cell)) continue
      if (FORMULA.test(cell)) {
        formulas.push(columns[column]!.heading)
        continue
      }
      const bare = cell.replace(TEXT_MARK, '')
      const said = readers === null ? bare : readers[column]!(bare)
      if (said === '') continue
      says[field] = says[field] === undefined ? alone(said, (known[column] ??= new Map())) : [...says[field], said]
    }
    const above = venues.at(-1)
    const merged = above !== undefined && isMerged(says, above) ? { ...shared(above.says, says), ...says } : says
    const { whole, sessions } = sessionOf(merged)
    venues.push({
      line,
      says: whole,
      sessions,
      formulas: formulas.length === 0 ? NONE : formulas,
      quiet: isHidden(cells, asked) ? 'shelter' : quietOf(reports === -1 ? cells : cells.toSpliced(reports, 1), says),
      withheld: isRefusedConsent(cells, asked) ? 'no consent' : !isOwn && asksForHelp(cells) ? 'asks for help' : null,
    })
  }
  return venues
}

/** So many different cells of a column are remembered. */
const MOST_SHARED = 5_000

/** A cell as a list of one. Kinds, towns and hours stand in a thousand rows and are made once: each list takes more than its text. */
function alone(cell: string, known: Map<string, readonly string[]>): readonly string[] {
  const made = known.size < MOST_SHARED ? known.get(cell) : undefined
  if (made !== undefined) return made
  const only = [cell]
  if (known.size < MOST_SHARED) known.set(cell, only)
  return only
}

/** A form or an account is given where there is no page, and the menu behind what is on offer. */
const isSecond = (field: Field, heading: string): boolean =>
  (field === 'url' && /\bforms?\b|\bfb\b|facebook|\binsta|twitter|social/i.test(heading)) || (field === 'offers' && isSideHeading(heading))

/** Where our own form has what people reported: their words say nothing of the row. -1 = nowhere, or it is another's table. */
const ownReports = (columns: readonly Column[]): number =>
  columns.some(({ means }) => means === 'machine')
    ? columns.findIndex(({ heading, means }) => heading === REPORTS_HEADING && means === null)
    : -1

/** "Venue 1 postcode" beside "Venue 2 postcode": a row for each venue that has anything of its own, the first one in any case. */
const aVenueEach = (rows: readonly GridRow[], fields: readonly { column: number; nth: number | null }[], numbers: readonly number[]) =>
  rows.flatMap(({ line, cells }) => {
    const filled = numbers.filter((nth) => fields.some((each) => each.nth === nth && (cells[each.column] ?? '').trim() !== ''))
    return (filled.length === 0 ? numbers.slice(0, 1) : filled).map((nth) => ({ line, cells, nth }))
  })

/** Fields that say which venue a row is of. */
const OF_VENUE: readonly Field[] = ['name', 'postcode', 'address', 'id']

/** Its name is blank, and what else tells a venue is blank or as above. */
function isMerged(says: VenueRow['says'], above: VenueRow): boolean {
  if (says.name !== undefined || above.says.name === undefined || Object.keys(says).length === 0) return false
  if (Object.values(says).every((cells) => cells.every((cell) => /^(?:tbc|tba|to be confirmed|\?+)$/i.test(cell)))) return false
  return OF_VENUE.every((field) => says[field] === undefined || says[field].join() === above.says[field]?.join())
}

const TIMED: ReadonlySet<string> = new Set<Field>(['hours', 'date', 'opens', 'closes', 'frequency', ...DAY_FIELDS])

/** What a merged cell stands for in the rows beside it: all but the times, which each row has of its own. */
function shared(above: VenueRow['says'], own: VenueRow['says']): VenueRow['says'] {
  const hasDay = own.day !== undefined
  return Object.fromEntries(Object.entries(above).filter(([field]) => !TIMED.has(field) && !(field === 'day' && hasDay)))
}

/** What the cells of a day say as one: "9:00" and "17:00" are from and to, four are two sessions. */
export function dayCell(says: VenueRow['says'], day: DayField): string {
  const said = (says[day] ?? []).map(clockOf)
  // "CLOSED" in the morning beside times of the afternoon is closed in the morning.
  const times = said.filter((cell) => !/^(?:closed|-|–|n\/?a)$/i.test(cell))
  const cells = times.length === 0 ? said.slice(0, 1) : times
  const isTime = (cell: string): boolean => /^\d{1,2}(?:[:.]\d\d)? ?(?:am|pm)?$|^noon$|^midday$/i.test(cell)
  if (cells.length < 2 || cells.length % 2 === 1 || !cells.every(isTime)) return cells.join(',')
  return cells.flatMap((cell, at) => (at % 2 === 0 ? [`${cell}-${cells[at + 1]}`] : [])).join(',')
}

/**
 * Rows of one key as one venue: each of its fields says what any of the rows says, nothing twice.
 *
 * @param keyOf what tells venues apart; null = a row that stands for itself
 */
export function joinVenues(rows: readonly VenueRow[], keyOf: (row: VenueRow) => string | null): VenueRow[] {
  const joined: VenueRow[] = []
  const at = new Map<string, number>()
  for (const row of rows) {
    const key = keyOf(row)
    const before = key === null ? undefined : at.get(key)
    if (before === undefined) {
      if (key !== null) at.set(key, joined.length)
      joined.push(row)
    } else joined[before] = joinTwo(joined[before]!, row)
  }
  return joined
}

function joinTwo(a: VenueRow, b: VenueRow): VenueRow {
  const fields = [...new Set([...Object.keys(a.says), ...Object.keys(b.says)])] as Field[]
  return {
    line: a.line,
    says: Object.fromEntries(fields.map((field) => [field, [...new Set([...(a.says[field] ?? []), ...(b.says[field] ?? [])])]])),
    sessions: [...new Set([...a.sessions, ...b.sessions])],
    formulas: [...a.formulas, ...b.formulas],
    quiet: a.quiet === 'shelter' ? a.quiet : (b.quiet ?? a.quiet),
    withheld: a.withheld ?? b.withheld,
  }
}
