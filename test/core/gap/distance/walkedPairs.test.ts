import { distance } from '@turf/turf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gridOf } from '../../../../core/gap/distance/grid.ts'
import { transposed, type Pairs } from '../../../../core/gap/distance/pairs.ts'
import { walkedPairs } from '../../../../core/gap/distance/walkedPairs.ts'
import { distanceM } from '../../../../core/place/geo.ts'
import type { Position } from '../../../../core/listing/service.ts'
import { pointsOf } from '../pointsOf.ts'

/** The slow, obvious twin: every area with every service. */
const everyPair = (areas: readonly Position[], services: readonly Position[], reachM: number, detour: number) =>
  areas.flatMap((area, i) =>
    services.flatMap((service, j) => {
      const metres = distanceM(area, service) * detour
      return metres <= reachM ? [[i, j, metres]] : []
    }),
  )

const listed = ({ rows, starts, column, cost }: Pairs) =>
  Array.from({ length: rows }, (_, row) => row).flatMap((row) =>
    Array.from({ length: starts[row + 1]! - starts[row]! }, (_, n) => {
      const k = starts[row]! + n
      return [row, column[k]!, cost[k]!]
    }),
  )

const inTown = fc.tuple(fc.double({ min: -2.1, max: -1.7, noNaN: true }), fc.double({ min: 52.4, max: 52.6, noNaN: true }))
const onLattice = fc.tuple(fc.integer({ min: -3, max: 3 }), fc.integer({ min: 50, max: 53 }))

describe('who reaches what on foot', () => {
  // 0.01° of latitude is 1,111.95 m, walked at 1.3 that is 1,445.5 m; 0.02° is 2,891 m.
  it('holds each pair within reach with its walked metres, both ways', () => {
    const { byArea, byService } = walkedPairs(
      pointsOf([[-2, 52]]),
      gridOf(
        pointsOf([
          [-2, 52.02],
          [-2, 52.01],
          [-2, 52],
        ]),
      ),
      1500,
      1.3,
    )
    expect(listed(byArea).map(([i, j, metres]) => [i, j, Math.round(metres!)])).toEqual([
      [0, 1, 1446],
      [0, 2, 0],
    ])
    expect(listed(byService).map(([j, i]) => [j, i])).toEqual([
      [1, 0],
      [2, 0],
    ])
  })

  it('counts a service exactly at reach as reached', () => {
    const metres = distanceM([-2, 52], [-2, 52.01]) * 1.3
    const reach = (reachM: number) => walkedPairs(pointsOf([[-2, 52]]), gridOf(pointsOf([[-2, 52.01]])), reachM, 1.3).byArea.cost.length
    expect([reach(metres), reach(metres - 1e-9)]).toEqual([1, 0])
  })

  it('keeps every area and every service where nothing reaches anything', () => {
    const none = walkedPairs(
      pointsOf([
        [-2, 52],
        [-2, 53],
      ]),
      gridOf(pointsOf([])),
      1500,
      1.3,
    )
    expect([...none.byArea.starts]).toEqual([0, 0, 0])
    expect([...none.byService.starts]).toEqual([0])
  })

  it.each([
    ['in one town', inTown, 3000],
    ['on a lattice full of ties', onLattice, 200_000],
  ])('is the same as measuring every pair, %s', (_, place, farthest) => {
    const places = fc.array(place, { maxLength: 40 })
    fc.assert(
      fc.property(
        places,
        places,
        fc.integer({ min: 0, max: farthest }),
        fc.constantFrom(1, 1.3, 1.4),
        (areas, services, reachM, detour) => {
          const { byArea, byService } = walkedPairs(pointsOf(areas), gridOf(pointsOf(services)), reachM, detour)
          expect(listed(byArea)).toEqual(everyPair(areas, services, reachM, detour))
          expect(listed(transposed(byService))).toEqual(listed(byArea))
        },
      ),
    )
  })

  // Turf rounds otherwise on the way: the two agree to a nanometre.
  it('has the metres of Turf', () => {
    const areas = fc.array(inTown, { minLength: 1, maxLength: 10 })
    fc.assert(
      fc.property(areas, areas, (from, to) => {
        for (const [i, j, metres] of listed(walkedPairs(pointsOf(from), gridOf(pointsOf(to)), 50_000, 1).byArea))
          expect(Math.abs(metres! - distance(from[i!]!, to[j!]!, { units: 'meters' }))).toBeLessThan(1e-6)
      }),
    )
  })

  it('refuses a detour below 1 and a reach below 0, each by its name', () => {
    expect(() => walkedPairs(pointsOf([]), gridOf(pointsOf([])), 1, 0.9)).toThrow('detour must be at least 1, got 0.9')
    expect(() => walkedPairs(pointsOf([]), gridOf(pointsOf([])), -1, 1)).toThrow('reachM must be 0 or more, got -1')
  })
})
