import { booleanPointInPolygon } from '@turf/turf'
import fc from 'fast-check'
import type { MultiPolygon, Polygon } from 'geojson'
import { describe, expect, it } from 'vitest'
import { areasIn } from '../../../../core/gap/model/areasIn.ts'
import { demandOf } from '../../../../core/gap/model/demand.ts'
import { SQUARE, figuresOf } from '../makeGapData.ts'

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

  const place = fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 }))
  const places = fc.array(place, { maxLength: 20 })
  const ring = fc.array(place, { minLength: 3, maxLength: 6 }).map((corners) => [...corners, corners[0]!])
  const byTurf = (at: readonly [number, number][], polygon: Polygon | MultiPolygon): number[] =>
    at.flatMap((one, i) => (booleanPointInPolygon(one, polygon) ? [i] : []))
  const ours = (at: readonly [number, number][], polygon: Polygon | MultiPolygon): number[] => [
    ...areasIn(
      { zones: [{ codes: [], polygon }], delivers: false },
      demandOf(figuresOf(at.map((one, i) => ({ code: `A${i}`, at: one, people: 1 })))),
    ),
  ]

  it('are those that Turf finds, one by one', () => {
    fc.assert(
      fc.property(places, ring, (at, corners) => {
        const polygon = { type: 'Polygon' as const, coordinates: [corners] }
        expect(ours(at, polygon)).toEqual(byTurf(at, polygon))
      }),
    )
  })

  it('are those that Turf finds where there are holes, several polygons, and outlines that lie over one another or cross', () => {
    const polygons = fc.array(fc.array(ring, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(places, polygons, (at, coordinates) => {
        const polygon = { type: 'MultiPolygon' as const, coordinates }
        expect(ours(at, polygon)).toEqual(byTurf(at, polygon))
      }),
    )
  })

  // A comb of 300 low teeth stands in bands of latitude: every tooth 1° to the east, with a gap as high as itself below it.
  it('are those that Turf finds in an outline of many corners', () => {
    const teeth = Array.from({ length: 300 }, (_, n) => [
      [0, n / 10],
      [1, n / 10],
      [1, n / 10 + 0.05],
      [0, n / 10 + 0.05],
    ]).flat()
    const polygon = { type: 'Polygon' as const, coordinates: [[...teeth, [-1, 29.95], [-1, 0], [0, 0]]] }
    const at = Array.from({ length: 600 }, (_, n): [number, number] => [0.5, n / 20 + 0.02])
    expect(ours(at, polygon)).toEqual(byTurf(at, polygon))
    expect(ours(at, polygon)).toEqual(at.flatMap((_, n) => (n % 2 === 0 ? [n] : [])))
  })
})
