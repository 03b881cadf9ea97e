import { FACT_FIELDS, FACTS } from '../../listing/facts.ts'
import { type Fact, Service } from '../../listing/service.ts'
import type { ListHead, LocatePostcode } from '../list.ts'
import { keyOf } from '../row/ids.ts'
import { isStated, listing } from '../row/listing.ts'
import { oneSpaced } from '../row/oneSpaced.ts'
import { cutText } from '../row/seenText.ts'
import { isNoName } from '../row/rowFault.ts'
import { readDay } from './day.ts'
import type { Field } from './columns/fields.ts'
import type { HoursOfTable } from './says/hoursOf.ts'
import { kindsOf, type KindsOfTable } from './says/kindsOf.ts'
import { type Fault, type MachineRow, readMachineRow } from './machineRow.ts'
import { placeOf, readPoint, type Said } from './says/point.ts'
import { postcodeOf } from './says/postcodeOf.ts'
import type { TextsOfTable } from './says/textsOf.ts'
import type { VenueRow } from './venueRows.ts'
import { isTrial, whyNotForVisitors } from './rows/withheld.ts'
import { venueSays } from './says/venueSays.ts'
import { withoutContacts } from './says/withoutPersons.ts'
import type { WordsOfTable } from './wordsOfTable.ts'

/** What rows of one table are read with. */
export interface RowContext {
  head: ListHead
  locate: LocatePostcode
  headingOf: ReadonlyMap<Field, string>
  /** The title of the list, of the table, and what it calls a row. */
  called: string
  kindsOfTable: KindsOfTable
  hours: HoursOfTable
  texts: TextsOfTable
  words: WordsOfTable
}

export type RowOutcome = { service: Service; said: Said[] } | Fault

const WITHHELD: Readonly<Record<NonNullable<VenueRow['withheld']>, Fault>> = {
  'no consent': {
    field: 'name',
    reason: 'who wrote it did not agree that it is published',
    remedy: 'ask them, and write yes once they agree',
  },
  'asks for help': {
    field: 'name',
    reason: 'somebody seems to ask for help here, and nothing of it may be published',
    remedy: 'answer them, and take the row out of the list',
  },
}

/** The listing of a row, or the field for which it is refused, why, and what to do. No cell is repeated. */
export function readRow(row: VenueRow, context: RowContext): RowOutcome {
  if (row.withheld !== null) return WITHHELD[row.withheld]
  const machine = readMachineRow(row, context.head, context.headingOf)
  if (machine === null) return readVenue(row, context, null)
  if ('reason' in machine) return machine
  if (machine.changed.length === 0) {
    const { postcode, at, authority, address, name } = machine.service
    const where = placeOf(postcode, at, { authority, address: address ?? name }, context.locate)
    return 'reason' in where ? where : { service: machine.service, said: [] }
  }
  const read = readVenue(row, context, machine.service)
  return 'reason' in read ? read : { service: changedBy(machine, read.service, context.head), said: read.said }
}

/** @param base the listing that the row was written from; null = a row of its own */
function readVenue(
  row: VenueRow,
  { head, locate, headingOf, called, kindsOfTable, hours, texts, words }: RowContext,
  base: Service | null,
): RowOutcome {
  const name = nameIn(row)
  if (isTrial(name))
    return { field: 'name', reason: 'a trial or a line of totals, no place', remedy: 'take the row out, or write what the place is called' }
  if (isNoName(name) && !isNoName(row.says.name?.[0] ?? ''))
    return {
      field: 'name',
      reason: 'its name holds nothing but what leads to a person',
      remedy: 'write what the place is called, without a mail address or a mobile number',
    }
  if (isNoName(name)) return { field: 'name', reason: 'the name is blank', remedy: 'write what the place is called' }
  const fault = whyNotForVisitors(name, row.says)
  if (fault !== null) return fault
  const kinds = kindsOf(row, called, kindsOfTable, texts)
  if ('unknown' in kinds)
    return {
      field: 'types',
      reason: kinds.unknown === null ? 'nothing says what kind of help it is' : 'its words name no kind of help we know',
      remedy: 'write a kind such as food bank, food pantry, community meal, warm space or debt advice',
    }
  const post = postcodeOf(row.says)
  if (post.fault === 'several')
    return {
      field: 'postcode',
      reason: 'it names more than one postcode, so it holds several venues',
      remedy: 'give each venue a row of its own',
    }
  const point = readPoint(row.says)
  if (post.fault === 'none' && point.at === null)
    return { field: 'postcode', reason: 'the cell is no postcode such as M16 0RA', remedy: 'look the postcode up and write it' }
  const authority = row.says.authority?.find((cell) => AUTHORITY.test(cell)) ?? base?.authority ?? null
  const where = placeOf(
    post.postcode,
    point.at,
    { authority, address: row.says.address?.join(', ') ?? base?.name ?? comesToYou(row) },
    locate,
  )
  if ('reason' in where) return where
  const { says, said } = venueSays(row, {
    name,
    types: kinds.types,
    postcode: post.postcode,
    place: where.place,
    statusHeading: headingOf.get('status') ?? '',
    hours,
    texts,
  })
  const checked = checkedIn(row, head)
  const origin = { source: head.id, record: recordOf(row), on: checked.on, how: 'published list', gathered: head.date } as const
  const service = listing(origin, says, kinds.inferred ? ['types'] : [], words.on(checked.on))
  if (service.confirmed.status !== undefined) service.confirmed.status = words.on(head.date).stated
  const formulas = row.formulas.map((heading): Said => ({
    field: 'notes',
    heading,
    text: 'a formula, which is never worked out: it was passed over',
  }))
  return { service, said: [...point.said, ...where.said, ...said, ...checked.said, ...formulas] }
}

