import { expect, it } from 'vitest'
import { drawingOf } from '../../../../client/plan/england/drawing.ts'

const square = (code: string, west: number, south: number) => ({
  type: 'Feature' as const,
  properties: { code, name: code },
  geometry: {
    type: 'Polygon' as const,
    coordinates: [
      [
        [west, south],
        [west + 1, south],
        [west + 1, south + 1],
        [west, south + 1],
        [west, south],
      ],
    ],
  },
})

it('draws what lies further north higher up, and a degree of longitude as short as it is there', () => {
  // At 60° north a degree of longitude is half as long as one of latitude.
  const drawing = drawingOf({ features: [square('low', 0, 59), square('high', 0, 60)] }, [0, 59, 1, 61])
  expect(drawing).toMatchObject({ width: 600, height: 2400 })
  expect(drawing.place(0, 61)).toEqual([0, 0])
  expect(drawing.place(1, 59).map(Math.round)).toEqual([600, 2400])
  expect(drawing.paths.map(({ code, d }) => [code, d.slice(0, 8)])).toEqual([
    ['low', 'M0 2400L'],
    ['high', 'M0 1200L'],
  ])
})
