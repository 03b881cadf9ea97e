import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DAY_MS } from '../../../core/days/londonTime.ts'
import type { Service } from '../../../core/listing/service.ts'
import { distanceM } from '../../../core/place/geo.ts'
import { closedHistory, closedPairs } from '../../../core/report/closedPairs.ts'
import { closingGround } from '../../../core/report/closingGround.ts'
import { decideClosing, type Closing } from '../../../core/report/decideClosing.ts'
import type { Report } from '../../../core/report/report.ts'
import { looksOf, type Look, type Resolution } from '../../../core/report/resolution.ts'
import { listing, listingId, NOW, reportId, slowClosing, worlds, type World } from './closingWorld.ts'

const HOUR = 1 / 24

function decide({ places, reports, looks }: World, at = NOW): Closing {
  return decideClosing(closedHistory(reports, looks), closingGround(places), at)
}

/** Two reports that the listing is closed, a minute apart; the second so many days ago. */
const pair = (number: number, daysAgo: number): Report[] =>
  [0, 1].map((second) => ({
    id: reportId(number * 10 + second),
    service: listingId(number),
    what: 'closed',
    note: null,
    at: new Date(NOW - daysAgo * DAY_MS - (1 - second) * 60_000).toISOString(),
  }))

const town = (services: Service[], reports: Report[], looks: World['looks'] = new Map()): World => ({
  places: [{ id: 'town', services }],
  reports,
  looks,
})

const look = (as: Look['as'], daysAgo: number): Look => ({ at: NOW - daysAgo * DAY_MS, last: NOW - daysAgo * DAY_MS, as })

const ids = (numbers: readonly number[]): string[] => numbers.map(listingId)
const shownOf = (world: World, at?: number): string[] => [...decide(world, at).shown.keys()]
const whyOf = (world: World, number: number): readonly string[] => decide(world).held.get(listingId(number))?.why ?? []

/** Food banks 100 m from one another, each of an organisation of its own. */
const street = (count: number, said: (number: number) => Partial<Service> = () => ({})): Service[] =>
  Array.from({ length: count }, (_, number) => listing(number, number * 100, said(number)))

const of = (name: string): Partial<Service> => ({ organisation: { name, url: null, charity: null, network: null } })
const days = (numbers: readonly number[], each = 2): Report[] => numbers.flatMap((number, index) => pair(number, 100 - index * each))

describe('a place', () => {
  it('has three closed by reports, or one in fifty, before somebody has looked', () => {
    // 20 listings: a fiftieth is 0.4, so 3. 249: 4.98, so 4. 250: 5.
    expect(shownOf(town(street(20), days([1, 2, 3, 4, 5])))).toEqual(ids([1, 2, 3]))
    expect(shownOf(town(street(249), days([10, 60, 110, 160, 210, 240])))).toEqual(ids([10, 60, 110, 160]))
    expect(shownOf(town(street(250), days([10, 60, 110, 160, 210, 240])))).toEqual(ids([10, 60, 110, 160, 210]))
    expect(whyOf(town(street(20), days([1, 2, 3, 4])), 4)).toEqual(['share of the place'])
  })
  it('has three closed by reports in any 24 hours', () => {
    // 250 listings have room for five; the fourth comes an hour before the first is a day old, or as it is.
    const busy = (last: number) => town(street(250), [...pair(10, 1), ...pair(60, 0.9), ...pair(110, 0.8), ...pair(160, last)])
    expect(whyOf(busy(HOUR), 160)).toEqual(['day of the place'])
    expect(shownOf(busy(0))).toContain(listingId(160))
  })
  it('goes by the number of the report where two came at the same instant', () => {
    const together = [1, 2, 3, 4, 5].flatMap((number) => pair(number, 1))
    expect(shownOf(town(street(20), together))).toEqual(ids([1, 2, 3]))
    expect(decide(town(street(20), together.toReversed()))).toEqual(decide(town(street(20), together)))
  })
  it('counts what stands at its edge, which must have room in both', () => {
    const inside = street(20)
    const over = { ...listing(30, 500), edge: false }
    const places = [
      { id: 'full', services: [...inside, { ...over, edge: true }] },
      { id: 'next', services: [over, listing(31, 600)] },
    ]
    const looks = new Map<string, Look>()
    expect(whyOf({ places, looks, reports: days([1, 2, 3, 30]) }, 30)).toEqual(['share of the place'])
    expect(shownOf({ places, looks, reports: days([1, 2, 30]) })).toEqual(ids([1, 2, 30]))
    // The other way round: what is closed at the edge takes room from the inside.
    expect(whyOf({ places, looks, reports: days([30, 1, 2, 3]) }, 3)).toEqual(['share of the place'])
    expect(shownOf({ places: places.toReversed(), looks, reports: days([30, 1, 2, 3]) })).toEqual(ids([30, 1, 2]))
  })
  it('knows nothing of a listing that is gone from the packs', () => {
    expect(whyOf(town(street(3), pair(7, 1)), 7)).toEqual(['not in the packs'])
  })
})

