import fc from 'fast-check'
import { ACCESSES, type Circumstances, CLIENT_GROUPS, DIETS, HOLDINGS } from '../../../core/match/circumstances.ts'
import { CLIENT_NEEDS } from '../../../core/match/clientNeeds.ts'
import type { WorkerNotes } from '../../../core/match/told.ts'
import { BLANK } from '../../../core/listing/blank.ts'
import type { Service } from '../../../core/listing/service.ts'
import { SERVICE_TYPES } from '../../../core/listing/taxonomy.ts'
import { AGE_BANDS, type AgeBand } from '../../../core/seek/children.ts'
import { readWhen } from '../../../core/seek/when.ts'
import { anyService } from '../listing/anyService.ts'

/** Manchester and Bury, and where somebody may live in them. */
const AREAS = ['E08000003', 'E08000002', 'M16', 'BL9']

const seldom = fc.constantFrom(false, false, false, true)

/** Anything that may be said of a client. */
export const anyClient: fc.Arbitrary<Circumstances> = fc.record({
  from: fc.option(fc.tuple(fc.double({ min: -2.4, max: -2.1, noNaN: true }), fc.double({ min: 53.3, max: 53.6, noNaN: true }))),
  roughM: fc.constantFrom(undefined, 100, 500, 5000),
  areas: fc.subarray(AREAS, { maxLength: 2 }),
  needs: fc.shuffledSubarray([...CLIENT_NEEDS], { minLength: 1, maxLength: 8 }),
  children: fc.subarray(Object.keys(AGE_BANDS) as AgeBand[], { maxLength: 2 }),
  age: fc.constantFrom(null, 4, 16, 30, 82),
  groups: fc.subarray([...CLIENT_GROUPS], { maxLength: 2 }),
  money: fc.constantFrom(null, 'nothing', 'little'),
  diet: fc.subarray([...DIETS], { maxLength: 2 }),
  access: fc.subarray([...ACCESSES], { maxLength: 2 }),
  noKitchen: fc.boolean(),
  cannotGoOut: seldom,
  languages: fc.subarray(['pl', 'ur', 'so'], { maxLength: 1 }),
  times: fc
    .subarray(['now', 'today', 'sat', 'sat-10', 'tue-eve', 'wed-am'], { maxLength: 3 })
    .map((texts) => texts.map((text) => readWhen(text)!)),
  farthestMin: fc.constantFrom(null, 10, 45),
  holds: fc.subarray([...HOLDINGS]),
  noRecourse: fc.boolean(),
  noId: seldom,
  pets: fc.boolean(),
})

const COMMON = ['food-bank', 'community-meal', 'advice-debt', 'advice-benefits', 'baby-bank', 'befriending', 'library'] as const

const more = fc.record({
  types: fc.oneof(
    fc.subarray([...COMMON], { minLength: 1, maxLength: 2 }),
    fc.subarray([...SERVICE_TYPES], { minLength: 1, maxLength: 3 }),
  ),
  cost: fc.constantFrom<Service['cost']>(
    BLANK.cost,
    { kind: 'free', pence: null, what: null },
    { kind: 'price', pence: 4500, what: null },
    { kind: 'price', pence: 4500, what: 'free if on benefits' },
  ),
  phone: fc.constantFrom(null, '0161 496 0000', '0161 496 0001'),
  authority: fc.constantFrom(null, 'E08000003', 'E08000002'),
  precision: fc.constantFrom<Service['precision']>('exact', 'exact', 'area', 'hidden'),
  network: fc.constantFrom(null, 'Trussell Trust'),
  area: fc.constantFrom<Service['eligibility']['area']>(
    null,
    { codes: ['E08000003'], polygon: null, text: null },
    { codes: ['BL9', 'E08000002'], polygon: null, text: null },
  ),
  text: fc.constantFrom(
    null,
    null,
    'Anyone',
    'Asylum seekers and refugees',
    'For people within 15 minutes walk',
    'Men over 40',
    'ages 13 to 19',
  ),
  publicFunds: fc.constantFrom('yes', 'no', 'not stated' as const),
  capacity: fc.constantFrom<Service['capacity']>(
    null,
    null,
    { state: 'full', setOn: '2026-11-20', expiresOn: '2026-11-30' },
    { state: 'limited', setOn: '2026-11-20', expiresOn: '2026-11-30' },
    { state: 'paused', setOn: '2026-11-20', expiresOn: '2026-11-30' },
    { state: 'full', setOn: '2026-11-01', expiresOn: '2026-11-08' },
  ),
  toldFull: fc.constantFrom<Service['toldFull']>(
    null,
    null,
    { week: '2026-11-16', setOn: '2026-11-20', expiresOn: '2026-11-27', checked: false },
    { week: '2026-11-16', setOn: '2026-11-20', expiresOn: '2026-11-27', checked: true },
    { week: '2026-11-02', setOn: '2026-11-05', expiresOn: '2026-11-12', checked: true },
  ),
  regulated: fc.constantFrom('yes', 'no', 'not stated' as const),
  closedReports: fc.constantFrom(0, 0, 0, 2),
  hoursText: fc.constantFrom(null, 'hot meals Tuesdays', 'Saturdays', 'when we can'),
  alert: fc.constantFrom(null, null, { text: 'Whether it still runs is not known.', until: null }),
  seen: fc.constantFrom(null, '2026-10-01', '2025-12', '2024'),
  read: fc.constantFrom(undefined, '2026-04'),
})