/** An ONS code; whatever else stands in such a column stays in the file. */
const AUTHORITY = /^[EWSN]\d{8}$/

/** What is brought, or happens by telephone, needs no place; null = nothing says so. */
const comesToYou = ({ says }: VenueRow): string | null =>
  [says.name, says.types, says.offers].flat().find((said) => said !== undefined && COMES.test(said)) === undefined ? null : 'comes to you'
const COMES =
  /\bdeliver(?:y|ed|s|ies)\b|\bto your (?:door|home)\b|\bmeals on wheels\b|\bby (?:tele)?phone\b|\bhelpline\b|\bonline only\b|\bhome visits?\b|\bmobile library\b|\btelephone\b|\b(?:community |patient )?transport\b|\bminibus\b|\bdial[- ]a[- ]ride\b|\bcar scheme\b/i

/** What a row is called, without what leads to a person. */
export const nameIn = ({ says }: VenueRow): string => cutText(oneSpaced(withoutContacts(says.name?.[0] ?? '') ?? '').trim(), 200)

/** The row's key in its list: its id, else its name and where it is. Neither holds what leads to a person. */
function recordOf({ says }: VenueRow): string {
  const id = says.machine === undefined ? says.id?.[0] : undefined
  const bare = (cell: string | undefined): string | null => (cell === undefined ? null : withoutContacts(cell))
  if (id !== undefined && bare(id) === id) return keyOf(id) || id
  return keyOf(bare(says.name?.[0]), bare((says.postcode ?? says.address)?.[0]))
}

/** The day on which the row itself was looked at, of several rows the oldest. Nothing is later than its list. */
function checkedIn({ says }: VenueRow, { date }: ListHead): { on: string | null; said: Said[] } {
  if (says.checked === undefined) return { on: null, said: [] }
  const days = says.checked.map(readDay)
  const on = days.includes(null) ? null : (days as string[]).reduce((oldest, day) => (day < oldest ? day : oldest))
  if (on === null) return { on, said: [{ field: 'checked', text: 'the cell is no day such as 2024-07-05, so nothing counts as checked' }] }
  return on <= date
    ? { on, said: [] }
    : { on: null, said: [{ field: 'checked', text: 'the day is later than the list, so nothing counts as checked' }] }
}

/**
 * The listing with the facts of the columns that were changed. A new day of checking vouches for all that it states; a change under the old
 * day is of no day, since that one was of what stood there before.
 */
function changedBy({ service, changed }: MachineRow, read: Service, { date }: ListHead): Service {
  const facts = new Set(changed.flatMap(({ fact }) => fact ?? []))
  const isChecked = changed.some(({ field }) => field === 'checked')
  const result: Service = { ...service, confirmed: { ...service.confirmed } }
  for (const fact of facts) {
    take(result, read, fact)
    const vouched = result.confirmed[fact]
    if (!isChecked && fact !== 'status' && vouched !== undefined) result.confirmed[fact] = { ...vouched, on: null, gathered: date }
  }
  if (isChecked)
    for (const fact of FACTS) {
      const vouched = read.confirmed.name
      const before = result.confirmed[fact]
      if (!vouched?.on || !isStated(result, fact) || before?.by === 'inferred') continue
      // That it runs is also of the day of the list, which may be later.
      if (fact !== 'status' || !before?.on || before.on < vouched.on) result.confirmed[fact] = { ...vouched }
    }
  return result
}

function take(result: Service, read: Service, fact: Fact): void {
  Object.assign(result, Object.fromEntries(FACT_FIELDS[fact].map((field) => [field, read[field]])))
  delete result.confirmed[fact]
  if (read.confirmed[fact] !== undefined) result.confirmed[fact] = read.confirmed[fact]
}
