import { BLANK } from '../../listing/blank.ts'
import type { ServiceType } from '../../listing/taxonomy.ts'
import { agesIn } from '../../reading/agesText.ts'
import { groupsIn } from '../../reading/eligibilityText.ts'
import { costIn, isByAppointment, readReferralText, shortened, withNeeds } from '../../reading/referralText.ts'
import { tidyLink, tidyPhone } from '../row/contacts.ts'
import { blankToNull, networkIn, type Said as ListingSaid, tidyAddress } from '../row/listing.ts'
import type { Field } from './columns/fields.ts'
import type { HoursOfTable } from './hoursOf.ts'
import { languagesIn } from './languagesIn.ts'
import type { Place, Said } from './point.ts'
import { addressOf } from './postcodeOf.ts'
import { roleMailbox } from './roleMailbox.ts'
import { statusOf } from './statusOf.ts'
import type { VenueRow } from './venueRows.ts'
import { withoutContacts, withoutPersons } from './withoutPersons.ts'

/** What the row says beside where and what kind it is: no text that is kept holds what tells who a person is. */
export function venueSays(
  row: VenueRow,
  { name, types, postcode, place, statusHeading, hours: table }: VenueFrame,
): { says: ListingSaid; said: Said[] } {
  const cell = (field: Field): string | null => blankToNull(row.says[field]?.join('; '))
  const free = (field: Field): string | null => {
    const bare = withoutPersons(cell(field) ?? '')
    return bare === null || bare === '' ? null : bare
  }
  const { byAppointment, said, ...hours } = table.of(row, types)
  const eligibility = free('eligibility')
  const written = free('referral')
  const referral = readReferralText(written)
  const cost = costIn(free('cost') ?? '')
  const access = free('access')
  const address = withoutContacts(addressOf(row.says) ?? '')
  const organisation = withoutContacts(cell('organisation') ?? '')
  const languages = cell('languages') ?? ''
  const charity = /\d{6,8}(?:-\d+)?/.exec(cell('charity') ?? '')?.[0] ?? null
  const needs = [
    ...(byAppointment || isByAppointment(row.says.hours?.join(' ') ?? '') ? (['appointment'] as const) : []),
    ...(cost.kind === 'membership' ? (['membership'] as const) : []),
  ]
  const alert = free('alert')
  const says: ListingSaid = {
    name,
    types,
    summary: free('offers')?.slice(0, 600) ?? null,
    organisation: {
      name: organisation === '' ? null : organisation,
      url: null,
      charity,
      network: networkIn(name, organisation, cell('network')),
    },
    status: statusOf(cell('status') ?? '', statusHeading, cell('notes') ?? ''),
    alert: alert === null ? null : { text: shortened(alert), until: null },
    address: tidyAddress(address ?? ''),
    postcode,
    ...place,
    phone: phoneOf(row, said),
    url: linkOf(row),
    ...hours,
    referral: withNeeds({ ...referral.referral, text: referral.referral.text ?? (written === null ? null : shortened(written)) }, needs),
    eligibility: {
      ...(eligibility === null
        ? referral.eligibility
        : { ...BLANK.eligibility, ...agesIn(eligibility), groups: groupsIn(eligibility), text: shortened(eligibility) }),
    },
    cost: cost.kind === 'not stated' ? referral.cost : cost,
    bring: bringIn(free('bring')) ?? referral.bring,
    access: { ...BLANK.access, text: access === null ? null : shortened(access) },
    languages: languagesIn(languages),
    interpreter: /interpret|bilingual/i.test(languages) ? 'yes' : 'not stated',
  }
  return { says, said }
}

/** What is known of a row before the rest of it is read. */
export interface VenueFrame {
  name: string
  types: ServiceType[]
  postcode: string | null
  place: Place
  statusHeading: string
  hours: HoursOfTable
}

/** A mobile may be somebody's own, and nothing in a table tells whose: it stays in the file. */
function phoneOf({ says }: VenueRow, said: Said[]): string | null {
  const cells = says.phone ?? []
  const bare = cells.map((cell) => withoutContacts(cell) ?? '')
  const phone = bare.map(tidyPhone).find((number) => number !== null && !isMobile(number)) ?? null
  if (phone === null && cells.some((cell) => tidyPhone(cell) !== null))
    said.push({ field: 'phone', text: "a mobile number may be somebody's own and was not taken; write the number of an office" })
  return phone
}

const isMobile = (number: string): boolean => /^07/.test(number)

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
