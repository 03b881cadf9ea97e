import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findGaps } from '../../../../core/gap/answer/findGaps.ts'
import { demandOf } from '../../../../core/gap/model/demand.ts'
import type { GapQuery } from '../../../../core/gap/query/gapQuery.ts'
import { runGaps } from '../../../../core/gap/answer/runGaps.ts'
import { ringList } from '../../../../core/gap/measures/ringList.ts'
import { robustness } from '../../../../core/gap/measures/robustness.ts'
import type { Confirmation, Position, Service } from '../../../../core/listing/service.ts'
import { rule } from '../../listing/makeService.ts'
import { figuresOf, northOf, serviceOf } from '../makeGapData.ts'

const NOW = Date.UTC(2026, 5, 1)
const HOME: Position = [-2, 52]
const FAR: Position = northOf(HOME, 9_000)
const ask = (said: Partial<GapQuery> = {}): GapQuery => ({ types: ['food-bank'], reach_m: 1609, detour: 1.3, fresh: 'old', ...said })

const on = (date: string | null): Confirmation => ({ on: date, by: 'publisher', how: 'phone', source: 'made-up' })
const checked = (date: string | null): Pick<Service, 'confirmed' | 'status'> => ({
  status: 'active',
  confirmed: { name: on('2020'), types: on('2020'), address: on(date) },
})
const FRESH = checked('2026-05-20')
const OLD = checked('2024-01-01')
const ANYWHERE = { codes: ['E1'], polygon: null, text: null }
const IN_WHOLE_PLACE = { codes: ['E08000001'], polygon: null, text: null }
const SATURDAYS = { hours: [rule('SA', '10:00', '12:00')], hoursRead: 'whole' as const }

// 1,000 people at home, 300 of them in need; 2,000 far away, 200 of them in need.
const figures = figuresOf([
  { code: 'A', at: HOME, people: 1_000, incomeScore: 0.3 },
  { code: 'B', at: FAR, people: 2_000, incomeScore: 0.1 },
])
figures.columns.authority = ['E08000001', 'E08000001']
const list = (services: Service[], query = ask()) => ringList(runGaps(demandOf(figures), services, query, NOW), NOW)
const idOf = (number: number) => serviceOf(number, HOME).id
const NOTHING = { people: 0, inNeed: 0 }

describe('the ring list', () => {
  it('rings first where most people in need would lose help if the listing has gone', () => {
    const services = [serviceOf(1, FAR, { ...OLD, serves: IN_WHOLE_PLACE }), serviceOf(2, HOME, { ...OLD, serves: IN_WHOLE_PLACE })]
    expect(list(services)).toEqual([
      { id: idOf(2), fact: 'listing', ifConfirmed: NOTHING, ifWrong: { people: -1_000, inNeed: -300 } },
      { id: idOf(1), fact: 'listing', ifConfirmed: NOTHING, ifWrong: { people: -2_000, inNeed: -200 } },
    ])
  })

  it('asks nothing of a listing that was checked lately and says whom it covers', () => {
    expect(list([serviceOf(1, HOME, { ...FRESH, serves: IN_WHOLE_PLACE })])).toEqual([])
  })

  it('sees that an old listing does not matter where a fresh one stands beside it', () => {
    const services = [serviceOf(1, HOME, { ...FRESH, serves: IN_WHOLE_PLACE }), serviceOf(2, HOME, { ...OLD, serves: IN_WHOLE_PLACE })]
    expect(list(services)).toEqual([{ id: idOf(2), fact: 'listing', ifConfirmed: NOTHING, ifWrong: NOTHING }])
  })

  it('asks whether a listing that is too old for the question is still there', () => {
    expect(list([serviceOf(1, HOME, OLD)], ask({ fresh: 'aging' }))).toEqual([
      { id: idOf(1), fact: 'listing', ifConfirmed: { people: 1_000, inNeed: 300 }, ifWrong: NOTHING },
    ])
  })

  it('asks for hours that cannot be read or are not every week, and for a route that is not stated', () => {
    const known = { ...FRESH, serves: IN_WHOLE_PLACE }
    const services = [
      serviceOf(1, HOME, known),
      serviceOf(2, FAR, { ...known, hours: [rule('SA', '10:00', '12:00', { interval: 2 })], hoursRead: 'whole' }),
      serviceOf(3, FAR, { ...known, ...SATURDAYS, hours: [rule('SU', '10:00', '12:00')] }),
    ]
    const facts = (query: GapQuery) => list(services, query).map(({ id, fact, ifConfirmed }) => [id, fact, ifConfirmed.inNeed])
    expect(facts(ask({ hours: 'sat-10' }))).toEqual([
      [idOf(1), 'hours', 300],
      [idOf(2), 'some weeks', 200],
    ])
    // Two of three stand beside each other: one route is enough for the 200.
    expect(facts(ask({ referral: 'open' }))).toEqual([
      [idOf(1), 'referral', 300],
      [idOf(2), 'referral', 200],
      [idOf(3), 'referral', 200],
    ])
  })

  it('leaves out what two unknowns keep out: to settle one would move nothing', () => {
    expect(list([serviceOf(1, HOME, OLD)], ask({ fresh: 'fresh', hours: 'sat-10' }))).toEqual([])
  })

  it('asks where a delivery goes to, and whom a door is for', () => {
    const services = [
      serviceOf(1, HOME, { ...FRESH, mode: ['delivery'] }),
      serviceOf(2, FAR, { ...FRESH, serves: { ...ANYWHERE, codes: ['B13'] } }),
    ]
    expect(list(services)).toEqual([
      { id: idOf(1), fact: 'catchment', ifConfirmed: { people: 1_000, inNeed: 300 }, ifWrong: NOTHING },
      { id: idOf(2), fact: 'catchment', ifConfirmed: NOTHING, ifWrong: { people: -2_000, inNeed: -200 } },
    ])
  })
})

