import { ENGLAND } from '../../../core/days/calendar.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { APART_PX, clusterFound, PIN_PX, worldPx, zoomParts } from '../../../client/help/map/pins/clusters.ts'
import { markOf, marksOf, tabStopOf } from '../../../client/help/map/pins/marks.ts'
import { doorOf, withoutDoor } from '../../../client/help/map/doorOf.ts'
import { indexAfterKey } from '../../../client/help/map/indexAfterKey.ts'
import { spreadOffsets, spreadRadius } from '../../../client/help/map/pins/spread.ts'
import { foundOf, type Found } from '../../../core/seek/search.ts'
import type { Position, Service } from '../../../core/listing/service.ts'
import { makeService } from '../../core/listing/makeService.ts'

const NOW = Date.UTC(2026, 10, 24, 11)

const door = (number: number, at: Position | null, more: Partial<Service> = {}): Found =>
  foundOf(makeService({ id: `00000000-0000-5000-8000-${String(number).padStart(12, '0')}`, name: `Hall ${number}`, at, ...more }), {
    from: null,
    at: NOW,
    calendar: ENGLAND,
  })

const ids = (found: readonly Found[]): string[] => found.map(({ service }) => service.id)

/** Squares of this side, each round its own middle, are clear of each other from here on. */
const gap = ([ax, ay]: readonly [number, number], [bx, by]: readonly [number, number]): number =>
  Math.max(Math.abs(ax - bx), Math.abs(ay - by))

/** Greater Manchester or so, with many doors at one point. */
const doors = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 })), { maxLength: 120 })
  .map((cells) => cells.map(([right, up], index) => door(index, [-2.5 + right / 800, 53.3 + up / 1600])))

describe('answers that would stand on each other', () => {
  it('share one marker, and every answer with a door is on exactly one', () => {
    fc.assert(
      fc.property(doors, fc.double({ min: 8, max: 18, noNaN: true }), (found, zoom) => {
        const members = clusterFound(found, zoom).flatMap((cluster) => ids(cluster.members))
        expect(members.toSorted()).toEqual(ids(found).toSorted())
      }),
    )
  })

  it('leave no two markers nearer than 34 px, so that squares of 30 px never touch', () => {
    fc.assert(
      fc.property(doors, fc.double({ min: 8, max: 18, noNaN: true }), (found, zoom) => {
        const clusters = clusterFound(found, zoom)
        for (const [index, { px }] of clusters.entries())
          for (const other of clusters.slice(index + 1)) expect(gap(px, other.px)).toBeGreaterThanOrEqual(APART_PX)
        expect(APART_PX).toBeGreaterThan(PIN_PX)
      }),
    )
  })

  it('are gathered as by looking at every marker for every answer', () => {
    fc.assert(
      fc.property(doors, fc.integer({ min: 8, max: 18 }), (found, zoom) => {
        const slow: { px: readonly [number, number]; members: string[] }[] = []
        for (const { service } of found) {
          const px = worldPx(service.at!, zoom)
          const near = slow.filter((marker) => gap(marker.px, px) < APART_PX)
          const nearest = near.toSorted((a, b) => gap(a.px, px) - gap(b.px, px))[0]
          if (nearest) nearest.members.push(service.id)
          else slow.push({ px, members: [service.id] })
        }
        const fast = clusterFound(found, zoom)
        expect(fast.map(({ px, members }) => ({ px, members: ids(members) }))).toEqual(slow)
      }),
    )
  })

  it('stand where the first of them stands: 34 px are 0.0467 degrees of longitude at zoom 10', () => {
    // The world is 256 × 2^10 = 262,144 px wide at zoom 10, so a px is 360 / 262,144 = 0.001373° and 34 px are 0.04669°.
    const near = door(2, [-2.3 + 0.046, 53.5])
    const apart = door(3, [-2.3 + 0.047, 53.5])
    expect(clusterFound([door(1, [-2.3, 53.5]), near, apart], 10).map(({ at, members }) => [at, members.length])).toEqual([
      [[-2.3, 53.5], 2],
      [[-2.3 + 0.047, 53.5], 1],
    ])
  })

  it('are parted by a closer look unless they stand at one point', () => {
    // At zoom 18 a px is 360 / 67,108,864 = 0.00000536°, so 34 px are 0.000182°.
    const here: Position = [-2.3, 53.5]
    expect(zoomParts([door(1, here), door(2, here)])).toBe(false)
    expect(zoomParts([door(1, here), door(2, [-2.3 + 0.00018, 53.5])])).toBe(false)
    expect(zoomParts([door(1, here), door(2, [-2.3 + 0.00019, 53.5])])).toBe(true)
  })
})

describe('services without a door', () => {
  const here: Position = [-2.3, 53.5]
  it.each([
    ['in a known place', door(1, here), true],
    ['in person and delivered', door(1, here, { mode: ['in person', 'delivery'] }), true],
    ['that moves between known stops', door(1, here, { mode: ['mobile'] }), true],
    ['nowhere stated', door(1, null), false],
    ['somewhere in an area', door(1, here, { precision: 'area' }), false],
    ['hidden', door(1, here, { precision: 'hidden' }), false],
    ['by phone and online, with an office', door(1, here, { mode: ['phone', 'online'] }), false],
    ['delivered', door(1, here, { mode: ['delivery'] }), false],
  ])('%s: on the map is %s', (_, found, onMap) => {
    expect(doorOf(found.service) !== null).toBe(onMap)
    expect(withoutDoor([found])).toHaveLength(onMap ? 0 : 1)
    expect(clusterFound([found], 12)).toHaveLength(onMap ? 1 : 0)
  })
})

