import { readHoursText } from '../../hours/text/hoursText.ts'
import { isByAppointment, joinReferrals, readReferralText, type ReferralReading, shortened, withNeeds } from '../../reading/referralText.ts'
import type { Service } from '../../listing/service.ts'
import type { ServiceType } from '../../listing/taxonomy.ts'
import { quietIn, type Quiet } from '../row/quietWords.ts'
import { brokenRow, refuse, type SourceRefusal } from '../row/refusal.ts'
import { keyOf } from '../row/ids.ts'
import { tidyLink, tidyPhone } from '../row/contacts.ts'
import { listing, networkIn, tidyAddress, tidyPostcode, type Said } from '../row/listing.ts'
import { nameFault, postcodeFault } from '../row/rowFault.ts'
import { type ListText, readCsv } from '../row/csvRows.ts'

export const GM_FOOD_SUPPORT = 'gm-food-support-2018'

const COLUMNS = ['Name', 'Referral method', 'Opening times', 'Address', 'Postcode', 'Contact', 'Website', 'Area name', 'Area code'] as const
type Row = Record<(typeof COLUMNS)[number], string>

const NO_NAME = /^under new management$/i

/** How one row's opening times were read, for the build's report. */
export interface HoursReading {
  record: string
  read: Service['hoursRead']
  text: string
  left: string
}

/** Greater Manchester's food banks, pantries and clubs of January 2018: free-text opening times and referral methods. */
export function readGmFoodSupport(file: ListText): {
  rows: number
  services: Service[]
  refused: SourceRefusal[]
  readings: HoursReading[]
  /** Rows whose cells say that their door must not show, by id. */
  quiet: ReadonlyMap<string, Quiet>
} {
  const quiet = new Map<string, Quiet>()
  const readings: HoursReading[] = []
  const refused: SourceRefusal[] = []
  const rows: Row[] = readCsv(file, COLUMNS, (broken) => refused.push(brokenRow(GM_FOOD_SUPPORT, file.path, broken)))
  const seen = new Map<string, number>()
  const services = rows.flatMap((row, i) => {
    const key = keyOf(row.Name, row.Postcode, row.Address)
    const nth = (seen.get(key) ?? 0) + 1
    seen.set(key, nth)
    const record = nth === 1 ? key : `${key}/${nth}`
    const { types, isStated } = readTypes(row)
    const hours = readHoursText(row['Opening times'], types)
    const referral = joinReferrals(readReferralText(row['Referral method']), besideHours(hours.left))
    readings.push({ record, read: hours.read, text: row['Opening times'], left: hours.left })
    const reason = NO_NAME.test(row.Name)
      ? `name: "${row.Name}" names no service`
      : (nameFault(row.Name, file.path, i + 1) ?? postcodeFault(row.Postcode))
    if (reason !== null) {
      const refusal = { source: GM_FOOD_SUPPORT, record, name: row.Name, reason, postcode: tidyPostcode(row.Postcode) }
      refuse(refused, row, refusal, { phone: row.Contact, url: row.Website })
      return []
    }
    const words = `${row['Referral method']} ${row['Opening times']}`
    const appointment = hours.byAppointment || isByAppointment(row['Opening times'])
    const said: Said = {
      name: nameOf(row.Name, row.Address),
      types,
      organisation: { name: null, url: null, charity: null, network: networkIn(row.Name) },
      ...statusOf(row['Referral method']),
      address: tidyAddress(row.Address),
      postcode: tidyPostcode(row.Postcode),
      authority: row['Area code'],
      phone: tidyPhone(row.Contact),
      url: tidyLink(row.Website),
      hours: hours.rules,
      exceptions: hours.exceptions,
      hoursText: hours.read === 'not stated' ? null : hoursTextOf(row),
      hoursRead: hours.read,
      ...referral,
      referral: withNeeds(referral.referral, appointment ? ['appointment'] : []),
      food: foodOf(words),
      mode: modeOf(words),
    }
    const service = listing(
      { source: GM_FOOD_SUPPORT, record, on: '2018-01', how: 'published list' },
      withoutUndefined(said),
      isStated ? [] : ['types'],
    )
    const kind = quietIn([row.Name, row['Referral method'], row['Opening times'], row.Website])
    if (kind !== null) quiet.set(service.id, kind)
    return service
  })
  return { rows: rows.length, services, refused, readings, quiet }
}

/** "See above" in the column of times points at the other column. */
const hoursTextOf = (row: Row): string =>
  shortened(/^see above$/i.test(row['Opening times'].trim()) ? row['Referral method'] : row['Opening times'])

/**
 * What stands beside the times speaks of referral only where it names a club, a referral or a proof; a drop-in named there is another's.
 */
function besideHours(left: string): ReferralReading {
  const reading = readReferralText(/food club|referral|\bproof of|\breferred\b/i.test(left) ? left : null)
  return { ...reading, referral: { ...reading.referral, routes: reading.referral.routes.filter((route) => route !== 'open') } }
}

