import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gridOf } from '../../../../core/gap/distance/grid.ts'
import { nearest } from '../../../../core/gap/distance/nearest.ts'
import { distanceM } from '../../../../core/place/geo.ts'
import type { Position } from '../../../../core/listing/service.ts'
import { pointsOf } from '../pointsOf.ts'
import { runs } from '../../../runs.ts'

/** The slow, obvious twin: every pair measured, sorted by metres and then by index. */
const everyPair = (from: Position, supply: readonly Position[]) =>
  supply.map((place, index) => ({ index, metres: distanceM(from, place) })).toSorted((a, b) => a.metres - b.metres || a.index - b.index)

const anywhere = fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -90, max: 90, noNaN: true }))
const inTown = fc.tuple(fc.double({ min: -2.1, max: -1.7, noNaN: true }), fc.double({ min: 52.4, max: 52.6, noNaN: true }))
/** Few distinct places, so that many are equally far. */
const onLattice = fc.tuple(fc.integer({ min: -3, max: 3 }), fc.integer({ min: 50, max: 53 }))

describe('nearest', () => {
  it('finds the nearest and the second nearest, in straight metres', () => {
    // One degree of latitude is 111,195.08 m on this sphere, so 0.01° is 1,112 m and 0.03° is 3,336 m.
    const found = gridOf(
      pointsOf([
        [-2, 52.03],
        [-2, 52.01],
        [-2, 53],
      ]),
    )
    const home = pointsOf([[-2, 52]])
    expect([...nearest(home, found).index]).toEqual([1])
    expect(nearest(home, found).straightM[0]).toBeCloseTo(1_111.95, 1)
    expect([...nearest(home, found, 2).index]).toEqual([0])
    expect(nearest(home, found, 2).straightM[0]).toBeCloseTo(3_335.85, 1)
  })

  it('says -1 and Infinity where there are too few to find', () => {
    const home = pointsOf([[-2, 52]])
    expect(nearest(home, gridOf(pointsOf([])))).toEqual({ index: Int32Array.of(-1), straightM: Float64Array.of(Infinity) })
    expect([...nearest(home, gridOf(pointsOf([[0, 0]])), 2).index]).toEqual([-1])
  })

  it('takes the one listed first where two are equally far', () => {
    expect(
      nearest(
        pointsOf([[0, 52]]),
        gridOf(
          pointsOf([
            [5, 50],
            [1, 52],
            [-1, 52],
            [1, 52],
          ]),
        ),
      ).index[0],
    ).toBe(1)
  })

  it('refuses a rank that is not a whole number from 1', () => {
    expect(() => nearest(pointsOf([]), gridOf(pointsOf([])), 0)).toThrow('rank must be a whole number from 1, got 0')
  })

  it.each([
    ['all over the globe', anywhere],
    ['in one town', inTown],
    ['on a lattice full of ties', onLattice],
  ])('is the same as measuring every pair: places %s', (_, place) => {
    fc.assert(
      fc.property(
        fc.array(place, { minLength: 1, maxLength: 60 }),
        fc.array(place, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 4 }),
        (supply, homes, rank) => {
          const found = nearest(pointsOf(homes), gridOf(pointsOf(supply)), rank)
          homes.forEach((home, i) => {
            const slow = everyPair(home, supply)[rank - 1]
            expect(found.index[i]).toBe(slow?.index ?? -1)
            expect(found.straightM[i]).toBe(slow?.metres ?? Infinity)
          })
        },
      ),
      { numRuns: runs(300) },
    )
  })
})
