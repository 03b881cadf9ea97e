import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readOruk } from '../../../../../core/lists/formats/oruk/oruk.ts'
import { runs } from '../../../../runs.ts'
import { headOf, locate } from '../townList.ts'

const read = (json: unknown) => readOruk(typeof json === 'string' ? json : JSON.stringify(json), headOf('oruk'), locate)

const HALL = {
  id: 'l1',
  location: {
    id: 'hall',
    name: 'Long Hall',
    location_type: 'physical',
    latitude: 53.46,
    longitude: -2.27,
    addresses: [{ address_1: '1 High Street', city: 'Old Trafford', postal_code: 'm160ra', address_type: 'physical' }],
    accessibility: [{ description: 'Step-free entrance. No accessible toilet.' }],
  },
}

const term = (name: string) => ({ taxonomy_term: { id: name, name } })

const BANK = {
  id: 's1',
  name: 'Long Hall Food Bank',
  description: '<p>Parcels for three days.</p>',
  status: 'active',
  assured_date: '2026-09-30',
  minimum_age: 16,
  eligibility_description: 'Everyone',
  languages: [{ name: 'Punjabi' }, { code: 'pl' }, { name: 'English' }],
  cost_options: [{ amount: 0 }],
  phones: [{ number: '+44 161 496 0000' }],
  organization: { id: 'o1', name: 'Long Hall Trust', website: 'example.org.uk' },
  attributes: [term('Food banks')],
  schedules: [{ freq: 'WEEKLY', byday: 'TH', opens_at: '10:00:00', closes_at: '12:00:00' }],
  service_at_locations: [HALL],
}

describe('a service of version 3.0', () => {
  const { services, refused } = read([BANK])
  const [bank] = services

  it('comes in with what it says', () => {
    expect(refused).toEqual([])
    expect(bank).toMatchObject({
      name: 'Long Hall Food Bank',
      types: ['food-bank'],
      summary: 'Parcels for three days.',
      status: 'active',
      address: 'Long Hall, 1 High Street, Old Trafford',
      postcode: 'M16 0RA',
      authority: 'E08000009',
      at: [-2.27, 53.46],
      precision: 'exact',
      mode: ['in person'],
      phone: '0161 496 0000',
      url: 'https://example.org.uk',
      languages: ['pa', 'pl'],
      hours: [expect.objectContaining({ byday: ['TH'], opens_at: '10:00', closes_at: '12:00' })],
      hoursRead: 'whole',
      sources: [{ source: 'town-list', record: 's1/hall' }],
    })
    expect(bank!.cost.kind).toBe('free')
    expect(bank!.eligibility).toMatchObject({ minAge: 16, maxAge: null, groups: ['everyone'] })
    expect(bank!.access).toMatchObject({ stepFree: 'yes', toilet: 'no', parking: 'not stated', known: 'self-declared' })
    expect(bank!.organisation.name).toBe('Long Hall Trust')
  })

  it('was still listed on the day of the list; the rest is of the day on which a person looked', () => {
    expect(bank!.confirmed.status).toMatchObject({ on: '2026-11-01', by: 'publisher' })
    expect(bank!.confirmed.hours).toMatchObject({ on: '2026-09-30', source: 'town-list' })
    expect(bank!.confirmed.phone!.on).toBe('2026-09-30')
  })
})

describe('what confirms', () => {
  it('is not the day of the list, nor a change by a program', () => {
    const [old] = read([{ ...BANK, assured_date: undefined, last_modified: '2026-10-31T10:00:00Z' }]).services
    expect(old!.confirmed.hours).toMatchObject({ on: null, gathered: '2026-11-01' })
    expect(old!.confirmed.status!.on).toBe('2026-11-01')
  })

  it('cannot be later than the list', () => {
    expect(read([{ ...BANK, assured_date: '2026-11-02' }]).refused[0]).toMatchObject({
      column: 'assured_date',
      reason: '2026-11-02 is later than 2026-11-01, the day of the list',
    })
  })
})