describe('an organisation', () => {
  it('has one of its listings closed by reports, or a quarter, before somebody has looked', () => {
    // Seven listings of the church: a quarter is 1.75, so one. Twelve: three, which is all that the place has room for.
    const church = (most: number) => street(20, (number) => (number < most ? of(number % 2 ? 'The Church' : 'church') : {}))
    expect(shownOf(town(church(7), days([0, 1, 9])))).toEqual(ids([0, 9]))
    expect(whyOf(town(church(7), days([0, 1])), 1)).toEqual(['share of the organisation'])
    expect(shownOf(town(church(12), days([0, 1, 2])))).toEqual(ids([0, 1, 2]))
  })
  it('never has two closed in one day', () => {
    const church = street(20, (number) => (number < 12 ? of('Church') : {}))
    expect(whyOf(town(church, [...pair(0, 5), ...pair(1, 4.5)]), 1)).toEqual(['day of the organisation'])
    expect(shownOf(town(church, [...pair(0, 5), ...pair(1, 4)]))).toEqual(ids([0, 1]))
  })
  it('that is not stated is not taken for one with others', () => {
    expect(shownOf(town(street(20), [...pair(0, 5), ...pair(1, 4.9)]))).toEqual(ids([0, 1]))
  })
})

describe('the last of its kind within 2 km', () => {
  const both = (metres: number, said: Partial<Service> = {}) => town([listing(0, 0), listing(1, metres, said)], pair(0, 1))
  it('is not closed by reports', () => {
    expect(shownOf(both(1990))).toEqual(ids([0]))
    expect(whyOf(both(2010), 0)).toEqual(['last of its kind'])
    expect(whyOf(both(100, { types: ['library'] }), 0)).toEqual(['last of its kind'])
  })
  it.each<[string, Partial<Service>]>([
    ['closed', { status: 'closed' }],
    ['closed for now', { status: 'temporarily closed' }],
    ['not stated to be active', { status: 'not stated' }],
    ['without a door', { at: null }],
    ['somewhere in its area', { precision: 'area' }],
  ])('is held where the other one is %s', (_, said) => {
    expect(whyOf(both(100, said), 0)).toEqual(['last of its kind'])
  })
  it('is held where nobody knows what stands near it', () => {
    expect(whyOf(town([listing(0, 0, { at: null }), listing(1, 100)], pair(0, 1)), 0)).toEqual(['last of its kind'])
  })
  it('is asked of each of its kinds', () => {
    const two = listing(0, 0, { types: ['food-bank', 'library'] })
    expect(whyOf(town([two, listing(1, 100)], pair(0, 1)), 0)).toEqual(['last of its kind'])
    expect(shownOf(town([two, listing(1, 100), listing(2, 100, { types: ['library'] })], pair(0, 1)))).toEqual(ids([0]))
  })
  it('is the second of two: the first stays closed, and the other is held', () => {
    const pairs = [...pair(0, 5), ...pair(1, 2)]
    const { shown, held } = decide(town([listing(0, 0), listing(1, 100)], pairs))
    expect([[...shown.keys()], [...held.keys()]]).toEqual([ids([0]), ids([1])])
  })
  it('is also the one that another was let go for', () => {
    // 0 and 2 stand 3 km apart, 1 between them. 0 was closed because 1 is open; closing 1 because of 2 would leave nothing near 0.
    const { shown, held } = decide(town([listing(0, 0), listing(1, 1500), listing(2, 3000)], [...pair(0, 5), ...pair(1, 2)]))
    expect([[...shown.keys()], [...held.keys()]]).toEqual([ids([0]), ids([1])])
  })
  it('is held where somebody found the other one closed', () => {
    const looks = new Map(pair(1, 9).map(({ id }) => [id, look('closed', 8)]))
    const world = town([listing(0, 0), listing(1, 100)], [...pair(1, 9), ...pair(0, 1)], looks)
    expect([shownOf(world), whyOf(world, 0)]).toEqual([ids([1]), ['last of its kind']])
  })
})