describe('the first entry of the ring list', () => {
  const inTown = fc
    .tuple(fc.integer({ min: -4, max: 4 }), fc.integer({ min: -4, max: 4 }))
    .map(([x, y]): Position => [x / 100 - 2, y / 100 + 52])
  const town = fc.array(fc.record({ at: inTown, people: fc.integer({ min: 0, max: 3000 }), incomeScore: fc.constantFrom(0.1, 0.2, 0.5) }), {
    minLength: 1,
    maxLength: 12,
  })
  const listing = fc.record({
    at: inTown,
    age: fc.constantFrom(FRESH, OLD),
    hours: fc.constantFrom(null, SATURDAYS, { ...SATURDAYS, hours: [rule('SA', '10:00', '12:00', { interval: 2 })] }),
    serves: fc.constantFrom<Service['serves'][]>(
      null,
      { codes: ['E08000001'], polygon: null, text: null },
      { codes: ['B13'], polygon: null, text: null },
    ),
    routes: fc.constantFrom<Service['referral']['routes']>([], ['open'], ['professional']),
    mode: fc.constantFrom<Service['mode']>([], ['delivery']),
  })

  /** What a call could change, one at a time: the listing as it would be. */
  const settled = (service: Service): Service[] => [
    { ...service, status: 'closed' },
    { ...service, ...FRESH },
    { ...service, ...SATURDAYS },
    { ...service, referral: { ...service.referral, routes: ['open'] } },
    { ...service, mode: [], serves: null },
  ]

  it('is the one that a search through all calls finds', () => {
    fc.assert(
      fc.property(
        town,
        fc.array(listing, { maxLength: 8 }),
        fc.constantFrom(undefined, 'sat-10'),
        fc.constantFrom<GapQuery['fresh']>('old', 'fresh'),
        fc.constantFrom<GapQuery['referral']>('any', 'open'),
        (areas, listings, hours, fresh, referral) => {
          const place = figuresOf(areas.map((area, i) => ({ ...area, code: `A${i}` })))
          place.columns.authority = areas.map(() => 'E08000001')
          const services = listings.map(({ at, age, hours: open, serves, routes, mode }, n) => {
            const blank = serviceOf(n + 1, at, { ...age, ...open, serves, mode })
            return { ...blank, referral: { ...blank.referral, routes } }
          })
          const query = ask({ ...(hours === undefined ? {} : { hours }), fresh, referral })
          const inNeed = (all: Service[]) => findGaps(place, all, query, NOW).summary.inNeedCovered
          const now = inNeed(services)
          const most = Math.max(
            0,
            ...services.flatMap((service, n) =>
              settled(service).map((other) => (isAsked(service, other) ? Math.abs(inNeed(services.with(n, other)) - now) : 0)),
            ),
          )
          const first = ringList(runGaps(demandOf(place), services, query, NOW), NOW)[0]
          expect(first === undefined ? 0 : Math.abs(first.ifConfirmed.inNeed) + Math.abs(first.ifWrong.inNeed)).toBeCloseTo(most, 6)
        },
      ),
    )
  })
})

/** Nobody rings to hear what is known: a fresh listing with its area stated may not turn out to be closed, nor a known route be another. */
function isAsked(service: Service, other: Service): boolean {
  const unplaced = service.serves?.codes.includes('E08000001') !== true
  if (other.status === 'closed') return service.confirmed.address?.on === '2024-01-01' || unplaced
  if (other.hours !== service.hours) return service.hours?.[0]?.interval !== 1
  if (other.referral.routes !== service.referral.routes) return service.referral.routes.length === 0
  if (other.mode !== service.mode) return service.mode.includes('delivery') && unplaced
  return true
}

describe('how much of an answer rests on doubtful listings', () => {
  const without = (services: Service[]) => robustness(runGaps(demandOf(figures), services, ask(), NOW), services, ask(), NOW)

  it('is told by leaving each kind of them out', () => {
    const services = [
      serviceOf(1, HOME, { ...OLD, ...SATURDAYS }),
      serviceOf(2, FAR, { ...FRESH, referral: { ...serviceOf(2, FAR).referral, routes: ['professional'] } }),
    ]
    const told = without(services).map(({ without: kind, leftOut, coverage }) => [kind, leftOut, coverage.covered])
    // All of them cover 3,000; the first is stale, the second by referral only and without hours.
    expect(told).toEqual([
      ['stale', 1, 2_000],
      ['referral-only', 1, 1_000],
      ['unread-hours', 1, 1_000],
    ])
  })

  it('counts a voucher as a referral, and leaves a person who may also refer themselves in', () => {
    const blank = serviceOf(1, HOME, { ...FRESH, ...SATURDAYS })
    const by = (said: Partial<Service['referral']>) => without([{ ...blank, referral: { ...blank.referral, ...said } }])[1]?.leftOut
    expect([by({ needs: ['voucher'] }), by({ routes: ['professional', 'self'] }), by({})]).toEqual([1, 0, 0])
  })
})
