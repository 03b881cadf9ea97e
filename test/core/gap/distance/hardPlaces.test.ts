import fc from 'fast-check'
import { expect, it } from 'vitest'
import { gridOf } from '../../../../core/gap/distance/grid.ts'
import { nearest } from '../../../../core/gap/distance/nearest.ts'
import { walkedPairs } from '../../../../core/gap/distance/walkedPairs.ts'
import { distanceM } from '../../../../core/place/geo.ts'
import type { Position } from '../../../../core/listing/service.ts'
import { runs } from '../../../runs.ts'
import { pointsOf } from '../pointsOf.ts'

// Poles, which have every longitude; both sides of the antimeridian; one place listed over and over; the other side of the earth.
const lon = fc.constantFrom(-180, -179.9999, -90, -2, -1.9999, 0, 0.0001, 90, 179.9999, 180)
const lat = fc.constantFrom(-90, -89.9999, -52, -0.0001, 0, 52, 52.0001, 89.9999, 90)
const places = fc.array(fc.tuple(lon, lat), { minLength: 1, maxLength: 30 })

it('finds the nearest of each rank at poles, across the antimeridian and among shared doors as measuring every pair does', () => {
  fc.assert(
    fc.property(places, places, fc.integer({ min: 1, max: 4 }), (homes, doors, rank) => {
      const found = nearest(pointsOf(homes), gridOf(pointsOf(doors)), rank)
      homes.forEach((home, i) => {
        const slow = doors.map((door, j) => ({ j, metres: distanceM(home, door) })).toSorted((a, b) => a.metres - b.metres || a.j - b.j)[
          rank - 1
        ]
        expect([found.index[i], found.straightM[i]]).toEqual([slow?.j ?? -1, slow?.metres ?? Infinity])
      })
    }),
    { numRuns: runs(300) },
  )
})

it('finds who is in reach there, from no reach at all to all round the earth', () => {
  const reach = fc.oneof(
    fc.constantFrom(0, 1, 25_000_000, Infinity),
    fc.tuple(fc.tuple(lon, lat), fc.tuple(lon, lat)).map(([a, b]) => distanceM(a, b)),
  )
  fc.assert(
    fc.property(places, places, reach, (homes, doors, reachM) => {
      const { byArea } = walkedPairs(pointsOf(homes), gridOf(pointsOf(doors)), reachM, 1)
      homes.forEach((home, i) => {
        const slow = [...doors.keys()].filter((j) => distanceM(home, doors[j]!) <= reachM)
        const [from, to] = [byArea.starts[i], byArea.starts[i + 1]]
        expect([...byArea.column.subarray(from, to)]).toEqual(slow)
        expect([...byArea.cost.subarray(from, to)]).toEqual(slow.map((j) => distanceM(home, doors[j]!)))
      })
    }),
    { numRuns: runs(300) },
  )
})

it('has room for however many reach one another, and leaves what it gave out before as it was', () => {
  const crowd = (count: number): Position[] => Array.from({ length: count }, (_, n) => [-2 + n * 1e-7, 52])
  const ask = (areas: number, services: number) => walkedPairs(pointsOf(crowd(areas)), gridOf(pointsOf(crowd(services))), 100, 1.3)
  const [many, few] = [ask(300, 200), ask(2, 3)]
  expect([many.byArea.column.length, many.byService.column.length, few.byArea.column.length]).toEqual([60_000, 60_000, 6])
  for (let i = 0; i < 300; i++)
    expect([...many.byArea.column.subarray(many.byArea.starts[i], many.byArea.starts[i + 1])]).toEqual([...Array(200).keys()])
})
