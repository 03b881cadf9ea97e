import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Freshness } from '../../../core/listing/freshness.ts'
import { WALK_M_PER_MINUTE, walkMinutes } from '../../../core/place/geo.ts'
import { nearnessOf } from '../../../core/seek/nearness.ts'
import { byNearnessThenTrust } from '../../../core/seek/order.ts'
import type { Found } from '../../../core/seek/search.ts'
import { makeService } from '../listing/makeService.ts'

const place = (name: string, distanceM: number | null, freshness: Freshness, status: 'active' | 'closed' = 'active'): Found => ({
  service: makeService({ id: name, name, status }),
  distanceM,
  walkMinutes: distanceM === null ? null : walkMinutes(distanceM),
  open: { state: 'not confirmed', reason: 'no hours' },
  freshness,
})
const order = (...found: Found[]) => found.toSorted(byNearnessThenTrust).map(({ service }) => service.name)

describe('the order of the answers', () => {
  // 460 m are 8 minutes on foot; 3.3 km are 54; 20 km nobody walks.
  it('never puts a place far away above one in walking distance because it was checked later', () => {
    expect(order(place('far, checked', 20_000, 'fresh'), place('near, old', 460, 'old'))).toEqual(['near, old', 'far, checked'])
    expect(order(place('an hour, checked', 3_300, 'fresh'), place('near, old', 460, 'old'))).toEqual(['near, old', 'an hour, checked'])
  })

  // From Erdington: a library in Smethwick is 10 km away, a drop-in in Wolverhampton 21.
  it('never puts a place in another town above one half as far because it was checked later', () => {
    expect(order(place('Wolverhampton, checked', 21_400, 'stale'), place('Smethwick, old', 10_200, 'old'))).toEqual([
      'Smethwick, old',
      'Wolverhampton, checked',
    ])
  })

  it('puts what was checked lately first among places that are comparably near', () => {
    expect(
      order(place('old', 300, 'old'), place('stale', 500, 'stale'), place('aging', 1_100, 'aging'), place('fresh', 1_000, 'fresh')),
    ).toEqual(['fresh', 'aging', 'stale', 'old'])
  })

  it('puts help that needs no door, or has none we know, after what can be walked to and before what cannot', () => {
    expect(order(place('delivers', null, 'old'), place('walk', 3_600, 'old'), place('ride', 3_800, 'fresh'))).toEqual([
      'walk',
      'delivers',
      'ride',
    ])
  })

  it('puts what has closed last, however near', () => {
    expect(order(place('closed', 10, 'fresh', 'closed'), place('far', 30_000, 'old'))).toEqual(['far', 'closed'])
  })

  it('goes by name where nobody said where they are', () => {
    expect(order(place('b', null, 'old'), place('a', null, 'old'), place('c', null, 'fresh'))).toEqual(['c', 'a', 'b'])
  })

  // 20 minutes at 80 m are 1,600 m walked, an hour 4,800 m; a straight metre is 1.3 walked.
  it.each([
    [1_230, 'walk'],
    [1_231, 'long walk'],
    [3_692, 'long walk'],
    [3_693, 'ride'],
    [10_000, 'ride'],
    [10_001, 'far'],
    [20_000, 'far'],
    [20_001, 'very far'],
  ])('%i m straight is in the step "%s"', (metres, step) => {
    expect(WALK_M_PER_MINUTE).toBe(80)
    expect(nearnessOf(place('x', metres, 'old'))).toBe(step)
  })

  it('is that of a slow rule told pair by pair', () => {
    const found = fc.record({
      metres: fc.option(fc.integer({ min: 0, max: 30_000 })),
      freshness: fc.constantFrom<Freshness>('fresh', 'aging', 'stale', 'old'),
      closed: fc.boolean(),
      name: fc.constantFrom('a', 'b', 'c'),
    })
    const step = (metres: number | null): number => {
      if (metres === null) return 3
      const minutes = (metres * 1.3) / 80
      return minutes <= 20 ? 1 : minutes <= 60 ? 2 : metres <= 10_000 ? 4 : metres <= 20_000 ? 5 : 6
    }
    const classOf = (freshness: Freshness): number => ({ fresh: 1, aging: 1, stale: 2, old: 3 })[freshness]
    fc.assert(
      fc.property(fc.array(found, { maxLength: 12 }), (rows) => {
        const sorted = rows
          .map(({ metres, freshness, closed, name }) => place(name, metres, freshness, closed ? 'closed' : 'active'))
          .toSorted(byNearnessThenTrust)
        for (const [i, a] of sorted.entries())
          for (const b of sorted.slice(i + 1)) {
            const [x, y] = [a, b].map((each) => [
              each.service.status === 'closed' ? 1 : 0,
              step(each.distanceM),
              classOf(each.freshness),
              each.distanceM ?? Infinity,
            ]) as [number[], number[]]
            const first = x.findIndex((value, k) => value !== y[k])
            if (first >= 0) expect(x[first]!).toBeLessThan(y[first]!)
          }
      }),
    )
  })
})
