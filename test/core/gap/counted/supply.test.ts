import { describe, expect, it } from 'vitest'
import { RULE_BLANK } from '../../../../core/listing/blank.ts'
import type { GapQuery } from '../../../../core/gap/query/gapQuery.ts'
import { supplyFor } from '../../../../core/gap/counted/supply.ts'
import { readWeekHour, weekHourIndex, writeWeekHour } from '../../../../core/gap/query/weekHour.ts'
import type { HoursRule } from '../../../../core/listing/hoursRule.ts'
import type { Position, Service } from '../../../../core/listing/service.ts'
import { serviceOf } from '../makeGapData.ts'

const NOW = Date.UTC(2026, 5, 1)
const DOOR: Position = [-2, 52]
const ask = (said: Partial<GapQuery> = {}): GapQuery => ({ types: [], reach_m: 1609, detour: 1.3, fresh: 'old', ...said })
const names = (services: readonly Service[], query: GapQuery, at = NOW) => supplyFor(services, query, at).doors.map(({ name }) => name)

const rule = (said: Partial<HoursRule>): HoursRule => ({
  ...RULE_BLANK,
  byday: ['SA'],
  opens_at: '10:00',
  closes_at: '12:00',
  ...said,
})
const openAt = (number: number, said: Partial<HoursRule>): Service => serviceOf(number, DOOR, { hours: [rule(said)], hoursRead: 'whole' })

