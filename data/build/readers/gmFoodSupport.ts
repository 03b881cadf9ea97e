import { readHoursText } from '../../../core/hours/text/hoursText.ts'
import { readReferralText, shortened } from '../../../core/reading/referralText.ts'
import type { Service } from '../../../core/listing/service.ts'
import type { ServiceType } from '../../../core/listing/taxonomy.ts'
import type { SourceRefusal } from './refusal.ts'
import { keyOf } from './ids.ts'
import { tidyLink, tidyPhone } from './contacts.ts'
import { listing, networkIn, tidyAddress, tidyPostcode, type Said } from './listing.ts'
import { readCsv, readRaw, type RawFile } from '../raw/raw.ts'

export const GM_FOOD_SUPPORT = 'gm-food-support-2018'

const NO_NAME = /^under new management$/i

/** How one row's opening times were read, for the build's report. */
export interface HoursReading {
  record: string
  read: Service['hoursRead']
  text: string
  left: string
}

/** Greater Manchester's food banks, pantries and clubs of January 2018: free-text opening times and referral methods. */
export function readGmFoodSupport(rawDir: string): {
  raw: RawFile
  rows: number
  services: Service[]
  refused: SourceRefusal[]
  readings: HoursReading[]
} {
  const raw = readRaw(rawDir, 'services/gm_food_support_2018.csv')
  const rows = readCsv(raw, [
    'Name',
    'Referral method',
    'Opening times',
    'Address',
    'Postcode',
    'Contact',
    'Website',
    'Area name',
    'Area code',
  ])
  const readings: HoursReading[] = []
  const refused: SourceRefusal[] = []
  const seen = new Map<string, number>()
  const services = rows.flatMap((row) => {
    const key = keyOf(row.Name, row.Postcode, row.Address)
    const nth = (seen.get(key) ?? 0) + 1
    seen.set(key, nth)
    const record = nth === 1 ? key : `${key}/${nth}`
    const hours = readHoursText(row['Opening times'])
    const referral = readReferralText(row['Referral method'])
    readings.push({ record, read: hours.read, text: row['Opening times'], left: hours.left })
    if (NO_NAME.test(row.Name)) {
      refused.push({
        source: GM_FOOD_SUPPORT,
        record,
        name: row.Name,
        reason: `name: "${row.Name}" names no service`,
        postcode: tidyPostcode(row.Postcode),
      })
      return []
    }
    const said: Said = {
      name: nameOf(row.Name, row.Address),
      types: typesOf(`${row.Name} ${row['Referral method']} ${row['Opening times']}`),
      organisation: { name: null, url: null, charity: null, network: networkIn(row.Name) },
      ...statusOf(row['Referral method']),
      address: tidyAddress(row.Address),
      postcode: tidyPostcode(row.Postcode),
      authority: row['Area code'],
      phone: tidyPhone(row.Contact),
      url: tidyLink(row.Website),
      hours: hours.rules,
      exceptions: hours.exceptions,
      hoursText: hours.read === 'not stated' ? null : shortened(row['Opening times']),
      hoursRead: hours.read,
      ...referral,
      food: foodOf(`${row['Referral method']} ${row['Opening times']}`),
      mode: modeOf(`${row['Referral method']} ${row['Opening times']}`),
    }
    return listing({ source: GM_FOOD_SUPPORT, record, on: '2018-01', how: 'published list' }, withoutUndefined(said))
  })
  return { raw, rows: rows.length, services, refused, readings }
}

/** Thirty-one rows are named just "Trussell Trust": the hall's name tells them apart. */
function nameOf(name: string, address: string): string {
  const tidy = name
    .replaceAll(/\s+/g, ' ')
    .replace(/Trussel Trust/i, 'Trussell Trust')
    .trim()
  const hall = address.split(/[,\n]/)[0]?.trim()
  return /^Trussell Trust$/i.test(tidy) && hall && !/^\d/.test(hall) ? `${tidy} food bank, ${hall}` : tidy
}

function typesOf(text: string): ServiceType[] {
  const types: ServiceType[] = []
  if (/pantry|food club|food cub|food membership|community shop/i.test(text)) types.push('food-pantry')
  if (/community grocer|\bgrocer\b/i.test(text)) types.push('community-grocer')
  if (/pay as you feel|pay-as-you-feel|\bcaf[eé]/i.test(text)) types.push('pay-as-you-feel-cafe')
  if (/\bmeals? only|hot meal|free meals|foodcycle|food served|breakfast, lunch/i.test(text)) types.push('community-meal')
  const onlyMeals = /meals? only|foodcycle|booth centre|real junk food/i.test(text)
  const parcels = /food ?bank|foodbank|food parcel|trussell?|voucher|emergency food|in crisis/i.test(text)
  const mealsBeside = types.length === 1 && types[0] === 'community-meal'
  if ((parcels || mealsBeside || types.length === 0) && !onlyMeals) types.unshift('food-bank')
  if (/provide advice|\bCAB\b.*surgery/i.test(text)) types.push('advice-benefits')
  return types
}

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

const modeOf = (text: string): Service['mode'] | undefined =>
  /home delivery|food parcels delivered|we deliver/i.test(text) ? ['in person', 'delivery'] : undefined

function withoutUndefined(said: Said): Said {
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as Said
}