describe('a service of version 1.0', () => {
  const old = {
    id: 's2',
    name: 'Chatty Cafe',
    service_taxonomys: [{ taxonomy: { id: 'x', name: 'Befriending', vocabulary: 'esdServiceTypes' } }],
    eligibilitys: [{ eligibility: 'Over 50s', minimum_age: 50 }],
    contacts: [{ name: 'Ann Example', title: 'Manager', phones: [{ number: '07700 900123' }, { number: '0161 496 0001' }] }],
    regular_schedules: [{ freq: 'WEEKLY', byday: 'MO', opens_at: '09:00', closes_at: '11:00' }],
    holiday_schedules: [{ closed: true, start_date: '2026-12-24', end_date: '2026-12-26' }],
    service_at_locations: [
      {
        id: 'x',
        location: {
          id: 'a',
          latitude: '53.46',
          longitude: '-2.27',
          physical_addresses: [{ address_1: '1 High Street', postal_code: 'M16 0RA' }],
        },
      },
      {
        id: 'y',
        location: {
          id: 'b',
          latitude: 53.9,
          longitude: -2.27,
          physical_addresses: [{ address_1: '2 High Street', postal_code: 'M16 0RA' }],
        },
      },
    ],
  }
  const { services, refused } = read({ totalElements: 1, totalPages: 1, number: 1, first: true, last: true, content: [old] })

  it('is one listing for each door, and each row that does not fit says why', () => {
    expect(services.map(({ sources }) => sources[0]!.record)).toEqual(['s2/a'])
    expect(services[0]).toMatchObject({ types: ['befriending'], hoursRead: 'whole', address: '1 High Street' })
    expect(services[0]!.exceptions.map(({ on, opens_at }) => [on, opens_at])).toEqual([
      ['2026-12-24', null],
      ['2026-12-25', null],
      ['2026-12-26', null],
    ])
    expect(services[0]!.eligibility.minAge).toBe(50)
    // 0.44 degrees of 111.2 km.
    expect(refused).toMatchObject([{ record: 's2/b', column: 'position', reason: '48.9 km from its own postcode' }])
  })

  it('is not rung on a person’s mobile', () => expect(services[0]!.phone).toBe('0161 496 0001'))
})

describe('hours', () => {
  const hoursOf = (...schedules: object[]) => read([{ ...BANK, schedules }]).services[0]!
  const weekly = BANK.schedules[0]!

  it('are read in part where one schedule is in words that take nothing back', () =>
    expect(hoursOf(weekly, { bymonthday: '1', freq: 'MONTHLY', opens_at: '10:00', closes_at: '11:00' })).toMatchObject({
      hoursRead: 'part',
    }))

  it('stay text where one of them may take the others back', () => {
    const closed = hoursOf(weekly, { description: 'Closed until further notice' })
    expect(closed).toMatchObject({ hours: null, hoursRead: 'none' })
    expect(closed.hoursText).toContain('Closed until further notice')
  })
})

describe('a door that must not show', () => {
  it('is said to be quiet, and nothing of a refused one is repeated', () => {
    const shelter = { ...BANK, id: 'r', name: 'Rose House', description: 'A refuge for women fleeing domestic abuse' }
    const { services, quiet } = read([shelter])
    expect(quiet.get(services[0]!.id)).toBe('shelter')
    const { refused } = read([{ ...shelter, assured_date: 'M16 0RA' }])
    expect(JSON.stringify(refused)).not.toMatch(/M16|hall/i)
    expect(refused[0]).toMatchObject({ name: 'Rose House', column: 'assured_date' })
  })

  it('may be told by the name of its place alone', () => {
    const refuge = { ...HALL, location: { ...HALL.location, name: 'Women’s refuge' } }
    const { services, quiet } = read([{ ...BANK, service_at_locations: [refuge] }])
    expect(quiet.get(services[0]!.id)).toBe('shelter')
  })

  it('is in no remark', () => {
    const swapped = { ...HALL, location: { ...HALL.location, latitude: -2.27, longitude: 53.46 } }
    const { remarks, services } = read(
      [BANK, { ...BANK, id: 'r', name: 'Refuge' }].map((each) => ({ ...each, service_at_locations: [swapped] })),
    )
    expect(services[0]!.at).toEqual([-2.27, 53.46])
    expect(remarks!.map(({ record }) => record)).toEqual(['s1/hall', 'refuge'])
  })

  it('may be masked by its publisher', () => {
    const mask = { ...HALL, location: { ...HALL.location, mask_exact_address: true } }
    const [hidden] = read([{ ...BANK, service_at_locations: [mask] }]).services
    expect(hidden).toMatchObject({ at: null, address: null, postcode: null, precision: 'area', authority: 'E08000009' })
  })
})

