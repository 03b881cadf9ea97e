import fc from 'fast-check'
import { expect, it } from 'vitest'
import { arcM, cosOf, distanceM, EARTH_RADIUS_M } from '../../../core/place/geo.ts'
import { runs } from '../../runs.ts'

/** The haversine formula as it is written. */
function haversineM([lonA, latA]: readonly [number, number], [lonB, latB]: readonly [number, number]): number {
  const rad = Math.PI / 180
  const dLat = Math.sin(((latB - latA) * rad) / 2)
  const dLon = Math.sin(((lonB - lonA) * rad) / 2)
  const h = dLat * dLat + dLon * dLon * Math.cos(latA * rad) * Math.cos(latB * rad)
  return 2 * EARTH_RADIUS_M * Math.atan2(Math.sqrt(h), Math.sqrt(1 - h))
}

const from = fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -89, max: 89, noNaN: true }))
const step = fc
  .tuple(fc.double({ min: -0.2, max: 0.2, noNaN: true }), fc.constantFrom(1, 0.1, 1e-3, 1e-6))
  .map(([degrees, scale]) => degrees * scale)

// From 2 cm to 22 km: on both sides of where the first terms of the series are enough. One step of the last figure may lie between
// two engines' sines.
it('has the metres of the haversine formula to the last figure, near and far', () => {
  fc.assert(
    fc.property(from, step, step, ([lon, lat], east, north) => {
      const to = [lon + east, lat + north] as const
      const metres = haversineM([lon, lat], to)
      expect(Math.abs(distanceM([lon, lat], [...to]) - metres)).toBeLessThanOrEqual(metres * 2 ** -52)
    }),
    { numRuns: runs(1_000) },
  )
})

it('is 0 from a place to itself, and the same both ways', () => {
  fc.assert(
    fc.property(from, step, step, (a, east, north) => {
      const b = [a[0] + east, a[1] + north] as const
      expect(distanceM(a, a)).toBe(0)
      expect(arcM(...b, cosOf(b[1]), ...a, cosOf(a[1]))).toBeCloseTo(arcM(...a, cosOf(a[1]), ...b, cosOf(b[1])), 6)
    }),
  )
})
