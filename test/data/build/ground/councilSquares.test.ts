import { expect, it } from 'vitest'
import { councilSquares } from '../../../../data/build/ground/councilSquares.ts'
import { sideAt } from '../../../../core/place/elsewhere/councilSquares.ts'
import type { Position } from '../../../../core/listing/service.ts'

// A council from 2° to 1° W and 52° to 53° N. Squares are 0.015° wide, from 8.7° W: their edges fall on 2.01° and 0.99° W.
const authorityAt = ([lon, lat]: Position) => (lon > -2.01 && lon < -0.99 && lat > 52 && lat < 53 ? 'E07000001' : null)
const SETTLEMENTS = [
  { name: 'Y Dref', authority: 'Powys - Powys', at: [-2.0175, 52.505] as [number, number] },
  { name: 'Ours', authority: 'Shropshire', at: [-2.1, 52.2] as [number, number] },
]
const squares = councilSquares(authorityAt, SETTLEMENTS)

it.each([
  ['inside the council', -1.5, 52.5, 'E07000001'],
  ['a village of Wales one square over the border', -2.0175, 52.505, 'wales'],
  ['six squares from that village', -2.0175 - 6 * 0.015, 52.505, 'wales'],
  ['eight squares from it', -2.0175 - 8 * 0.015, 52.505, null],
  ['a quay one square off the shore', -0.985, 52.5, 'E07000001'],
  ['a boat two squares off', -0.97, 52.5, 'E07000001'],
  ['a boat four squares off', -0.94, 52.5, null],
  ['a settlement that is called England’s, in no council', -2.1, 52.2, null],
] as const)('%s', (_, lon, lat, side) => {
  expect(sideAt(squares, [lon, lat])).toBe(side)
})
