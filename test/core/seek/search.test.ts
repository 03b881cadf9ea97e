import { readFileSync } from 'node:fs'
import { distance } from '@turf/turf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ENGLAND } from '../../../core/days/calendar.ts'
import { readServices } from '../../../core/listing/dataset.ts'
import { distanceM, walkMinutes } from '../../../core/place/geo.ts'
import { readInstant } from '../../../core/days/londonTime.ts'
import { search } from '../../../core/seek/search.ts'
import type { Position } from '../../../core/listing/service.ts'
import { makeService } from '../listing/makeService.ts'
import { heldTable } from '../place/heldTable.ts'

const { services } = readServices(JSON.parse(readFileSync('data/greater-manchester/services.geojson', 'utf8')))
const [lonE5, latE5] = heldTable('M16')!.postcodes['0RA']!
const m160ra: Position = [lonE5 / 1e5, latE5 / 1e5]
const then = readInstant('2018-02-08T11:00')!
const now = readInstant('2026-11-23T12:00')!

describe('distance', () => {
  it('is the distance of Turf, to a micrometre', () => {
    const lon = fc.double({ min: -179, max: 179, noNaN: true })
    const lat = fc.double({ min: -89, max: 89, noNaN: true })
    fc.assert(
      fc.property(lon, lat, lon, lat, (a, b, c, d) => {
        expect(Math.abs(distanceM([a, b], [c, d]) - distance([a, b], [c, d], { units: 'meters' }))).toBeLessThan(1e-6)
      }),
    )
  })

  // 1,000 m straight are 1,300 m on foot; at 80 m a minute that is 16.25, so 17 minutes.
  it('is walked at 1.3 times the straight line and 80 m a minute, rounded up', () => {
    expect([walkMinutes(1000), walkMinutes(0), walkMinutes(61), walkMinutes(62)]).toEqual([17, 0, 1, 2])
  })
})

describe('a search near M16 0RA', () => {
  it('finds the same doors in the same order as a slow scan, within each class of freshness', () => {
    for (const at of [then, now]) {
      const found = search(services, { from: m160ra, types: ['food-bank'], at, calendar: ENGLAND })
      for (const trust of [['fresh', 'aging'], ['stale'], ['old']]) {
        const fast = found
          .filter((each) => trust.includes(each.freshness) && each.distanceM !== null && each.service.status !== 'closed')
          .map(({ service, distanceM: metres }) => [service.id, metres])
        const slow = fast.toSorted(
          (a, b) => metresTo(String(a[0]), at) - metresTo(String(b[0]), at) || (String(a[0]) < String(b[0]) ? -1 : 1),
        )
        expect(fast.map(([id]) => metresTo(String(id), at))).toEqual(slow.map(([id]) => metresTo(String(id), at)))
      }
      expect(new Set(found.map(({ service }) => service.id)).size).toBe(found.length)
    }
  })

  const doors = (at: number) => search(services, { from: m160ra, types: [], at, calendar: ENGLAND })

  it('shows every state of a door in February 2018, and none open or opening now, when nobody has checked for years', () => {
    expect(new Set(doors(then).map(({ open }) => open.state))).toEqual(new Set(['open until', 'opens next', 'closed', 'not confirmed']))
    expect(doors(now).filter(({ open, freshness }) => freshness === 'old' && open.state.startsWith('open'))).toEqual([])
  })

  it('shows in February 2018 nothing that was learnt later', () => {
    for (const { service } of doors(then))
      for (const { on } of Object.values(service.confirmed)) expect(on === null || on <= '2018-02-08', `${service.name} ${on}`).toBe(true)
  })

  function metresTo(id: string, at: number): number {
    const service = search(
      services.filter((each) => each.id === id),
      { from: null, types: [], at, calendar: ENGLAND },
    )[0]?.service
    return distance(m160ra, service!.at!, { units: 'meters' })
  }
})

it('orders by name and id where distance cannot decide, and puts doors it cannot place last', () => {
  const make = (id: string, name: string, at: Position | null) => makeService({ id, name, at }, '2026-11-01')
  const order = search([make('3', 'C', null), make('2', 'B', [0, 51]), make('1', 'B', [0, 51]), make('4', 'A', null)], {
    from: [0, 51],
    types: [],
    at: now,
    calendar: ENGLAND,
  })
  expect(order.map(({ service }) => service.id)).toEqual(['1', '2', '4', '3'])
})

it('never shows a hidden place', () => {
  expect(search([makeService({ precision: 'hidden' })], { from: null, types: [], at: now, calendar: ENGLAND })).toEqual([])
})
