import { expect, it } from 'vitest'
import { authorityShapes } from '../../../../data/build/ground/authorityShapes.ts'
import type { AuthorityOutlines } from '../../../../core/place/england/authorityOutlines.ts'

/** One neighbourhood as a square of so many hundred-thousandths of a degree, its lower left corner at `x`, 0. */
const square = (id: string, x: number, side: number): AuthorityOutlines => ({
  type: 'Topology',
  transform: { scale: [1e-5, 1e-5], translate: [x, 52] },
  objects: { areas: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', id, arcs: [[0]] }] } },
  arcs: [[[0, 0], [side, 0], [0, side], [-side, 0], [0, -side]]],
})

it('draws each authority once, by code, in three decimals, with the border that two share the same in both', () => {
  const outlines = new Map([
    ['E2', square('b', 0.5, 50_000)],
    ['E1', square('a', 0, 50_000)],
  ])
  const { features } = authorityShapes(outlines, (code) => `Name of ${code}`)
  expect(features.map(({ properties }) => properties)).toEqual([
    { code: 'E1', name: 'Name of E1', kind: 'authority' },
    { code: 'E2', name: 'Name of E2', kind: 'authority' },
  ])
  const cornersOf = (at: number): string[] => (features[at]!.geometry.coordinates[0] as number[][]).map(String)
  expect(new Set(cornersOf(0))).toEqual(new Set(['0,52', '0.5,52', '0.5,52.5', '0,52.5']))
  expect([...new Set(cornersOf(0))].filter((corner) => cornersOf(1).includes(corner)).toSorted()).toEqual(['0.5,52', '0.5,52.5'])
})
