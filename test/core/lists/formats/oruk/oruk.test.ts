import { describe, expect, it } from 'vitest'
import { BANK, HALL, read } from './orukBank.ts'

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
