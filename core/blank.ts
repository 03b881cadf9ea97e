import type { Service } from './service.ts'

/** The "not stated" of every field but identity. A listing on disk and on the wire carries only what differs from this. */
export const BLANK: Omit<Service, 'id' | 'name' | 'types' | 'sources'> = {
  summary: null,
  organisation: { name: null, url: null, charity: null, network: null },
  status: 'not stated',
  alert: null,
  address: null,
  postcode: null,
  authority: null,
  at: null,
  precision: 'exact',
  mode: [],
  serves: null,
  hours: null,
  exceptions: [],
  hoursText: null,
  hoursRead: 'not stated',
  referral: {
    routes: [], needs: [], who: [], how: null, phone: null, url: null, turnaround: null, limit: null, text: null, inferred: false,
  },
  eligibility: { minAge: null, maxAge: null, groups: [], area: null, income: null, publicFunds: 'not stated', text: null },
  bring: null,
  cost: { kind: 'not stated', pence: null, what: null },
  food: {
    parcelDays: null, fresh: 'not stated', hot: 'not stated', diet: [], allergens: null, formula: 'not stated', babyFood: 'not stated',
    nappies: 'not stated', pet: 'not stated', needsKitchen: 'not stated',
  },
  access: {
    stepFree: 'not stated', toilet: 'not stated', parking: 'not stated', hearingLoop: 'not stated', quiet: 'not stated',
    seatedWait: 'not stated', bsl: 'not stated', known: 'not stated', text: null,
  },
  languages: [],
  interpreter: 'not stated',
  transport: null,
  phone: null,
  url: null,
  capacity: null,
  regulated: 'not stated',
  edge: false,
  confirmed: {},
  earlier: [],
}
