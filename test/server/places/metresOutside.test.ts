import { pointToPolygonDistance } from '@turf/turf'
import fc from 'fast-check'
import type { MultiPolygon } from 'geojson'
import { describe, expect, it } from 'vitest'
import { metresOutside } from '../../../server/places/metresOutside.ts'
import { runs } from '../../runs.ts'

const box = (west: number, south: number, east: number, north: number) => [
  [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ],
]
const TWO: MultiPolygon = { type: 'MultiPolygon', coordinates: [box(-1.6, 53.7, -1.4, 53.9), box(-1.2, 53.7, -1.1, 53.8)] }

describe('how far outside an outline', () => {
  it('is nothing inside it', () => {
    expect(metresOutside([-1.5, 53.8], TWO)).toBe(0)
    expect(metresOutside([-1.15, 53.75], TWO)).toBe(0)
  })
  // 0.01° of latitude is 1,112 m.
  it('is the way straight up, and the way to the nearer of two parts', () => {
    expect(metresOutside([-1.5, 53.91], TWO)).toBeCloseTo(1112, 0)
    expect(metresOutside([-1.15, 53.69], TWO)).toBeCloseTo(1112, 0)
  })
  it('is what the exact measure gives', () => {
    fc.assert(
      fc.property(fc.double({ min: -1.9, max: -0.9, noNaN: true }), fc.double({ min: 53.5, max: 54.1, noNaN: true }), (lon, lat) => {
        const exact = Math.max(0, pointToPolygonDistance([lon, lat], TWO, { units: 'meters' }))
        expect(Math.abs(metresOutside([lon, lat], TWO) - exact)).toBeLessThan(5 + exact / 300)
      }),
      { numRuns: runs(200) },
    )
  })
})
