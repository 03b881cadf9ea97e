import { kinks } from '@turf/turf'
import fc from 'fast-check'
import type { Position } from 'geojson'
import { expect, it } from 'vitest'
import { outlineFault, polygonsOf } from '../../../../core/place/outlineFault.ts'
import { simplifyShared } from '../../../../data/build/ground/outlines.ts'
import type { Outline } from '../../../../data/build/ground/polygonIndex.ts'
import { runs } from '../../../runs.ts'

const area = (code: string, ...coordinates: Position[][]): Outline => ({
  type: 'Feature',
  id: code,
  properties: { code, name: code },
  geometry: { type: 'Polygon', coordinates },
})
const faultsOf = (outlines: readonly Outline[]) => outlines.map(({ geometry }) => outlineFault(polygonsOf(geometry)))
const kinksOf = (outlines: readonly Outline[]) => outlines.flatMap((outline) => kinks(outline).features)
const STILL = [...'ABCDEFGHI'].map(() => null)

/** 0.002° east and north of a corner in Essex; about 140 × 220 m a hundredth of it. */
const near = (x: number, y: number): Position => [0.9 + x * 2e-5, 51.8 + y * 2e-5]

// A creek 3 units wide turns round a spit; its far bank is 1 unit off. Taken by size of triangle alone, the spit's tip goes and the line
// from its foot crosses the island.
const SPIT = [near(0, 0), near(100, 0), near(100, 40), near(60, 40), near(59, 42), near(61, 47), near(60, 52), near(100, 52), near(100, 100), near(0, 100), near(0, 0)]
const ISLAND = [near(64, 44), near(75, 41.5), near(75, 50), near(64, 50), near(62, 47), near(64, 44)]

it('leaves an island on its side of the coast', () => {
  const [coast] = simplifyShared([
    { ...area('A'), geometry: { type: 'MultiPolygon', coordinates: [[SPIT], [ISLAND]] } },
  ])
  expect(faultsOf([coast!])).toEqual([null])
  expect(polygonsOf(coast!.geometry)).toHaveLength(2)
})

// A neck of 0.3 m: rounded to 0.00001° (0.7 m by 1.1 m) its two sides would be one vertex.
it('keeps a neck open that rounding would close', () => {
  const neck = [[0.9, 51.8], [0.903, 51.8], [0.9030001, 51.8019999], [0.906, 51.8], [0.906, 51.804], [0.9030001, 51.8020021], [0.9, 51.804], [0.9, 51.8]]
  const made = simplifyShared([area('A', neck)])
  expect(faultsOf(made)).toEqual([null])
  expect(kinksOf(made)).toEqual([])
})

it('rounds to 5 decimals where nothing is near', () => {
  const [square] = simplifyShared([area('A', [[0.9000012, 51.8], [0.9100049, 51.8], [0.91, 51.81], [0.9000012, 51.8]])])
  expect(polygonsOf(square!.geometry)[0]![0]).toContainEqual([0.91, 51.8])
})

/** Nine areas in rows of three. A border is a zigzag within a lozenge between its corners, so that no two cross; lozenges meet at corners. */
const jaggedAreas = fc.array(fc.array(fc.double({ min: -0.45, max: 0.45, noNaN: true }), { minLength: 14, maxLength: 14 }), { minLength: 24, maxLength: 24 }).map((swings) => {
  const SIDE = 0.004
  const border = (from: [number, number], to: [number, number], swing: readonly number[]): Position[] => {
    const at = (t: number, out: number): Position => [
      0.9 + SIDE * (from[0] + (to[0] - from[0]) * t - (to[1] - from[1]) * out),
      51.8 + SIDE * (from[1] + (to[1] - from[1]) * t + (to[0] - from[0]) * out),
    ]
    return [at(0, 0), ...swing.map((out, n) => at((n + 1) / 15, out * 2 * Math.min(n + 1, 14 - n) / 15)), at(1, 0)]
  }
  const east = (x: number, y: number) => border([x, y], [x + 1, y], swings[y * 3 + x]!)
  const north = (x: number, y: number) => border([x, y], [x, y + 1], swings[12 + y * 4 + x]!)
  return Array.from({ length: 9 }, (_, n) => {
    const [x, y] = [n % 3, Math.floor(n / 3)]
    const ring = [...east(x, y), ...north(x + 1, y).slice(1), ...east(x, y + 1).toReversed().slice(1), ...north(x, y).toReversed().slice(1)]
    return area('ABCDEFGHI'[n]!, ring)
  })
})

it('makes no ring cross itself, however jagged the borders, and keeps shared borders shared', () => {
  fc.assert(
    fc.property(jaggedAreas, (areas) => {
      const made = simplifyShared(areas)
      expect(faultsOf(made)).toEqual(STILL)
      expect(kinksOf(made)).toEqual([])
      const middle = polygonsOf(made[4]!.geometry)[0]![0]!
      const beside = new Set([1, 3, 5, 7].flatMap((n) => polygonsOf(made[n]!.geometry)[0]![0]!.map((at) => at.join())))
      expect(middle.filter((at) => !beside.has(at.join()))).toEqual([])
      expect(middle.length).toBeLessThan(58)
    }),
    { numRuns: runs(60) },
  )
})
