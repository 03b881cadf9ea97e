import { describe, expect, it } from 'vitest'
import { outlineOf } from '../../../../core/gap/counted/outline.ts'
import { areasIn } from '../../../../core/gap/model/areasIn.ts'
import { demandOf } from '../../../../core/gap/model/demand.ts'
import { figuresOf } from '../makeGapData.ts'

/** A square from west to east between two latitudes, in whatever longitudes its corners are written. */
const box = (west: number, east: number, south = 51, north = 53): number[][] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
]

/** One area at 179° E, one at 179° W, one in Kent; all at 52° N. */
const demand = demandOf(
  figuresOf([
    { code: 'E01000001', at: [179, 52], people: 1 },
    { code: 'E01000002', at: [-179, 52], people: 1 },
    { code: 'E01000003', at: [1, 52], people: 1 },
  ]),
)
const held = (type: 'Polygon' | 'MultiPolygon', coordinates: unknown): number[] => {
  const polygon = outlineOf({ type, coordinates })
  expect(polygon).not.toBeNull()
  return [...areasIn({ zones: [{ codes: [], polygon }], delivers: false }, demand)]
}

describe('a drawn outline', () => {
  it('drops what stands after longitude and latitude', () => {
    const high = box(0, 2).map((corner, n) => [...corner, n * 10])
    expect(outlineOf({ type: 'Polygon', coordinates: [high] })).toEqual({ type: 'Polygon', coordinates: [box(0, 2)] })
  })

  it.each([
    ['cut at 180°, as RFC 7946 has it', 'MultiPolygon', [[box(178, 180)], [box(-180, -178)]]],
    ['on beyond 180°', 'Polygon', [box(178, 182)]],
    ['on beyond −180°', 'Polygon', [box(-182, -178)]],
    ['with a jump from 178 to −178', 'Polygon', [box(178, -178)]],
    ['with a jump, begun on the other side', 'Polygon', [[...box(178, -178).slice(1), [-178, 51]]]],
  ] as const)(
    'over the 180th meridian holds what lies on both sides of it, and nothing of the rest of the world: %s',
    (_, type, coordinates) => {
      expect(held(type, coordinates)).toEqual([0, 1])
    },
  )

  it('over the 180th meridian has its holes, on whichever side they are written', () => {
    for (const hole of [box(-179.5, -178.5, 51.5, 52.5), box(180.5, 181.5, 51.5, 52.5)])
      expect(held('Polygon', [box(178, -178), hole])).toEqual([0])
    expect(held('Polygon', [box(-182, -178), box(178.5, 179.5, 51.5, 52.5)])).toEqual([1])
  })

  it('may be the whole world, from −180 to 180 or from 0 to 360', () => {
    for (const world of [box(-180, 180, -90, 90), box(0, 360, -90, 90)]) expect(held('Polygon', [world])).toEqual([0, 1, 2])
    expect(held('Polygon', [box(-180, 180, 60, 90)])).toEqual([])
  })

  it('may be of several parts', () => {
    expect(held('MultiPolygon', [[box(0, 2)], [box(178, 180)]])).toEqual([0, 2])
  })

  it.each([
    ['Polygon', null],
    ['Polygon', []],
    ['Polygon', [[]]],
    ['Polygon', [box(0, 2).slice(0, 4)]],
    [
      'Polygon',
      [
        [
          [0, 51],
          [2, 51],
          ['x', 53],
          [0, 51],
        ],
      ],
    ],
    ['MultiPolygon', []],
    ['MultiPolygon', [[box(0, 2)], [[]]]],
    // Round the pole: it never comes back to where it began.
    [
      'Polygon',
      [
        [
          [0, 80],
          [120, 80],
          [-120, 80],
          [0, 80],
        ],
      ],
    ],
  ] as const)('is none where it has no ring that closes: %s %j', (type, coordinates) => {
    expect(outlineOf({ type, coordinates })).toBeNull()
  })
})
