import { area } from '@turf/turf'
import type { MultiPolygon } from 'geojson'
import { describe, expect, it } from 'vitest'
import { splitWhereTouching } from '../../../../core/place/england/splitWhereTouching.ts'
import { outlineFault } from '../../../../core/place/outlineFault.ts'
import type { Position } from '../../../../core/listing/service.ts'

const of = (...coordinates: Position[][][]): MultiPolygon => ({ type: 'MultiPolygon', coordinates })
const SQUARE: Position[] = [
  [0, 0],
  [4, 0],
  [4, 4],
  [0, 4],
  [0, 0],
]

describe('an outline that goes through a place twice', () => {
  it('is left alone where it does not', () => {
    expect(splitWhereTouching(of([SQUARE]))).toEqual(of([SQUARE]))
  })
  // Two squares of one degree that meet in the corner (1, 1).
  it('becomes two parts where two areas meet in a corner', () => {
    const eight: Position[] = [
      [0, 0],
      [1, 0],
      [1, 1],
      [2, 1],
      [2, 2],
      [1, 2],
      [1, 1],
      [0, 1],
      [0, 0],
    ]
    expect(outlineFault([[eight]])).not.toBeNull()
    const { coordinates } = splitWhereTouching(of([eight]))
    expect(coordinates).toHaveLength(2)
    expect(outlineFault(coordinates as Position[][][])).toBeNull()
  })
  // A square of 4 × 4 whose border runs in at the corner (0, 0) round a hole of 1 × 1.
  it('gets a hole where only a corner closes it in', () => {
    const pinched: Position[] = [...SQUARE, [1, 2], [2, 2], [2, 1], [0, 0]]
    const { coordinates } = splitWhereTouching(of([pinched]))
    expect(coordinates).toHaveLength(1)
    expect(coordinates[0]).toHaveLength(2)
    expect(outlineFault(coordinates as Position[][][])).toBeNull()
    const geometry = splitWhereTouching(of([pinched]))
    expect(area(geometry)).toBeLessThan(area(of([SQUARE])))
  })
})
