import { Service } from '../../listing/service.ts'
import type { ListHead, LocatePostcode, ReadList, RefusedRow, RowRemark } from '../list.ts'
import { keyOf } from '../row/ids.ts'
import type { Quiet } from '../row/quietWords.ts'
import type { Column, ColumnMap, Field } from './columns/fields.ts'
import { gridOf, TABLE_LIMITS, type TableLimits, tooMany } from './grid.ts'
import { headed } from './heading.ts'
import { kindOfHeadings, kindOfName } from './says/kindOfHeadings.ts'
import { HoursOfTable, isOfTerm } from './says/hoursOf.ts'
import type { Fault } from './machineRow.ts'
import type { Said } from './says/point.ts'
import { nameIn, readRow, type RowContext } from './readRow.ts'
import { recogniseColumns } from './columns/recognise.ts'
import { TextsOfTable } from './says/textsOf.ts'
import { withoutContacts } from './says/withoutPersons.ts'
import { aRowEach } from './rows/severalVenues.ts'
import { type SetAside, withoutSections } from './rows/sections.ts'
import { WordsOfTable } from './wordsOfTable.ts'
import { joinVenues, type VenueRow, venueRows } from './venueRows.ts'

/** Who waits is told after each so many rows. */
const TOLD_EACH = 20_000

/**
 * Reads a table as councils write it: any columns in any order under a title, merged cells, several rows a venue.
 *
 * The list's date says that its rows were listed then, no more: what else a row says is of its own day of checking, or of none, and is
 * then only known to have been gathered by the list's date. So nothing becomes open or fresh by being read again.
 *
 * @param table its text, or its rows of cells; `tableText` makes text of bytes
 * @param map what a person says of columns, by heading
 * @param progress told after each 20,000 rows how many of them are read
 * @throws Error with a sentence where nothing of it can be read: too large, no heading, nothing under it, a quote that does not close
 */
export function readTable(
  table: string | readonly (readonly string[])[],
  head: ListHead,
  locate: LocatePostcode,
  map: ColumnMap = {},
  limits: TableLimits = TABLE_LIMITS,
  progress: (read: number, of: number) => void = () => undefined,
): ReadList {
  const { venues, columns, called, kindsOfTable, aside } = venuesOf(table, map, limits)
  const of = venues.length
  const headingOf = headingsOf(columns)
  const context: RowContext = {
    head,
    locate,
    headingOf,
    called: [head.title, called, headingOf.get('name')].join(' '),
    kindsOfTable,
    hours: new HoursOfTable(isOfTerm([called, ...aside.flatMap(({ row }) => row.cells)].join(' '))),
    texts: new TextsOfTable(),
    words: new WordsOfTable(head),
  }
  const read: ReadList & { remarks: RowRemark[]; quiet: Map<string, Quiet> } = {
    services: [],
    refused: [],
    remarks: [],
    quiet: new Map(),
    columns,
  }
  read.refused.push(...aside.map(refusalAside))
  const lineOf = new Map<string, number>()
  // Taken off one by one, so that the rows of a long list need not stand in memory beside their listings.
  for (let row = venues.pop(); row !== undefined; row = venues.pop()) {
    if ((of - venues.length) % TOLD_EACH === 0) progress(of - venues.length, of)
    const outcome = readRow(row, context)
    if ('reason' in outcome) {
      read.refused.push(refusal(row, outcome, context))
      continue
    }
    const { service, said } = outcome
    const fault = twice(lineOf.get(service.id)) ?? nameless(service) ?? unfit(service)
    if (fault !== null) {
      read.refused.push(refusal(row, fault, context))
      continue
    }
    lineOf.set(service.id, row.line)
    read.services.push(service)
    if (row.quiet !== null) read.quiet.set(service.id, row.quiet)
    read.remarks.push(...remarksOf(row, service, said, headingOf))
  }
  return read
}