describe('locations', () => {
  it('without ids are told apart by their order', () => {
    const bare = { location: { addresses: [{ address_1: '1 High Street', postal_code: 'M16 0RA' }] } }
    const { services } = read([{ ...BANK, service_at_locations: [bare, bare] }])
    expect(services.map(({ sources }) => sources[0]!.record)).toEqual(['s1', 's1/2'])
  })

  it('may be none: by phone, with no door and no point', () =>
    expect(read([{ ...BANK, service_at_locations: [] }]).services[0]).toMatchObject({ at: null, precision: 'area', postcode: null }))
})

describe('other shapes', () => {
  it('are services at locations, one service for two doors', () => {
    const { service_at_locations: _, ...service } = BANK
    const { services } = read({
      contents: [
        { ...HALL, service },
        { id: 'l2', location: { ...HALL.location, id: 'annexe' }, service },
      ],
    })
    expect(services.map(({ sources }) => sources[0]!.record)).toEqual(['s1/hall', 's1/annexe'])
  })

  it('are organisations with their services', () => {
    const { organization, ...service } = BANK
    expect(read([{ ...organization, services: [service] }]).services[0]!.organisation.name).toBe('Long Hall Trust')
  })

  it('are the tables of a whole database', () => {
    const { services, refused } = read({
      organization: [{ id: 'o', name: 'Long Hall Trust' }],
      service: [{ id: 's', organization_id: 'o', name: 'Tuesday table' }],
      location: [{ id: 'l', name: 'Long Hall', latitude: 53.46, longitude: -2.27 }],
      service_at_location: [{ id: 'sl', service_id: 's', location_id: 'l' }],
      physical_address: [{ id: 'p', location_id: 'l', address_1: '1 High Street', postal_code: 'M16 0RA' }],
      phone: [{ id: 'ph', service_id: 's', number: '0161 496 0000' }],
      schedule: [{ id: 'h', service_at_location_id: 'sl', freq: 'WEEKLY', byday: 'TU', opens_at: '12:00', closes_at: '14:00' }],
      taxonomy_term: [{ id: 't', name: 'Lunch clubs' }],
      attribute: [{ id: 'a', service_id: 's', taxonomy_term_id: 't' }],
    })
    expect(refused).toEqual([])
    expect(services).toMatchObject([
      {
        types: ['community-meal'],
        phone: '0161 496 0000',
        address: 'Long Hall, 1 High Street',
        hours: [{ byday: ['TU'] }],
        organisation: { name: 'Long Hall Trust' },
      },
    ])
  })
})

describe('what cannot be read', () => {
  it.each([
    ['', 'The file is empty; fetch it again, or ask its publisher'],
    [
      '<!doctype html><title>Not found</title>',
      'The file is a web page or XML, not JSON; use the address of the feed itself, which ends in /services',
    ],
    ['{"contents":[{"id":"s1"', 'The file is not whole JSON: it ends too early; fetch it again'],
    [
      '{"error":"no"}',
      'The file is JSON but holds no services of Open Referral: it needs a page with "contents", a list, or a table "services"',
    ],
  ])('%s is said in a sentence', (text, sentence) => expect(() => read(text)).toThrow(sentence))

  it.each([
    [7, null, 'it is no record of fields'],
    [{ ...BANK, id: null }, 'id', 'blank; without it the service has no key'],
    [{ ...BANK, name: ' ' }, 'name', 'blank'],
    [
      { ...BANK, name: 'Ofsted', attributes: [term('Childminders')] },
      'attributes',
      '"Childminders" name no kind of help that this map lists',
    ],
  ])('row by row', (row, column, reason) =>
    expect(read([row]).refused).toMatchObject([{ column, reason, remedy: expect.stringMatching(/\w/) }]),
  )

  it('is a second service under one id', () =>
    expect(read([BANK, BANK])).toMatchObject({ services: [{}], refused: [{ record: 's1', column: 'id' }] }))

  it('is a hundred thousand services that say nothing, each with its reason', () => {
    expect(read(Array.from({ length: 100_000 }, () => ({}))).refused).toHaveLength(100_000)
  })
})