describe('somebody who looks', () => {
  const reports = days([1, 2, 3, 4])
  const all = (as: Look['as'], numbers: readonly number[], daysAgo: number) =>
    new Map(numbers.flatMap((number) => pair(number, 0).map(({ id }) => [id, look(as, daysAgo)] as const)))

  it('lets nothing through but what was looked at', () => {
    const before = town(street(20), reports)
    expect(shownOf(before)).toEqual(ids([1, 2, 3]))
    const looked = decide({ ...before, looks: all('not closed', [1, 2, 3], 1) })
    expect([looked.shown.size, [...looked.held.keys()]]).toEqual([0, ids([4])])
  })
  it('makes room for what comes later', () => {
    const later = { ...town(street(20), [...reports, ...pair(5, 0)]), looks: all('not closed', [1, 2, 3, 4], 1) }
    expect(shownOf(later)).toEqual(ids([5]))
  })
  it('closes what is closed, whatever the limits say, for as long as the reports count', () => {
    const many = days([1, 2, 3, 4, 5, 6])
    const world = { ...town(street(20), many), looks: all('closed', [1, 2, 3, 4, 5, 6], 1) }
    expect(shownOf(world)).toEqual(ids([1, 2, 3, 4, 5, 6]))
    // The first pair was complete 100 days ago, the last one 90.
    expect(shownOf(world, NOW + 80.5 * DAY_MS)).toEqual(ids([2, 3, 4, 5, 6]))
    expect(shownOf(world, NOW + 91 * DAY_MS)).toEqual([])
  })
  it('and is the last to do so says whether it is closed, whichever report was looked at', () => {
    const [first, second] = pair(1, 9)
    const world = (then: Look['as']) =>
      town(
        street(3),
        pair(1, 9),
        new Map([
          [first!.id, look('closed', 8)],
          [second!.id, look(then, 2)],
        ]),
      )
    expect(shownOf(world('not closed'))).toEqual([])
    expect(shownOf(world('closed'))).toEqual(ids([1]))
    expect(shownOf(world('looked at'))).toEqual(ids([1]))
  })
  it('can close a listing by one report', () => {
    const [one] = pair(1, 5)
    const world = town(street(2), [one!], new Map([[one!.id, look('closed', 0)]]))
    expect(decide(world).shown).toEqual(new Map([[listingId(1), '2026-11-19']]))
  })
  it('is the last who did, from the time of the first; what was taken back never was', () => {
    const resolution = (number: number, as: Look['as']): Resolution => ({
      id: reportId(900 + number),
      at: new Date(NOW + number * 1000).toISOString(),
      as,
      reports: [reportId(1)],
    })
    const two = [resolution(2, 'not closed'), resolution(1, 'closed')]
    expect(looksOf(two, new Set())).toEqual(new Map([[reportId(1), { at: NOW + 1000, last: NOW + 2000, as: 'not closed' }]]))
    expect(looksOf(two, new Set([reportId(902)]))).toEqual(new Map([[reportId(1), { at: NOW + 1000, last: NOW + 1000, as: 'closed' }]]))
    expect(looksOf(two, new Set([reportId(902), reportId(901)])).size).toBe(0)
    expect(looksOf([{ ...two[0]!, at: null }], new Set()).get(reportId(1))?.at).toBe(-Infinity)
  })
})

