import { area, circle, difference, featureCollection, multiPolygon, union } from '@turf/turf'
import fc from 'fast-check'
import type { Feature, MultiPolygon, Polygon } from 'geojson'
import { describe, expect, it } from 'vitest'
import { uncoveredGround } from '../../../../core/gap/ground/uncoveredGround.ts'
import type { Position } from '../../../../core/listing/service.ts'
import { northOf } from '../makeGapData.ts'
import { pointsOf } from '../pointsOf.ts'
import { runs } from '../../../runs.ts'

const HOME: Position = [-2, 52]

/** A rectangle round a place, from degrees of longitude and latitude to each side. */
const box = ([lon, lat]: Position, lonAside: number, latAside: number): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [lon - lonAside, lat - latAside],
      [lon + lonAside, lat - latAside],
      [lon + lonAside, lat + latAside],
      [lon - lonAside, lat + latAside],
      [lon - lonAside, lat - latAside],
    ],
  ],
})

/** About 13.7 km × 11.1 km. */
const PLACE = box(HOME, 0.1, 0.05)
const PLACE_M2 = area(PLACE)
const left = (places: Position[], reachM = 1300, detour = 1.3, outlines: (Polygon | MultiPolygon)[] = [PLACE]) =>
  uncoveredGround(outlines, pointsOf(places), reachM, detour)

describe('the ground that no service reaches', () => {
  it('is the whole place without services', () => {
    const { ground, squareM, share } = left([])
    expect(share).toBe(1)
    expect(squareM / PLACE_M2).toBeCloseTo(1, 6)
    expect(ground.coordinates).toHaveLength(1)
  })

  // 1,300 m walked at 1.3 is a radius of 1,000 m: π km², 3,141,593 m². On the sphere it is 2πR²(1 − cos r/R), less by a 500-millionth.
  it('is the place less π r² with one service in the middle, and has a hole there', () => {
    const { ground, squareM } = left([HOME])
    expect(Math.abs(PLACE_M2 - squareM - Math.PI * 1e6)).toBeLessThan(Math.PI * 1e6 * 1e-4)
    expect(ground.coordinates.map((rings) => rings.length)).toEqual([2])
    expect(area(ground) / squareM).toBeCloseTo(1, 6)
  })

  // Discs of radius r with middles r apart share r² (2π/3 − √3/2) = 1,228,370 m² (Wikipedia, "Lens"); together 5,054,816 m².
  it('counts ground in two discs once', () => {
    const { squareM } = left([HOME, northOf(HOME, 1000)])
    expect(Math.abs(PLACE_M2 - squareM - 5_054_816)).toBeLessThan(5_054_816 * 1e-3)
  })

  it('is empty where all is within reach', () => {
    expect(left([HOME], 20_000)).toEqual({ ground: { type: 'MultiPolygon', coordinates: [] }, squareM: 0, share: 0 })
  })

  it('takes a service outside for as much as its disc reaches into the place', () => {
    // On the border, half the disc lies inside.
    const { squareM } = left([[-2, 51.95]])
    expect(Math.abs(PLACE_M2 - squareM - (Math.PI * 1e6) / 2)).toBeLessThan(3_000)
    expect(left([[-2, 51]]).share).toBe(1)
  })

  it('leaves a hole in the place out, whichever way its rings turn, and an outline that is there twice counts once', () => {
    const hole = box(HOME, 0.02, 0.02)
    const expected = PLACE_M2 - area(hole)
    for (const holeRing of [hole.coordinates[0]!, hole.coordinates[0]!.toReversed()])
      for (const outer of [PLACE.coordinates[0]!, PLACE.coordinates[0]!.toReversed()]) {
        const ring: Polygon = { type: 'Polygon', coordinates: [outer, holeRing] }
        const { squareM, share } = left([], 1300, 1.3, [ring, { type: 'MultiPolygon', coordinates: [ring.coordinates] }])
        expect(squareM / expected).toBeCloseTo(1, 6)
        expect(share).toBe(1)
      }
  })

  it('keeps an island in what is covered as a polygon of its own', () => {
    // Twelve discs of 1,000 m in a ring of 2,000 m leave its middle.
    const ring = Array.from({ length: 12 }, (_, n): Position => {
      const [east, north] = [Math.sin((n * Math.PI) / 6) * 2_000, Math.cos((n * Math.PI) / 6) * 2_000]
      return [HOME[0] + east / 111_195.08 / Math.cos((52 * Math.PI) / 180), HOME[1] + north / 111_195.08]
    })
    expect(
      left(ring)
        .ground.coordinates.map((rings) => rings.length)
        .toSorted((a, b) => a - b),
    ).toEqual([1, 2])
  })

  // 12 × 9 discs of 100 m, over 700 m apart and all inside: 108 π (0.1 km)².
  it('takes away each of many discs that stand apart', () => {
    const many = Array.from({ length: 108 }, (_, n): Position => [-2.06 + 0.0106 * (n % 12), 51.96 + 0.0081 * Math.floor(n / 12)])
    const gone = PLACE_M2 - left(many, 130).squareM
    expect(gone / (108 * Math.PI * 1e4)).toBeCloseTo(1, 3)
  })

  it('refuses what cannot be meant', () => {
    expect(() => left([], 1300, 0.9)).toThrow('detour must be at least 1, got 0.9')
    expect(() => left([], -1)).toThrow('reachM must be 0 or more, got -1')
    expect(() => left([], 1300, 1.3, [])).toThrow('outlines must hold ground, got 0 that hold none')
  })

  it('is what Turf leaves, to 0.1 % of the place: random services, discs of 360 corners there', () => {
    const inside = fc.tuple(fc.double({ min: -2.12, max: -1.88, noNaN: true }), fc.double({ min: 51.94, max: 52.06, noNaN: true }))
    fc.assert(
      fc.property(fc.array(inside, { maxLength: 12 }), fc.integer({ min: 100, max: 4_000 }), (places, reachM) => {
        const { ground, squareM, share } = left(places, reachM, 1.3)
        const slow = turfLeft(places, reachM / 1.3)
        expect(Math.abs(squareM - slow)).toBeLessThan(PLACE_M2 * 1e-3)
        expect(Math.abs(share - slow / PLACE_M2)).toBeLessThan(1e-3)
        expect(Math.abs(area(ground) - squareM)).toBeLessThan(PLACE_M2 * 1e-6)
      }),
      { numRuns: runs(40) },
    )
  })
})

/** The slow, obvious twin. */
function turfLeft(places: readonly Position[], radiusM: number): number {
  const discs = places.map((at) => circle(at, radiusM, { units: 'meters', steps: 360 }))
  const covered: Feature<Polygon | MultiPolygon> | null = discs.length > 1 ? union(featureCollection(discs)) : (discs[0] ?? null)
  const place = multiPolygon([PLACE.coordinates])
  const ground = covered === null ? place : difference(featureCollection([place, covered]))
  return ground === null ? 0 : area(ground)
}
