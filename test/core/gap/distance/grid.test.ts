import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnOf, gridOf, rowOf } from '../../../../core/gap/distance/grid.ts'
import { nearest } from '../../../../core/gap/distance/nearest.ts'
import { unitVectors } from '../../../../core/gap/distance/points.ts'
import { walkedPairs } from '../../../../core/gap/distance/walkedPairs.ts'
import { distanceM } from '../../../../core/place/geo.ts'
import type { Position } from '../../../../core/listing/service.ts'
import { pointsOf } from '../pointsOf.ts'
import { runs } from '../../../runs.ts'

const anywhere = fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -90, max: 90, noNaN: true }))
const inTown = fc.tuple(fc.double({ min: -2.1, max: -1.7, noNaN: true }), fc.double({ min: 52.4, max: 52.6, noNaN: true }))
const north = fc.tuple(fc.constant(-2), fc.double({ min: 49, max: 61, noNaN: true }))
const here = fc.constant<Position>([-2, 52])

describe.each([
  ['all over the globe', anywhere],
  ['in a town', inTown],
  ['on one meridian', north],
  ['in one place', here],
  ['in a town, and some far away', fc.oneof({ weight: 20, arbitrary: inTown }, anywhere)],
])('the grid of points %s', (_, place) => {
  const places = fc.array(place, { minLength: 1, maxLength: 400 })

  it('holds each point once, in the cell that it falls in, lowest index first', () => {
    fc.assert(
      fc.property(places, (listed) => {
        const grid = gridOf(pointsOf(listed))
        const xyz = unitVectors(grid.points)
        expect([...grid.members].toSorted((a, b) => a - b)).toEqual([...listed.keys()])
        for (let cell = 0; cell < grid.columns * grid.rows; cell++) {
          const inside = grid.members.subarray(grid.starts[cell], grid.starts[cell + 1])
          expect([...inside]).toEqual([...inside].toSorted((a, b) => a - b))
          for (const i of inside) expect(rowOf(grid, xyz[3 * i + grid.v]!) * grid.columns + columnOf(grid, xyz[3 * i + grid.u]!)).toBe(cell)
        }
      }),
      { numRuns: runs(50) },
    )
  })

  it('takes memory by how many points there are, however they lie', () => {
    fc.assert(
      fc.property(places, (listed) => {
        expect(gridOf(pointsOf(listed)).starts.length).toBeLessThan(12 * listed.length + 10)
      }),
    )
  })

  it('finds what measuring every pair finds, from anywhere', () => {
    fc.assert(
      fc.property(places, fc.oneof(place, anywhere), (listed, home) => {
        const metres = listed.map((at) => distanceM(home, at))
        const least = Math.min(...metres)
        const found = nearest(pointsOf([home]), gridOf(pointsOf(listed)))
        expect([found.index[0], found.straightM[0]]).toEqual([metres.indexOf(least), least])
        const { column, cost } = walkedPairs(pointsOf([home]), gridOf(pointsOf(listed)), least * 2, 1.3).byArea
        const within = [...metres.keys()].filter((j) => metres[j]! * 1.3 <= least * 2)
        expect([[...column], [...cost]]).toEqual([within, within.map((j) => metres[j]! * 1.3)])
      }),
    )
  })
})

it('has no cells without points', () => {
  const { columns, rows, members } = gridOf(pointsOf([]))
  expect([columns, rows, members.length]).toEqual([0, 0, 0])
})
