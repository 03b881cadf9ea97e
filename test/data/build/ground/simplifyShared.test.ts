import { booleanPointInPolygon, kinks } from '@turf/turf'
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
const STILL = Array.from({ length: 9 }, () => null)

/** Units of 0.00001° east and north of a place on the Essex coast. */
const near = (x: number, y: number): Position => [0.9 + x * 1e-5, 51.8 + y * 1e-5]

// The coast bows inland by 15 units over 30: a triangle of 225 square units, too small to keep (300). The line that would be left runs
// through the island in the bay.
const COAST = [near(0, 0), near(100, 0), near(100, 35), near(85, 50), near(100, 65), near(100, 100), near(0, 100), near(0, 0)]
const ISLAND = [near(95, 45), near(150, 45), near(150, 55), near(95, 55), near(95, 45)]

it.each([
  ['across the mouth of a bay', ISLAND],
  ['wholly in a bay', [near(92, 48), near(98, 48), near(98, 52), near(92, 52), near(92, 48)]],
])('leaves an island %s on its side of the coast, with ground of its own', (_, island) => {
  const [coast] = simplifyShared([{ ...area('A'), geometry: { type: 'MultiPolygon', coordinates: [[COAST], [island]] } }])
  expect(faultsOf([coast!])).toEqual([null])
  expect(polygonsOf(coast!.geometry)).toHaveLength(2)
  expect(booleanPointInPolygon(near(91, 50), coast!)).toBe(false)
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
const jaggedAreas = fc.array(fc.array(fc.double({ min: -0.49, max: 0.49, noNaN: true }), { minLength: 14, maxLength: 14 }), { minLength: 24, maxLength: 24 }).map((swings) => {
  const SIDE = 0.0015
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
    { numRuns: runs(100) },
  )
})
