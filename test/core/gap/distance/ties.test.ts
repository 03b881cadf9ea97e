import fc from 'fast-check'
import { expect, it } from 'vitest'
import { gridOf } from '../../../../core/gap/distance/grid.ts'
import { nearest } from '../../../../core/gap/distance/nearest.ts'
import { walkedPairs } from '../../../../core/gap/distance/walkedPairs.ts'
import { distanceM } from '../../../../core/place/geo.ts'
import type { Position } from '../../../../core/listing/service.ts'
import { runs } from '../../../runs.ts'
import { pointsOf } from '../pointsOf.ts'

// A lattice about the equator and the meridian: the corners of a square lie equally far from its middle to the last bit, doors are
// shared, and the outermost lie on the border of the outermost cells. Steps from 11 cm, below what chords can tell, to 11 km.
const step = fc.constantFrom(1e-6, 1e-5, 1e-3, 0.1)
const onLattice = fc.tuple(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -3, max: 3 }))
const lattice = fc.array(onLattice, { maxLength: 40 })

it('tells equal, all but equal and shared doors apart as measuring every pair does, for each rank', () => {
  fc.assert(
    fc.property(step, lattice, lattice, fc.integer({ min: 1, max: 5 }), (degrees, homes, doors, rank) => {
      const at = ([x, y]: readonly [number, number]): Position => [x * degrees, y * degrees]
      const found = nearest(pointsOf(homes.map(at)), gridOf(pointsOf(doors.map(at))), rank)
      homes.forEach((home, i) => {
        const slow = doors
          .map((door, j) => ({ j, metres: distanceM(at(home), at(door)) }))
          .toSorted((a, b) => a.metres - b.metres || a.j - b.j)[rank - 1]
        expect([found.index[i], found.straightM[i]]).toEqual([slow?.j ?? -1, slow?.metres ?? Infinity])
      })
    }),
    { numRuns: runs(300) },
  )
})

it('keeps whoever is exactly at reach and nobody a bit beyond, where many are at the same distance', () => {
  fc.assert(
    fc.property(step, lattice, lattice, onLattice, fc.constantFrom(1, 1 - 1e-15, 1 + 1e-15), (degrees, homes, doors, limit, about) => {
      const at = ([x, y]: readonly [number, number]): Position => [x * degrees, y * degrees]
      const reachM = distanceM([0, 0], at(limit)) * about
      const { byArea, byService } = walkedPairs(pointsOf(homes.map(at)), gridOf(pointsOf(doors.map(at))), reachM, 1)
      homes.forEach((home, i) => {
        const slow = [...doors.keys()].filter((j) => distanceM(at(home), at(doors[j]!)) <= reachM)
        const [from, to] = [byArea.starts[i], byArea.starts[i + 1]]
        expect([...byArea.column.subarray(from, to)]).toEqual(slow)
        expect([...byArea.cost.subarray(from, to)]).toEqual(slow.map((j) => distanceM(at(home), at(doors[j]!))))
      })
      expect(byService.column).toHaveLength(byArea.column.length)
    }),
    { numRuns: runs(300) },
  )
})
