import type { Fact, Service } from './service.ts'

/** The fields that are vouched for, merged and rolled back together as one fact. */
export const FACT_FIELDS = {
  name: ['name'],
  types: ['types'],
  summary: ['summary'],
  organisation: ['organisation'],
  status: ['status', 'alert'],
  address: ['address', 'postcode', 'authority', 'at', 'precision', 'serves'],
  phone: ['phone'],
  url: ['url'],
  hours: ['hours', 'exceptions', 'hoursText', 'hoursRead'],
  referral: ['referral'],
  eligibility: ['eligibility'],
  bring: ['bring'],
  cost: ['cost'],
  food: ['food'],
  access: ['access'],
  languages: ['languages', 'interpreter'],
  transport: ['transport'],
  mode: ['mode'],
  capacity: ['capacity'],
} as const satisfies Record<Fact, readonly (keyof Service)[]>

export const FACTS = Object.keys(FACT_FIELDS) as readonly Fact[]