describe('a point that is spread', () => {
  it('puts four on a ring of 44 px: above, right, below, left', () => {
    expect(spreadOffsets(4).map(([x, y]) => [Math.round(x) + 0, Math.round(y) + 0])).toEqual([
      [0, -44],
      [44, 0],
      [0, 44],
      [-44, 0],
    ])
  })

  it('fills rings of 6, 12 and 18', () => {
    // On a ring of 44 px six chords of 44 px fit: a hexagon. On 88 px a chord of 44 spans 2 asin(1/4) = 28.96°: 12 fit.
    // On 132 px it spans 2 asin(1/6) = 19.19°: 18 fit.
    const rings = Map.groupBy(spreadOffsets(6 + 12 + 18 + 1), ([x, y]) => Math.round(Math.hypot(x, y)))
    expect([...rings].map(([radius, all]) => [radius, all.length])).toEqual([
      [44, 6],
      [88, 12],
      [132, 18],
      [176, 1],
    ])
  })

  it('leaves no two targets nearer than 24 px, nor any on another, nor on the number in the middle', () => {
    for (let count = 1; count <= 120; count++) {
      const targets = [[0, 0] as const, ...spreadOffsets(count)]
      const pairs = targets.flatMap((one, index) => targets.slice(index + 1).map((other) => [one, other] as const))
      expect(targets).toHaveLength(count + 1)
      expect(Math.min(...pairs.map(([a, b]) => Math.hypot(a[0] - b[0], a[1] - b[1])))).toBeGreaterThanOrEqual(44 - 1e-9)
      expect(Math.min(...pairs.map(([a, b]) => gap(a, b)))).toBeGreaterThanOrEqual(PIN_PX)
    }
  })

  it('says how far it reaches: to the outer pins and a pin more', () => {
    expect(spreadRadius(spreadOffsets(3))).toBeCloseTo(44 + 30, 9)
    expect(spreadRadius(spreadOffsets(7))).toBeCloseTo(88 + 30, 9)
  })
})

describe('marks', () => {
  const here: Position = [-2.3, 53.5]
  // At zoom 14 a px is 360 / 4,194,304 = 0.0000858°: 0.006° are 70 px, 0.02° are 233.
  const two = [door(1, here), door(2, here)]
  const close = door(3, [-2.3 + 0.006, 53.5])
  const far = door(4, [-2.3 + 0.02, 53.5])
  const clusters = clusterFound([...two, close, far], 14)
  const [stacked, beside, away] = [`+${two[0]?.service.id}`, close.service.id, far.service.id] as const

  it('spread what a closer look cannot part, and zoom into what it can', () => {
    expect(marksOf(clusters, null).marks.map(({ key, press }) => [key, press])).toEqual([
      [stacked, 'spread'],
      [beside, 'open'],
      [away, 'open'],
    ])
    expect(marksOf(clusterFound([two[0]!, close], 10), null).marks.map(({ press }) => press)).toEqual(['zoom'])
  })

  it('fan out in the order of the list, and cover what lies under the fan', () => {
    // The fan of two reaches 44 + 30 = 74 px; half a gap more is 91: the pin at 70 px is under it, the one at 233 is not.
    const { marks, spread } = marksOf(clusters, stacked)
    expect(marks.map(({ press, covered }) => [press, covered])).toEqual([
      ['fold', false],
      ['open', false],
      ['open', false],
      ['open', true],
      ['open', false],
    ])
    expect(marks.slice(1, 3).map(({ key }) => key)).toEqual(ids(two))
    expect(spread?.ends).toHaveLength(2)
    expect(marksOf(clusters, '+gone').spread).toBeNull()
  })

  it('are found again by the answer they hold, when the zoom has gathered them anew', () => {
    const { marks } = marksOf(clusters, null)
    expect(markOf(marks, ids(two)[1]!)?.key).toBe(stacked)
    expect(markOf(marks, `+${beside}`)?.key).toBe(beside)
    expect(markOf(marks, 'gone')).toBeUndefined()
  })

  it('keep the tab stop at the last one, or else at the first in view', () => {
    const { marks } = marksOf(clusters, null)
    const round = (at: Position, px: number) => {
      const [x, y] = worldPx(at, 14)
      return [[x - px, y - px] as const, [x + px, y + px] as const] as const
    }
    expect(tabStopOf(marks, away, round(here, 300))?.key).toBe(away)
    expect(tabStopOf(marks, away, round(here, 100))?.key).toBe(stacked)
    expect(tabStopOf(marks, null, round([-2.3 + 0.02, 53.5], 100))?.key).toBe(away)
    expect(tabStopOf(marks, null, round([0, 0], 100))?.key).toBe(stacked)
    expect(tabStopOf([], null, round(here, 100))).toBeUndefined()
  })
})

describe('arrow keys', () => {
  it.each([
    ['ArrowRight', 1, false, 2],
    ['ArrowDown', 1, false, 2],
    ['ArrowLeft', 1, false, 0],
    ['ArrowUp', 0, false, 0],
    ['ArrowDown', 4, false, 4],
    ['ArrowRight', 1, true, 0],
    ['ArrowLeft', 1, true, 2],
    ['Home', 3, false, 0],
    ['End', 1, true, 4],
    ['a', 1, false, null],
  ] as const)('%s at %i of five (right to left: %s) leads to %s', (key, index, rtl, to) => {
    expect(indexAfterKey(key, index, 5, rtl)).toBe(to)
  })
})
