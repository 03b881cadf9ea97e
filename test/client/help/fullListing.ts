import { BLANK } from '../../../core/listing/blank.ts'
import { FACTS } from '../../../core/listing/facts.ts'
import type { Service } from '../../../core/listing/service.ts'
import { makeService, rule } from '../../core/listing/makeService.ts'

/** Says everything that a listing can say, each thing in words of its own, and "yes" to all that can be asked. Checked on 3 November 2026. */
export const FULL: Service = makeService(
  {
    name: 'Corner Hall',
    types: ['food-bank', 'advice-debt'],
    summary: 'Three days of food and a chat.',
    organisation: {
      name: 'Corner Trust',
      url: 'https://trust.example.org/',
      charity: '1234567',
      network: 'Halls Network',
    },
    status: 'active',
    alert: { text: 'Use the side door', until: '2026-11-30' },
    address: '1 High Street',
    postcode: 'M16 0RA',
    authority: 'E08000009',
    at: [-2.28, 53.46],
    mode: ['in person', 'delivery', 'phone'],
    serves: { codes: [], polygon: null, text: 'All of Old Trafford' },
    hours: [rule('TU', '10:00', '14:00')],
    exceptions: [{ on: '2026-12-15', opens_at: null, closes_at: null }],
    hoursText: 'Tues 10am - 2pm',
    hoursRead: 'whole',
    referral: {
      routes: ['self', 'professional'],
      needs: ['membership'],
      who: ['A health visitor'],
      how: 'They fill in a form',
      phone: '0161 222 4000',
      url: 'https://refer.example.org/',
      turnaround: 'The same day',
      limit: 'Once a month',
      text: 'Voucher or self-refer',
      inferred: false,
    },
    eligibility: {
      minAge: 5,
      maxAge: 17,
      groups: ['families'],
      area: { codes: [], polygon: null, text: 'Streets near the hall' },
      income: 'Below a living wage',
      publicFunds: 'yes',
      text: 'Neighbours of the hall',
    },
    bring: [],
    cost: { kind: 'membership', pence: 0, what: 'A card without a fee' },
    food: {
      parcelDays: 3,
      fresh: 'yes',
      hot: 'yes',
      diet: ['halal', 'kosher', 'vegetarian', 'vegan', 'gluten free'],
      allergens: 'Nuts are kept apart',
      formula: 'yes',
      babyFood: 'yes',
      nappies: 'yes',
      pet: 'yes',
      needsKitchen: 'no',
    },
    access: {
      stepFree: 'yes',
      toilet: 'yes',
      parking: 'yes',
      hearingLoop: 'yes',
      quiet: 'yes',
      seatedWait: 'yes',
      bsl: 'yes',
      known: 'surveyed',
      text: 'A ramp on the left',
    },
    languages: ['en', 'pl'],
    interpreter: 'yes',
    transport: 'Tram to Trafford Bar',
    phone: '0161 222 3032',
    url: 'https://hall.example.org/',
    capacity: { state: 'limited', setOn: '2026-11-20', expiresOn: '2026-12-01' },
    regulated: 'yes',
  },
  '2026-11-03',
  FACTS,
)

/** Kept by us, not said by a source: nothing that a reader could miss. */
export const NOT_SAID = [
  'id',
  'name',
  'types',
  'sources',
  'earlier',
  'edge',
  'closedReports',
  'closedSince',
  'closedHeldSince',
  'toldFull',
  'precision',
  'referral.inferred',
]

type Tree = Record<string, unknown>

/** The listing without one statement. @param path a field such as `phone`, or a part of one such as `food.hot` */
export function without(path: string, from: Service = FULL): Service {
  const [field = '', part] = path.split('.')
  const blank = BLANK as unknown as Tree
  const listing: Tree = { ...from }
  if (part === undefined) listing[field] = blank[field]
  else if (field === 'confirmed') listing.confirmed = Object.fromEntries(Object.entries(from.confirmed).filter(([fact]) => fact !== part))
  else listing[field] = { ...(listing[field] as Tree), [part]: (blank[field] as Tree)[part] }
  return listing as unknown as Service
}

export const withoutAll = (...paths: string[]): Service => paths.reduce((listing, path) => without(path, listing), FULL)

/** Every field, or part of a field, that `FULL` could leave out. */
export const STATEMENTS: readonly string[] = Object.entries(FULL).flatMap(([field, value]) => {
  const blank = (BLANK as unknown as Tree)[field]
  const parts = typeof blank === 'object' && blank !== null && !Array.isArray(blank) ? Object.keys(value as Tree) : []
  return parts.length === 0 ? [field] : parts.map((part) => `${field}.${part}`)
})