/** A line of an address that is no hall's name. */
const NO_HALL = /^(?:\d|turn into\b|first floor\b)/i

/** What stands around a hall's name: "Drop-in centre at GLO Church", "Unit S6b/c Middleton Shopping Centre", "Bairstow Centre is then set back". */
const AROUND_HALL = /^drop-in centre at |^unit [\w/]+ ?|\s+is (?:then |set )?\b.*$/gi

/** Thirty-one rows are named just "Trussell Trust", some with a town: the hall's name or the first line tells them apart. */
function nameOf(name: string, address: string): string {
  const tidy = name
    .replaceAll(/\s+/g, ' ')
    .replace(/Trussel Trust/i, 'Trussell Trust')
    .trim()
  if (!/^Trussell Trust\b/i.test(tidy) || /&/.test(tidy)) return tidy
  const parts = address.split(/[,\n]/).map((part) => part.trim().replaceAll(AROUND_HALL, ''))
  const hall = parts.find((part) => part !== '' && !NO_HALL.test(part)) ?? parts[0]
  return hall ? `Trussell Trust food bank, ${hall}` : `${tidy} food bank`
}

/**
 * The kinds that a row's own words name. The list is of food banks, pantries and clubs, so a row that names none is taken for a food bank:
 * that is the list's word for all of its rows (`isStated` false), and gives way to what another list states.
 */
export function readTypes(row: Pick<Row, 'Name' | 'Referral method' | 'Opening times' | 'Website'>): {
  types: ServiceType[]
  isStated: boolean
} {
  const text = `${row.Name} ${row['Referral method']} ${row['Opening times']}`
  const types: ServiceType[] = []
  const isPantry =
    /pantry|food club|food cub|food membership/i.test(text) ||
    /community shop/i.test(row.Name) ||
    PAID_MEMBERSHIP.test(row['Referral method'])
  const isGrocer = /community grocer|\bgrocer\b/i.test(text)
  if (isPantry && !(isGrocer && !/pantry|food club/i.test(text))) types.push('food-pantry')
  if (isGrocer) types.push('community-grocer')
  if (/pay[- ]as[- ]you[- ]feel|pay what you can/i.test(text)) types.push('pay-as-you-feel-cafe')
  if (/\bmeals? only|hot meal|free meals|foodcycle|food served|breakfast, lunch|food & drink available/i.test(text))
    types.push('community-meal')
  const onlyMeals = /meals? only|foodcycle|booth centre|real junk food|food & drink available/i.test(text)
  const parcels = /food ?-?bank|food parcel|trussell?|voucher|emergency food|in crisis/i.test(`${text} ${row.Website}`)
  const mealsBeside = types.length === 1 && types[0] === 'community-meal'
  const byDefault = types.length === 0 && !parcels
  if ((parcels || mealsBeside || byDefault) && !onlyMeals) types.unshift('food-bank')
  if (/provide advice|\bCAB\b.*surgery/i.test(text)) types.push('advice-benefits')
  return { types, isStated: !byDefault }
}

/** "£2 a week membership", "Membership … £2.50": a pantry, whatever it is called. */
const PAID_MEMBERSHIP = /£\d+(?:\.\d\d)?[^.;]{0,20}\bmembership\b|\bmembership\b[^.;]{0,60}£\d/i

function statusOf(referral: string): Pick<Service, 'status' | 'alert'> {
  return /no longer open/i.test(referral)
    ? { status: 'closed', alert: { text: 'The list says it was told that this food bank is no longer open.', until: null } }
    : { status: 'active', alert: null }
}

function foodOf(text: string): Service['food'] | undefined {
  const hot = /hot meal|cooked meal|free meals/i.test(text)
  const halal = /\bhalal\b/i.test(text)
  const fresh = /fresh produce/i.test(text)
  if (!hot && !halal && !fresh) return undefined
  return {
    parcelDays: null,
    allergens: null,
    formula: 'not stated',
    babyFood: 'not stated',
    nappies: 'not stated',
    pet: 'not stated',
    needsKitchen: 'not stated',
    hot: hot ? 'yes' : 'not stated',
    fresh: fresh ? 'yes' : 'not stated',
    diet: halal ? ['halal'] : [],
  }
}

/** Delivery beside a door where it is said to be as well, a door that moves where it has a route; delivery alone where nothing says that one may come. */
function modeOf(text: string): Service['mode'] | undefined {
  if (/timetabled route/i.test(text)) return ['mobile']
  if (!/home delivery|food parcels (?:are )?delivered|we deliver|\bdeliver(?:s|ed)? to\b/i.test(text)) return undefined
  return /\balso\b[^.;]{0,20}\bdeliver|\bcollect/i.test(text) ? ['in person', 'delivery'] : ['delivery']
}

function withoutUndefined(said: Said): Said {
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as Said
}