describe('time', () => {
  it('lets nothing through that was held: it runs out by itself', () => {
    // One a day from 100 days ago: 1, 2 and 3 are shown. On each later day nothing else is, until all are past their 180 days.
    const world = town(street(20), days([1, 2, 3, 4, 5, 6], 1))
    for (let day = 0; day < 90; day++) for (const id of shownOf(world, NOW + day * DAY_MS)) expect(ids([1, 2, 3])).toContain(id)
    expect(decide(world, NOW + 90 * DAY_MS)).toEqual({ shown: new Map(), held: new Map() })
  })
})

describe('any reports of any listings', () => {
  it('are decided as by the slow, plain rule', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { shown, held } = decide(world)
        const sorted = (all: ReadonlyMap<string, unknown>) => [...all.keys()].toSorted((a, b) => (a < b ? -1 : 1))
        expect({ shown: sorted(shown), held: sorted(held) }).toEqual(slowClosing(world))
      }),
    )
  })
  it('say the same in whatever order they, the listings and the places are read', () => {
    const shuffled = worlds.chain((world) =>
      fc.record({
        world: fc.constant(world),
        reports: fc.shuffledSubarray(world.reports, { minLength: world.reports.length }),
        places: fc.tuple(
          ...world.places.map(({ id, services }) =>
            fc.shuffledSubarray(services, { minLength: services.length }).map((all) => ({ id, services: all })),
          ),
        ),
      }),
    )
    fc.assert(
      fc.property(shuffled, ({ world, reports, places }) => {
        expect(decide({ ...world, reports, places: places.toReversed() })).toEqual(decide(world))
      }),
    )
  })
  it('stay within the limits, are shown or held and never lost, and leave one open of each kind', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { shown, held } = decide(world)
        const history = closedHistory(world.reports, world.looks)
        const pairs = closedPairs(history, NOW)
        const looked = world.reports.filter(({ id }) => world.looks.has(id))
        const confirmed = new Set(decide({ ...world, reports: looked }).shown.keys())
        expect(new Set([...shown.keys(), ...held.keys()])).toEqual(new Set([...pairs.map(({ service }) => service), ...confirmed]))
        expect(shown.size + held.size).toBe(new Set([...shown.keys(), ...held.keys()]).size)

        const byReports = pairs.filter(({ service }) => shown.has(service) && !confirmed.has(service))
        const every = world.places.flatMap(({ services }) => services)
        for (const { services } of world.places) {
          const inside = services.filter(({ edge }) => !edge).length
          const here = byReports.filter(({ service }) => services.some(({ id }) => id === service))
          expect(here.length).toBeLessThanOrEqual(Math.max(3, inside / 50))
          for (const { at } of here) expect(here.filter((other) => other.at <= at && at - other.at < DAY_MS).length).toBeLessThanOrEqual(3)
        }
        for (const { service } of byReports) {
          const me = every.find(({ id }) => id === service)!
          for (const type of me.types) {
            const others = every.filter(
              (one) => one.id !== service && one.types.includes(type) && one.status === 'active' && one.at !== null,
            )
            const open = others.filter((one) => !shown.has(one.id) && distanceM(me.at!, one.at!) <= 2000)
            expect(open.length).toBeGreaterThan(0)
          }
        }
      }),
    )
  })
})
