import { booleanPointInPolygon } from '@turf/turf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areasIn } from '../../../../core/gap/model/areasIn.ts'
import { demandOf } from '../../../../core/gap/model/demand.ts'
import { figuresOf } from '../makeGapData.ts'

/** One degree square with its lower left corner at 2° W, 52° N. */
const SQUARE = {
  type: 'Polygon' as const,
  coordinates: [
    [
      [-2, 52],
      [-1, 52],
      [-1, 53],
      [-2, 53],
      [-2, 52],
    ],
  ],
}
describe('the areas in a catchment', () => {
  const demand = demandOf(
    figuresOf([
      { code: 'E01000001', at: [-1.5, 52.5], people: 1 },
      { code: 'E01000002', at: [-2, 52.5], people: 1 },
      { code: 'E01000003', at: [-2.001, 52.5], people: 1 },
    ]),
  )
  const rows = (...zones: Parameters<typeof areasIn>[0]['zones']) => [...areasIn({ zones, delivers: false }, demand)]

  it('are those with their centroid inside, or on the edge', () => {
    expect(rows({ codes: [], polygon: SQUARE })).toEqual([0, 1])
  })

  it('are those of a code: neighbourhood, ward or authority', () => {
    expect(rows({ codes: ['E01000003'], polygon: null })).toEqual([2])
    expect(rows({ codes: ['W1'], polygon: null })).toEqual([0, 1, 2])
    expect(rows({ codes: ['E1', 'E01000003'], polygon: null })).toEqual([0, 1, 2])
  })

  it('are those of a code or inside, and in every zone', () => {
    expect(rows({ codes: ['E01000003'], polygon: SQUARE })).toEqual([0, 1, 2])
    expect(rows({ codes: [], polygon: SQUARE }, { codes: ['E01000002', 'E01000003'], polygon: null })).toEqual([1])
    expect(rows()).toEqual([])
  })

  it('are those that Turf finds, one by one', () => {
    const place = fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 }))
    fc.assert(
      fc.property(fc.array(place, { maxLength: 20 }), fc.array(place, { minLength: 3, maxLength: 6 }), (places, corners) => {
        const polygon = { type: 'Polygon' as const, coordinates: [[...corners, corners[0]!]] }
        const town = demandOf(figuresOf(places.map((at, i) => ({ code: `A${i}`, at, people: 1 }))))
        expect([...areasIn({ zones: [{ codes: [], polygon }], delivers: false }, town)]).toEqual(
          places.flatMap((at, i) => (booleanPointInPolygon(at, polygon) ? [i] : [])),
        )
      }),
    )
  })
})
