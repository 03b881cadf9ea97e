import { describe, expect, it } from 'vitest'
import { BANK, HALL, read } from './orukBank.ts'

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