/** A listing of any kind that states anything or nothing of what a match asks. */
const anyListing: fc.Arbitrary<Service> = fc.tuple(anyService, more).map(([service, said]) => ({
  ...service,
  types: said.types,
  cost: said.cost,
  phone: said.phone,
  authority: said.authority,
  precision: said.precision,
  at: said.precision === 'exact' ? service.at : null,
  organisation: { ...BLANK.organisation, network: said.network },
  eligibility: { ...service.eligibility, area: said.area, text: said.text, publicFunds: said.publicFunds },
  capacity: said.capacity,
  toldFull: said.toldFull,
  regulated: said.regulated,
  closedReports: said.closedReports,
  hoursText: said.hoursText,
  alert: said.alert,
  confirmed: {
    ...service.confirmed,
    status: {
      on: said.seen,
      by: 'publisher',
      how: 'published list',
      source: 'list',
      ...(said.read === undefined ? {} : { gathered: said.read }),
    },
  },
}))

/** As most are in our lists: a kind, a number, perhaps hours, and a word on who may come. */
const terse: fc.Arbitrary<Service> = fc.tuple(anyListing, fc.boolean()).map(([service, hasHours]) => {
  const { bring, food, access, interpreter, languages } = BLANK
  const eligibility = { ...BLANK.eligibility, text: service.eligibility.text, publicFunds: service.eligibility.publicFunds }
  const hours = hasHours ? service.hours : null
  return {
    ...service,
    status: 'active',
    bring,
    food,
    access,
    interpreter,
    languages,
    eligibility,
    hours,
    capacity: null,
    toldFull: null,
    closedReports: 0,
  }
})

export const anyListings = fc.uniqueArray(fc.oneof(anyListing, terse, terse), { maxLength: 25, size: 'max', selector: ({ id }) => id })

/** What a worker was told, marked and read of some of these listings. */
export const anyNotes = (services: readonly Service[]): fc.Arbitrary<WorkerNotes> => {
  const ids = services.map(({ id }) => id)
  const yesOrNo = fc.constantFrom('yes', 'no' as const)
  const told = fc.record({
    asked: fc.record({ 'no-referral': yesOrNo, when: yesOrNo, who: yesOrNo, free: yesOrNo, nappies: yesOrNo }, { requiredKeys: [] }),
    door: fc.constantFrom(undefined, undefined, 'open', 'full', 'closed' as const),
  })
  const some = fc.subarray(ids, { maxLength: Math.min(4, ids.length) })
  return fc.record({
    answers: fc
      .tuple(some, fc.array(told, { minLength: 4, maxLength: 4 }))
      .map(([of, said]) => Object.fromEntries(of.map((id, i) => [id, said[i]!]))),
    mine: some.map((of) => new Set(of)),
  })
}
