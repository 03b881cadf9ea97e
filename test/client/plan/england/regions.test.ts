import { expect, it } from 'vitest'
import { regionCsv } from '../../../../client/plan/england/regionCsv.ts'
import { beyondInPoorestFifth, regionsOf, sumsOf } from '../../../../client/plan/england/regions.ts'
import { classEnds, figureClass, shownFigure } from '../../../../client/plan/england/shownFigure.ts'
import type { DeskAreas, DeskColumns } from '../../../../client/plan/engine/answers.ts'

/** Two authorities: X with three neighbourhoods, of which one has no count; Y with one. */
const areas: DeskAreas = {
  code: ['a', 'b', 'c', 'd'],
  name: ['A', 'B', 'C', 'D'],
  ward: ['w1', 'w1', 'w2', 'w3'],
  wardName: ['One', 'One', 'Two', 'Three'],
  authority: ['X', 'X', 'X', 'Y'],
  authorityName: ['Exton', 'Exton', 'Exton', 'Wyeham'],
  people: Float64Array.of(1000, 2000, 500, 1500),
  decile: Uint8Array.of(1, 5, 2, 3),
  imdScore: new Float64Array(0),
  incomeScore: new Float64Array(0),
  imdRank: Uint32Array.of(1, 2, 3, 4),
  lon: new Float64Array(4),
  lat: new Float64Array(4),
}
const columns: DeskColumns = {
  rows: Uint32Array.of(0, 1, 2, 3),
  need: Float64Array.of(300, 200, NaN, 450),
  nearestM: new Float64Array(4),
  nearest: new Int32Array(4),
  covered: Uint8Array.of(0, 1, 0, 0),
  uncertain: new Uint8Array(4),
  water: new Uint8Array(4),
  needMillionths: new Float64Array(0),
  walkMinutes: new Float64Array(0),
  straight: null,
  choice: new Uint32Array(4),
}

it('sums need by authority, most first, and leaves what was not published out of every sum', () => {
  expect(regionsOf(areas, columns, 'authority')).toEqual([
    { code: 'X', name: 'Exton', people: 3500, need: 500, beyond: 300, notPublished: 1 },
    { code: 'Y', name: 'Wyeham', people: 1500, need: 450, beyond: 450, notPublished: 0 },
  ])
  expect(regionsOf(areas, columns, 'ward').map(({ name, need }) => [name, need])).toEqual([
    ['One', 500],
    ['Three', 450],
    ['Two', 0],
  ])
})

it('says how few regions hold half of the need', () => {
  // Of 950 half is 475: Exton alone has more.
  expect(sumsOf(regionsOf(areas, columns, 'authority'))).toEqual({ people: 5000, need: 950, beyond: 750, notPublished: 1, half: 1 })
  expect(sumsOf([])).toMatchObject({ need: 0, half: 0 })
})

it('counts those beyond reach among the most deprived fifth', () => {
  // Of the neighbourhoods of the first two tenths A alone is published.
  expect(beyondInPoorestFifth(areas, columns, new Set(['X', 'Y']))).toBe(300)
  expect(beyondInPoorestFifth(areas, columns, new Set(['Y']))).toBe(0)
})

it('does not colour a place as a gap where the list reaches nobody, nor one whose count was not published as none', () => {
  const [exton, wyeham] = regionsOf(areas, columns, 'authority')
  expect(shownFigure(exton!, 'beyond')).toBe(60)
  expect(shownFigure(wyeham!, 'beyond')).toBeNaN()
  expect(shownFigure(wyeham!, 'per 100')).toBe(30)
  expect(shownFigure(regionsOf(areas, columns, 'ward')[2]!, 'per 100')).toBeNaN()
  expect(figureClass(NaN, [20, 40, 60, 80])).toBe(0)
})

it('parts the regions into fifths by need, and by the same ends whatever is asked by reach', () => {
  const figures = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
  const ends = classEnds(figures, 'per 100')
  expect(ends).toEqual([2, 4, 6, 8])
  expect(figures.map((figure) => figureClass(figure, ends))).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5])
  expect(classEnds([1, 2], 'beyond')).toEqual([20, 40, 60, 80])
})

it('hands the table out with where its figures come from', () => {
  const regions = regionsOf(areas, columns, 'ward')
  expect(regionCsv(regions, null)).toBe(
    'code,name,people,in_need,neighbourhoods_not_published\r\nw1,One,3000,500,0\r\nw3,Three,1500,450,0\r\nw2,Two,500,,1\r\n',
  )
  expect(regionCsv(regions, 'your file x.csv').split('\r\n')[1]).toBe('w1,One,3000,500,0,300,1,your file x.csv')
})
