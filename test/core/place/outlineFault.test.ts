import { booleanPointInPolygon, kinks, polygon } from '@turf/turf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outlineFault } from '../../../core/place/outlineFault.ts'
import type { Position } from '../../../core/listing/service.ts'

const box = (west: number, south: number, east: number, north: number): Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
]
const BIG = box(0, 50, 10, 60)

describe('an outline that is right', () => {
  it.each([
    ['a box', [[BIG]]],
    ['a hole in it', [[BIG, box(2, 52, 4, 54)]]],
    ['two holes that share a corner', [[BIG, box(2, 52, 4, 54), box(4, 54, 6, 56)]]],
    ['an island in the hole', [[BIG, box(2, 52, 6, 56)], [box(3, 53, 4, 54)]]],
    ['two parts that share a corner', [[BIG], [box(10, 60, 12, 62)]]],
    ['a vertex said twice in a row', [[[BIG[0]!, ...BIG]]]],
    [
      'a hole that touches its ring',
      [
        [
          BIG,
          [
            [0, 55],
            [3, 53],
            [3, 57],
            [0, 55],
          ],
        ],
      ],
    ],
  ] as [string, Position[][][]][])('%s', (_, polygons) => {
    expect(outlineFault(polygons)).toBeNull()
  })
})

describe('an outline that is wrong is told what is wrong and where', () => {
  it.each([
    ['unclosed', [[BIG.slice(0, 4)]], 'has a ring that is not closed: it begins at 0, 50, ends at 0, 60'],
    ['three positions', [[[BIG[0]!, BIG[1]!, BIG[0]!]]], 'has a ring of 3 positions near 0, 50: at least 4 are needed'],
    ['off the globe', [[box(0, 50, 10, 91)]], 'has a position that is not on the globe: 10, 91'],
    [
      'a bow tie',
      [
        [
          [
            [0, 50],
            [10, 60],
            [10, 50],
            [0, 60],
            [0, 50],
          ],
        ],
      ],
      'crosses or touches itself',
    ],
    [
      'a spike',
      [
        [
          [
            [0, 50],
            [10, 50],
            [10, 60],
            [10, 55],
            [0, 50],
          ],
        ],
      ],
      'crosses or touches itself',
    ],
    [
      'a vertex visited twice',
      [
        [
          [
            [0, 50],
            [5, 55],
            [10, 50],
            [10, 60],
            [5, 55],
            [0, 60],
            [0, 50],
          ],
        ],
      ],
      'crosses or touches itself',
    ],
    ['a hole across its ring', [[BIG, box(8, 52, 12, 54)]], 'crosses or touches another'],
    ['a hole beside its ring', [[BIG, box(20, 52, 22, 54)]], 'has a hole outside its ring near 20, 52'],
    ['a hole round its ring', [[BIG, box(-1, 49, 11, 61)]], 'has a hole outside its ring near -1, 49'],
    ['a hole in a hole', [[BIG, box(2, 52, 8, 58), box(3, 53, 4, 54)]], 'has a hole inside another hole near 3, 53'],
    ['a part inside another', [[BIG], [box(2, 52, 4, 54)]], 'has a ring inside another polygon near 2, 52'],
    ['the same part twice', [[BIG], [BIG]], 'has a ring inside another polygon near 0, 50'],
    ['two parts that cross', [[BIG], [box(5, 55, 15, 65)]], 'crosses or touches another'],
  ] as [string, Position[][][], string][])('%s', (_, polygons, why) => {
    expect(outlineFault(polygons)).toContain(why)
  })
})

const corner = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 })).map(([x, y]): Position => [x / 10, 50 + y / 10])

it('finds a ring crossing itself just where Turf finds a kink', () => {
  fc.assert(
    fc.property(fc.uniqueArray(corner, { minLength: 4, maxLength: 9, selector: String }), (corners) => {
      const ring = [...corners, corners[0]!]
      const turns = corners.some((b, n) => turn(corners.at(n - 1)!, b, corners[(n + 1) % corners.length]!) === 0)
      fc.pre(!turns)
      expect(outlineFault([[ring]]) !== null).toBe(kinks(polygon([ring])).features.length > 0)
    }),
  )
})
const turn = (a: Position, b: Position, c: Position) => Math.round(((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])) * 100)

it('finds a hole outside its ring just where Turf finds a corner outside', () => {
  const ring: Position[] = [
    [0, 50],
    [4, 50],
    [4, 54],
    [2, 51],
    [0, 54],
    [0, 50],
  ]
  fc.assert(
    fc.property(corner, (at) => {
      const hole = box(at[0] + 0.013, at[1] + 0.017, at[0] + 0.033, at[1] + 0.037)
      const inside = hole.map((each) => booleanPointInPolygon(each, polygon([ring])))
      expect(outlineFault([[ring, hole]]) === null).toBe(inside.every(Boolean))
    }),
  )
})