describe('supplyFor', () => {
  it('counts doors of the wanted kinds, those just outside the place too', () => {
    const services = [serviceOf(1, DOOR), serviceOf(2, DOOR, { types: ['library'] }), serviceOf(3, DOOR, { edge: true })]
    expect(names(services, ask({ types: ['food-bank'] }))).toEqual(['Service 1', 'Service 3'])
  })

  // 1 June 2026 is a Monday. Its last day counts whole.
  it('takes hours whose stated period is over for not known, and those that have not begun for shut', () => {
    const services = [
      openAt(1, { valid_to: '2026-05-31' }),
      openAt(2, { valid_to: '2026-06-01' }),
      openAt(3, { valid_from: '2026-06-02' }),
      openAt(4, { valid_from: '2026-06-01', valid_to: '2027-03-31' }),
      serviceOf(5, DOOR, { hours: [rule({ valid_to: '2026-03-31' }), rule({ valid_from: '2026-04-01' })], hoursRead: 'whole' }),
    ]
    const { doors, unknownHours } = supplyFor(services, ask({ hours: 'sat-10' }), NOW)
    expect([doors.map(({ name }) => name), unknownHours]).toEqual([['Service 2', 'Service 4', 'Service 5'], 1])
    expect(names(services, ask())).toHaveLength(5)
    expect(names(services, ask({ hours: 'sat-10' }), Date.UTC(2026, 4, 31, 12))).toEqual(['Service 1', 'Service 2', 'Service 5'])
  })

  it('counts every kind that is a door where no kind is named: not entitlements, unless asked for', () => {
    const services = [serviceOf(1, DOOR, { types: ['library'] }), serviceOf(2, DOOR, { types: ['healthy-start'] })]
    expect(names(services, ask())).toEqual(['Service 1'])
    expect(names(services, ask({ types: ['healthy-start'] }))).toEqual(['Service 2'])
  })

  it('leaves out what has no position, is hidden or is closed', () => {
    const services = [
      serviceOf(1, null),
      serviceOf(2, DOOR, { precision: 'hidden' }),
      serviceOf(3, DOOR, { status: 'closed' }),
      serviceOf(4, DOOR, { status: 'temporarily closed' }),
      serviceOf(5, DOOR, { status: 'not stated' }),
    ]
    expect(names(services, ask())).toEqual(['Service 5'])
  })

  it('leaves out what was checked too long ago for the question', () => {
    // On 1 June 2026: 1 April is 61 days ago (fresh), 2024 is over a year (old).
    const on = (date: string) => ({ on: date, by: 'publisher', how: 'phone', source: 'made-up' }) as const
    const recent = serviceOf(1, DOOR, { confirmed: { name: on('2024'), types: on('2024'), address: on('2026-04-01') } })
    expect(names([recent, serviceOf(2, DOOR)], ask({ fresh: 'fresh' }))).toEqual(['Service 1'])
    expect(names([recent, serviceOf(2, DOOR)], ask({ fresh: 'old' }))).toEqual(['Service 1', 'Service 2'])
  })

  it('takes the listings as they were known on the date asked about', () => {
    expect(names([serviceOf(1, DOOR)], ask(), Date.UTC(2023, 0, 1))).toEqual([])
  })

  it('counts an hour that is open for half of it or more, every week', () => {
    const services = [openAt(1, {}), openAt(2, { opens_at: '10:30' }), openAt(3, { opens_at: '10:45' }), openAt(4, { byday: ['SU'] })]
    expect(supplyFor(services, ask({ hours: 'sat-10' }), NOW)).toMatchObject({ someWeeks: 0, unknownHours: 0 })
    expect(names(services, ask({ hours: 'sat-10' }))).toEqual(['Service 1', 'Service 2'])
  })

  it('sets apart doors held some weeks only, and doors with no hours that can be read', () => {
    const services = [
      openAt(1, {}),
      openAt(2, { interval: 2 }),
      openAt(3, { freq: 'MONTHLY', byday: ['1SA'] }),
      serviceOf(4, DOOR),
      { ...openAt(5, { byday: ['MO'] }), hoursRead: 'part' as const },
    ]
    const supply = supplyFor(services, ask({ hours: 'sat-10' }), NOW)
    expect(supply.doors.map(({ name }) => name)).toEqual(['Service 1'])
    // Every other week and each first Saturday; no hours at all, and hours read in part that say nothing of Saturday.
    expect(supply).toMatchObject({ someWeeks: 2, unknownHours: 2 })
  })

  it('counts what is open in the best of the hours asked for', () => {
    const services = [
      openAt(1, {}),
      openAt(2, { byday: ['SU'] }),
      openAt(3, { byday: ['MO'] }),
      // Each first Saturday, and every Sunday.
      serviceOf(4, DOOR, { hours: [rule({ freq: 'MONTHLY', byday: ['1SA'] }), rule({ byday: ['SU'] })], hoursRead: 'whole' }),
      openAt(5, { interval: 2 }),
      serviceOf(6, DOOR),
    ]
    const weekend = supplyFor(services, ask({ hours: 'sat-9..11,sun-10' }), NOW)
    expect(weekend.doors.map(({ name }) => name)).toEqual(['Service 1', 'Service 2', 'Service 4'])
    // Service 5 every other Saturday; of service 6 nothing is known; service 3 is known to be shut, and set apart nowhere.
    expect(weekend).toMatchObject({ someWeeks: 1, unknownHours: 1 })
    expect(names(services, ask({ hours: 'sat-10' }))).toEqual(['Service 1'])
    expect(names(services, ask({ hours: 'sun-10' }))).toEqual(['Service 2', 'Service 4'])
    // Open from 10 to 12: in none of these hours for half of it.
    expect(names(services, ask({ hours: 'sat-12..14,sun-8..9' }))).toEqual([])
  })

  it('counts what states that it has what is asked for, and sets apart what does not say', () => {
    const { access, food } = serviceOf(1, DOOR)
    const steps = (number: number, stepFree: Service['access']['stepFree']) => serviceOf(number, DOOR, { access: { ...access, stepFree } })
    const services = [steps(1, 'yes'), steps(2, 'no'), steps(3, 'not stated'), steps(4, 'partial')]
    const supply = supplyFor(services, ask({ has: ['step-free'] }), NOW)
    expect(supply.doors.map(({ name }) => name)).toEqual(['Service 1'])
    expect(supply.unknownNeeds).toBe(2)
    expect(supply.keptOut.map(({ service, by }) => [service.name, by])).toEqual([
      ['Service 3', 'needs'],
      ['Service 4', 'needs'],
    ])
    expect(supplyFor(services, ask(), NOW)).toMatchObject({ unknownNeeds: 0, doors: { length: 4 } })

    // Halal food and no step: one "no" settles it, one blank sets it apart.
    const halal = { ...food, diet: ['halal' as const] }
    const both = [
      { ...steps(1, 'yes'), food: halal },
      { ...steps(2, 'no'), food: halal },
      { ...steps(3, 'not stated'), food: halal },
      steps(4, 'yes'),
      steps(5, 'no'),
    ]
    const asked = supplyFor(both, ask({ has: ['halal', 'step-free'] }), NOW)
    expect(asked.doors.map(({ name }) => name)).toEqual(['Service 1'])
    expect(asked.unknownNeeds).toBe(2)
  })

  it('sets nothing apart of which two things are not known', () => {
    const services = [serviceOf(1, DOOR)]
    expect(supplyFor(services, ask({ has: ['step-free'], hours: 'sat-10' }), NOW)).toMatchObject({
      unknownNeeds: 0,
      unknownHours: 0,
      keptOut: [],
    })
  })

  it('counts what a person may come to without a professional, where that is asked, and sets apart what does not say', () => {
    const route = (number: number, routes: Service['referral']['routes']) =>
      serviceOf(number, DOOR, { referral: { ...serviceOf(number, DOOR).referral, routes } })
    const services = [route(1, ['open']), route(2, ['self', 'professional']), route(3, ['professional']), route(4, [])]
    expect(names(services, ask())).toHaveLength(4)
    expect(names(services, ask({ referral: 'open' }))).toEqual(['Service 1', 'Service 2'])
    expect(supplyFor(services, ask({ referral: 'open' }), NOW).unknownReferral).toBe(1)
  })

  it('counts a delivery without a door where it says where to, and sets it apart where it does not', () => {
    const serves = { codes: ['E08000025'], polygon: null, text: null }
    const services = [serviceOf(1, null, { mode: ['delivery'], serves }), serviceOf(2, DOOR, { mode: ['delivery'] })]
    const { doors, listings, unknownCatchment } = supplyFor(services, ask(), NOW)
    expect([doors, listings.map(({ name }) => name), unknownCatchment]).toEqual([[], ['Service 1'], 1])
  })

  it('counts no office of a phone line or a website as a door, and every door whose mode is not stated', () => {
    const modes: Service['mode'][] = [['phone'], ['online', 'phone'], ['phone', 'in person'], ['mobile'], []]
    const services = modes.map((mode, n) => serviceOf(n + 1, DOOR, { mode }))
    expect(names(services, ask())).toEqual(['Service 3', 'Service 4', 'Service 5'])
  })

  it('leaves out the doubtful that are named', () => {
    const services = [openAt(1, {}), serviceOf(2, DOOR)]
    expect(names(services, ask({ without: ['unread-hours'] }))).toEqual(['Service 1'])
    expect(names(services, ask({ without: ['stale'] }))).toEqual([])
  })

  it('refuses an hour it cannot read, and says what one looks like', () => {
    expect(() => supplyFor([], ask({ hours: 'caturday' }), NOW)).toThrow(
      'hours must be days and hours such as sat-10, sat-9..11 or mon-18,tue-18, got caturday',
    )
  })
})

describe('week hours', () => {
  it('reads and writes a day and an hour', () => {
    expect(readWeekHour('sat-10')).toEqual({ day: 5, hour: 10 })
    expect(readWeekHour('sat-24')).toBeNull()
    expect(writeWeekHour({ day: 0, hour: 9 })).toBe('mon-9')
    // Five whole days before Saturday: 5 × 24 + 10.
    expect(weekHourIndex({ day: 5, hour: 10 })).toBe(130)
  })
})
