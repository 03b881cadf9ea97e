import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { choice, nthInReach } from '../../../core/gap/choice.ts'
import { gridOf } from '../../../core/gap/grid.ts'
import { nearest } from '../../../core/gap/nearest.ts'
import { walkedPairs } from '../../../core/gap/walkedPairs.ts'
import type { Position } from '../../../core/service.ts'
import { anyTable, pairsOf } from './pairsOf.ts'
import { pointsOf } from './pointsOf.ts'

const pairs = pairsOf([
  [500, 200, 500],
  [null, 900, null],
  [null, null, null],
])

describe('choice', () => {
  it('counts the services within reach, one exactly at reach too, and keeps an area that has none', () => {
    expect([...choice(pairs)]).toEqual([3, 1, 0])
    expect([...choice(pairs, 500)]).toEqual([3, 0, 0])
    expect([...choice(pairs, 499)]).toEqual([1, 0, 0])
  })

  it('knows the n-th nearest; of two as near the one listed first', () => {
    expect([1, 2, 3, 4].map((n) => nthInReach(pairs, n).service[0])).toEqual([1, 0, 2, -1])
    expect([...nthInReach(pairs, 2).cost]).toEqual([500, Infinity, Infinity])
    expect([...nthInReach(pairs, 1).service]).toEqual([1, 1, -1])
  })

  it('is the same as sorting the services of each area', () => {
    fc.assert(
      fc.property(anyTable(7), fc.integer({ min: 1, max: 8 }), (table, n) => {
        const found = nthInReach(pairsOf(table, 7), n)
        table.forEach((row, area) => {
          const sorted = row
            .flatMap((cost, service) => (cost === null ? [] : [{ cost, service }]))
            .toSorted((a, b) => a.cost - b.cost || a.service - b.service)
          expect([found.cost[area], found.service[area]]).toEqual([sorted[n - 1]?.cost ?? Infinity, sorted[n - 1]?.service ?? -1])
        })
      }),
    )
  })

  it('agrees with the n-th nearest that reach does not bound', () => {
    const inTown = fc.tuple(fc.double({ min: -2.1, max: -2, noNaN: true }), fc.double({ min: 52.4, max: 52.5, noNaN: true }))
    fc.assert(
      fc.property(
        fc.array<Position>(inTown, { maxLength: 10 }),
        fc.array<Position>(inTown, { maxLength: 10 }),
        fc.integer({ min: 1, max: 3 }),
        (areas, doors, n) => {
          const grid = gridOf(pointsOf(doors))
          const within = nthInReach(walkedPairs(pointsOf(areas), grid, 3000, 1.3).byArea, n)
          nearest(pointsOf(areas), grid, n).straightM.forEach((straight, area) => {
            expect(within.cost[area]).toBe(straight * 1.3 <= 3000 ? straight * 1.3 : Infinity)
          })
        },
      ),
    )
  })

  it('refuses a rank that is none', () => {
    expect(() => nthInReach(pairs, 0)).toThrow('n must be a whole number from 1, got 0')
  })
})
