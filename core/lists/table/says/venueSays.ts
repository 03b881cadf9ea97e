import { BLANK } from '../../../listing/blank.ts'
import type { Service } from '../../../listing/service.ts'
import type { ServiceType } from '../../../listing/taxonomy.ts'
import { isByAppointment, shortened } from '../../../reading/referralText.ts'
import { tidyLink } from '../../row/contacts.ts'
import { blankToNull, networkIn, type Said as ListingSaid, tidyAddress } from '../../row/listing.ts'
import { cutText } from '../../row/seenText.ts'
import type { Field } from '../columns/fields.ts'
import type { HoursOfTable } from './hoursOf.ts'
import { languagesIn } from './languagesIn.ts'
import type { Place, Said } from './point.ts'
import { addressOf } from './postcodeOf.ts'
import { roleMailbox } from './roleMailbox.ts'
import { statusOf } from './statusOf.ts'
import type { TextsOfTable } from './textsOf.ts'
import type { VenueRow } from '../venueRows.ts'
import { withoutContacts } from './withoutPersons.ts'

/** What the row says beside where and what kind it is: no text that is kept holds what tells who a person is. */
export function venueSays(
  row: VenueRow,
  { name, types, postcode, place, statusHeading, hours: table, texts }: VenueFrame,
): { says: ListingSaid; said: Said[] } {
  const cell = (field: Field): string | null => {
    const cells = row.says[field]
    return cells === undefined ? null : blankToNull(cells.length === 1 ? cells[0] : cells.join('; '))
  }
  const free = (field: Field): string | null => {
    const written = cell(field)
    return written === null ? null : texts.free(written)
  }
  const read = <T>(field: Field, reader: (text: string) => T, blank: T): T => {
    const text = free(field)
    return text === null ? blank : reader(text)
  }
  const { byAppointment, said, ...hours } = table.of(row, types)
  const cost = read('cost', texts.cost, BLANK.cost)
  const isAsked = byAppointment || (row.says.hours !== undefined && isByAppointment(row.says.hours.join(' ')))
  const needs: Service['referral']['needs'] = [
    ...(isAsked ? (['appointment'] as const) : []),
    ...(cost.kind === 'membership' ? (['membership'] as const) : []),
  ]
  const asked = texts.asked(row.says.referral ?? NONE, row.says.eligibility ?? NONE)
  const referral = texts.referral(asked === null ? null : texts.free(asked), needs)
  const languages = cell('languages')
  const alert = free('alert')
  const says: ListingSaid = {
    name,
    types,
    summary: cutText(free('offers') ?? '', 600) || null,
    organisation: texts.organisation(organisationOf(name, cell('organisation'), cell('network'), cell('charity'), texts)),
    status: statusOf(cell('status') ?? '', statusHeading, cell('notes') ?? '', [cell('hours') ?? row.sessions[0] ?? '', name]),
    alert: alert === null ? null : { text: shortened(alert), until: null },
    address: tidyAddress(withoutContacts(addressOf(row.says) ?? '') ?? ''),
    postcode,
    ...place,
    phone: phoneOf(row, said, texts),
    url: linkOf(row),
    ...hours,
    referral: referral.referral,
    eligibility: read('eligibility', texts.eligibility, referral.eligibility),
    cost: cost.kind === 'not stated' ? referral.cost : cost,
    bring: bringIn(free('bring')) ?? referral.bring,
    access: read('access', texts.access, BLANK.access),
    languages: languages === null ? BLANK.languages : languagesIn(languages),
    interpreter: languages !== null && /interpret|bilingual/i.test(languages) ? 'yes' : 'not stated',
  }
  return { says, said }
}

/** Shared by the rows that say nothing. */
const NONE: readonly string[] = []

/** What is known of a row before the rest of it is read. */
export interface VenueFrame {
  name: string
  types: ServiceType[]
  postcode: string | null
  place: Place
  statusHeading: string
  hours: HoursOfTable
  texts: TextsOfTable
}

function organisationOf(
  name: string,
  called: string | null,
  networkSaid: string | null,
  charitySaid: string | null,
  texts: TextsOfTable,
): Service['organisation'] {
  // "Leicester Cross Foodbank" over its centres runs them; a network of all the country is named apart.
  const runs = called ?? (networkSaid !== null && networkIn(networkSaid) === null ? networkSaid : null)
  const own = runs === null ? null : texts.bare(runs)
  const network = networkIn(name, own, networkSaid)
  const charity = /\d{6,8}(?:-\d+)?/.exec(charitySaid ?? '')?.[0] ?? null
  return own === null && network === null && charity === null ? BLANK.organisation : { name: own, url: null, charity, network }
}

/** A mobile may be somebody's own, and nothing in a table tells whose: it stays in the file. */
function phoneOf({ says }: VenueRow, said: Said[], texts: TextsOfTable): string | null {
  const cells = says.phone ?? []
  const phone = cells.map((cell) => texts.phone(cell).ofOffice).find((number) => number !== null) ?? null
  if (phone === null && cells.some((cell) => texts.phone(cell).isAny))
    said.push({ field: 'phone', text: "a mobile number may be somebody's own and was not taken; write the number of an office" })
  return phone
}

/** Its page; without one the mailbox of its office. */
function linkOf({ says }: VenueRow): string | null {
  const page = says.url?.map(tidyLink).find((link) => link !== null)
  if (page !== undefined && page !== null) return page
  const mailbox = [...(says.email ?? []), ...(says.phone ?? [])].map(roleMailbox).find((address) => address !== null)
  return mailbox === undefined ? null : `mailto:${mailbox}`
}

/** [] = it says that nothing is needed. */
function bringIn(said: string | null): string[] | null {
  if (said === null) return null
  if (/^(?:nothing|none|no|not needed)\b/i.test(said)) return []
  return said.split(/[;|\n]/).flatMap((each) => (each.trim() === '' ? [] : shortened(each)))
}
