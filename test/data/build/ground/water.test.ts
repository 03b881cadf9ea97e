import { expect, it } from 'vitest'
import { walkOver } from '../../../../core/place/water/walkOver.ts'
import type { Position } from '../../../../core/listing/service.ts'
import { waterRound } from '../../../../data/build/ground/water.ts'
import type { Outline } from '../../../../data/build/ground/polygonIndex.ts'

const area = (code: string, west: number, south: number, east: number, north: number): Outline => ({
  type: 'Feature',
  id: code,
  properties: { code, name: code },
  geometry: { type: 'Polygon', coordinates: [[[west, south], [east, south], [east, north], [west, north], [west, south]]] },
})
/** 0.001° is 111 m north, 68 m east at 52° N. Two banks of a river 0.001° wide, and a neighbour to the east that reaches 20 km on. */
const WEST = area('WEST', 0.9, 51.9, 0.95, 52)
const EAST = area('EAST', 0.951, 51.9, 1, 52)
const NEIGHBOUR = area('NEIGHBOUR', 1, 51.9, 1.3, 52)
/** The same, super-generalised: the river is gone, and the border lies 100 m further east. */
const COARSE = [area('WEST', 0.9, 51.9, 0.9505, 52), area('EAST', 0.9505, 51.9, 1.0015, 52), area('NEIGHBOUR', 1.0015, 51.9, 1.3, 52)]

const walk = (fine: Outline[], coarse: Outline[], from: Position, to: Position) =>
  walkOver({ place: 'here', ...waterRound([WEST, EAST], fine, coarse) })(from, to)

it('finds a river between two outlines that are known at street level', () => {
  expect(walk([WEST, EAST], COARSE, [0.945, 51.95], [0.955, 51.95])).toBe('water')
  expect(walk([WEST, EAST], COARSE, [0.91, 51.95], [0.945, 51.95])).toBe('land')
})

it('knows nothing of creeks behind a border, near the tide, where the neighbour is known coarsely alone', () => {
  // 1.1 km and 5.6 km from the coast that even coarse outlines show.
  expect(walk([WEST, EAST], COARSE, [0.995, 51.99], [1.01, 51.99])).toBe('unknown')
  expect(walk([WEST, EAST], COARSE, [0.995, 51.95], [1.01, 51.95])).toBe('land')
})

it('takes a neighbour that is known at street level for land', () => {
  expect(walk([WEST, EAST, NEIGHBOUR], COARSE, [0.995, 51.99], [1.01, 51.99])).toBe('land')
})

// 60 km of land all round: no tide comes there, and where the two kinds of outlines differ there is no water.
it('is dry inland, although coarse borders leave gaps', () => {
  const ALL_ROUND = [
    area('N', 0, 52, 2, 52.5),
    area('S', 0, 51.4, 2, 51.9),
    area('W', 0, 51.9, 0.9, 52),
    area('E', 1.001, 51.9, 2, 52),
  ]
  const coarse = [area('WEST', 0.9, 51.9, 0.9505, 52), area('EAST', 0.9505, 51.9, 1.001, 52), ...ALL_ROUND]
  const joined = [area('WEST', 0.9, 51.9, 0.951, 52), EAST]
  expect(walk(joined, coarse, [0.995, 51.95], [1.01, 51.95])).toBe('land')
  expect(waterRound([WEST, EAST], joined, coarse)).toEqual({ water: [], unknown: [] })
  // A crack of 0.7 m between two coarse outlines, 7 km long, is under a hectare.
  const cracked = [...coarse.filter(({ id }) => id !== 'EAST'), area('EAST', 0.95051, 51.9, 1.001, 52)]
  expect(waterRound([WEST, EAST], joined, cracked)).toEqual({ water: [], unknown: [] })
})

it('sees a wide water that no outline holds', () => {
  expect(walk([WEST, EAST], COARSE, [0.98, 51.999], [0.98, 52.04])).toBe('land')
  const ISLAND = area('ISLAND', 0.95, 52.02, 1, 52.05)
  expect(walk([WEST, EAST, ISLAND], [...COARSE, ISLAND], [0.98, 51.999], [0.98, 52.04])).toBe('water')
})