it('no mail address, mobile or NHS number that stands in a text comes in, nor the name of whom to ask for', () => {
  const planted = 'Ring Ann Example on 07700 900123, ann.example@example.org, NHS 943 476 5919.'
  const texts = ['description', 'alert', 'fees', 'application_process', 'eligibility_description', 'interpretation_services']
  const location = { ...HALL.location, name: planted, transportation: planted, accessibility: [{ description: planted, details: planted }] }
  const row = {
    ...BANK,
    ...Object.fromEntries(texts.map((field) => [field, `Everyone is welcome. ${planted}`])),
    name: 'Long Hall Food Bank ann.example@example.org 07700 900123',
    organization: { id: 'o1', name: `Long Hall Trust ${planted}` },
    service_areas: [{ name: planted }],
    cost_options: [{ amount: 3, option: planted }],
    schedules: [{ ...BANK.schedules[0], description: planted }],
    contacts: [{ name: 'Ann Example', email: 'ann.example@example.org', phones: [{ number: '07700 900123' }] }],
    service_at_locations: [{ ...HALL, location }],
  }
  const list = read([row, { ...row, id: 's2', assured_date: '2027-01-01' }])
  expect([list.services.length, list.refused.length]).toEqual([1, 1])
  expect(JSON.stringify(list)).not.toMatch(/900123|ann\.example|943 ?476|Ann Example/)
  expect(list.services[0]!.summary).toContain('Everyone is welcome.')
})

it('whatever stands in a field, a row is read or refused', () => {
  const odd = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom<unknown>(null, [], {}, '', 0, 1e99, '\u0000', [null], [[BANK]], { id: 1 }, 'x'.repeat(3000)),
  )
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.keys(BANK), 'alert', 'fees', 'eligibilitys', 'taxonomies', 'contacts', 'holiday_schedules'),
      odd,
      (field, value) => {
        const { services, refused } = read([{ ...BANK, [field]: value }])
        expect(services.length + refused.length).toBeGreaterThan(0)
      },
    ),
    { numRuns: runs(300) },
  )
})

const SHARED = '../shared'
describe.skipIf(!existsSync(SHARED))('published examples (skipped where ../shared is absent)', () => {
  const published = (path: string) => read(readFileSync(`${SHARED}/${path}`, 'utf8'))

  it.each(['service_full', 'service_list', 'service_at_location_full', 'service_at_location_list', 'organization_full'])(
    'the official %s is read, or each row of it says why not',
    (name) => {
      const { services, refused } = published(`oruk/examples/${name}.json`)
      expect(services.length + refused.length).toBe(1)
      for (const row of refused)
        expect(row).toMatchObject({ column: expect.any(String), reason: expect.any(String), remedy: expect.any(String) })
    },
  )

  it('an old council feed of twenty services comes in', () => {
    const { services, refused } = published('data/services/hsds_like_buckinghamshire_2021.json')
    expect(services.length + refused.length).toBeGreaterThanOrEqual(20)
    expect(services.length).toBeGreaterThanOrEqual(10)
    expect(JSON.stringify(services)).not.toMatch(/@|777 777/)
    for (const row of refused) expect(row.remedy).not.toBe('')
    for (const { confirmed } of services) expect(confirmed.hours?.on ?? null).toBeNull()
  })
})