/** The venues of a table, the last one first, what its columns were taken for, and what stands above them. */
function venuesOf(table: string | readonly (readonly string[])[], map: ColumnMap, limits: TableLimits) {
  const { headings, title, rows } = headed(gridOf(table, limits), Object.keys(map))
  if (rows.length > limits.rows) throw new Error(tooMany(limits.rows))
  const columns = recogniseColumns(
    headings,
    rows.map(({ cells }) => cells),
    map,
  )
  if (!columns.some(({ means }) => means === 'name'))
    throw new Error(
      `no column was recognised as the name of a place, of ${saidHeadings(headings)}: call the right one "Name", or say in a mapping which one it is, such as {${JSON.stringify(headings[0])}: "name"}`,
    )
  const isOwn = columns.some(({ means }) => means === 'machine')
  const { rows: plain, aside } = isOwn ? { rows, aside: [] } : withoutSections(rows, columns)
  const venues = joinVenues(venueRows(isOwn ? plain : aRowEach(plain, columns), columns), venueKey).toReversed()
  const kindsOfTable = isOwn
    ? { ofHeadings: null, ofName: null }
    : {
        ofHeadings: kindOfHeadings(
          columns,
          rows.map(({ cells }) => cells),
        ),
        ofName: kindOfName(columns),
      }
  return { venues, columns, called: title, kindsOfTable, aside }
}

/** The first dozen headings, long ones cut. */
const saidHeadings = (headings: readonly string[]): string =>
  [...headings.slice(0, 12).map((heading) => JSON.stringify(heading.slice(0, 40))), ...(headings.length > 12 ? ['…'] : [])].join(', ')

/** Of what stands there nothing is repeated: it may be anything. */
const refusalAside = ({ row, reason, remedy }: SetAside): RefusedRow => ({
  line: row.line,
  record: keyOf(`line ${row.line}`),
  name: '',
  column: null,
  reason,
  remedy,
})

/** Of a row whose door must not show the key tells no more than its name. */
function remarksOf(row: VenueRow, service: Service, said: readonly Said[], headingOf: RowContext['headingOf']): RowRemark[] {
  const record = row.quiet === null ? service.sources[0]!.record : keyOf(service.name)
  return said.map(({ field, heading, text }) => ({
    line: row.line,
    record,
    column: heading ?? headingOf.get(field) ?? field,
    remark: text,
  }))
}

/** Rows of one name at one postcode, or at one address, are one venue; rows of our own form stand for themselves. */
function venueKey({ says }: VenueRow): string | null {
  const { id, name, postcode, address, machine, date } = says
  // Where each row is one dated session its id is that of the session.
  return name === undefined || machine !== undefined
    ? null
    : keyOf(date === undefined ? (id?.[0] ?? null) : null, name.join(' '), (postcode ?? address)?.[0] ?? null)
}

/** The first column of each field. */
const headingsOf = (columns: readonly Column[]): ReadonlyMap<Field, string> =>
  new Map(columns.flatMap(({ heading, means }): [Field, string][] => (means === null ? [] : [[means, heading]])).toReversed())

function twice(line: number | undefined): Fault | null {
  return line === undefined
    ? null
    : {
        field: 'id',
        reason: `its key is that of line ${line}`,
        remedy: 'give each row an id of its own; clear the id and machine cells of a copied row',
      }
}

/** A machine cell may hold any name. */
const nameless = ({ name }: Service): Fault | null =>
  withoutContacts(name) === null
    ? {
        field: 'name',
        reason: 'its name holds nothing but what leads to a person',
        remedy: 'write what the place is called, without a mail address or a mobile number',
      }
    : null

/** What cells fill in; all else comes from readers that make nothing else. */
const FromCells = Service.pick({
  name: true,
  summary: true,
  organisation: true,
  address: true,
  postcode: true,
  at: true,
  hoursText: true,
  phone: true,
  url: true,
})

/** What no pack may hold. */
function unfit(service: Service): Fault | null {
  const issue = FromCells.safeParse(service).error?.issues[0]
  return issue === undefined ? null : { field: 'name', reason: `${issue.path.join('.')}: ${issue.message}`, remedy: 'mend the cell' }
}

/** Of a row whose door must not show the key tells no more than its name. */
function refusal(row: VenueRow, { field, reason, remedy }: Fault, { headingOf }: RowContext): RefusedRow {
  const name = nameIn(row)
  const fields: readonly Field[] = field === 'lat' ? ['lat', 'point', 'easting'] : [field]
  const column = fields.flatMap((each) => headingOf.get(each) ?? [])[0] ?? null
  return { line: row.line, record: keyOf(name), name, column, reason, remedy }
}
