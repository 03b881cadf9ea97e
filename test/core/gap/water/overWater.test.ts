import { describe, expect, it } from 'vitest'
import { findGaps } from '../../../../core/gap/answer/findGaps.ts'
import { placeWhatIf } from '../../../../core/gap/questions/placeWhatIf.ts'
import { gapCsv } from '../../../../core/api/gapCsv.ts'
import { WhatIfInput } from '../../../../core/api/gap/whatIf.ts'
import type { Position } from '../../../../core/listing/service.ts'
import type { Water } from '../../../../core/place/water.ts'
import { figuresOf, northOf, serviceOf } from '../makeGapData.ts'

const NOW = Date.UTC(2026, 5, 1)
const HOME: Position = [-2, 52]
const query = { types: ['food-bank' as const], reach_m: 1609, detour: 1.3, fresh: 'old' as const }

/** Across the ways north of home: water from 400 to 500 m, ground known coarsely from -500 to -400 m. */
const between = (from: number, to: number): Position[] => {
  const [south, north] = [northOf(HOME, from)[1], northOf(HOME, to)[1]]
  return [
    [-2.1, south],
    [-1.9, south],
    [-1.9, north],
    [-2.1, north],
    [-2.1, south],
  ]
}
const water: Water = { place: 'here', water: [between(400, 500)], unknown: [between(-500, -400)] }

// Within 1,238 m straight of the door at home: all but the last. North bank, both banks, home's bank, beyond ground not known, too far.
const figures = figuresOf([
  { code: 'A', at: northOf(HOME, 900), people: 1_000, incomeScore: 0.2, decile: 1 },
  { code: 'B', at: northOf(HOME, 300), people: 200, incomeScore: 0.2, decile: 2 },
  { code: 'C', at: northOf(HOME, -900), people: 30, incomeScore: 0.2, decile: 3 },
  { code: 'D', at: northOf(HOME, -9_000), people: 4, incomeScore: 0.2, decile: 4 },
])
const ask = (services: Parameters<typeof findGaps>[1], of: Water | null = water) => findGaps(figures, services, query, NOW, of)

describe('an area is covered only over water', () => {
  it('where every door in reach lies across it; covered stays as it is', () => {
    const { columns, summary } = ask([serviceOf(1, HOME)])
    expect(columns.covered).toEqual([1, 1, 1, 0])
    expect(columns.water).toEqual([1, 0, null, 0])
    expect(summary).toMatchObject({ covered: 1_230, overWater: 1_000, waterNotKnown: 30 })
  })
  it('not where one door in reach is on its own bank', () => {
    expect(ask([serviceOf(1, HOME), serviceOf(2, northOf(HOME, 1_500))]).columns.water).toEqual([0, 0, null, 0])
  })
  it('not where help is delivered', () => {
    const serves = { codes: ['E08000001'], polygon: null, text: null }
    const places = { ...figures, columns: { ...figures.columns, authority: ['E08000001', 'E08000002', 'E08000002', 'E08000002'] } }
    const { columns } = findGaps(places, [serviceOf(1, HOME, { mode: ['delivery'], serves })], query, NOW, water)
    expect(columns).toMatchObject({ covered: [1, 0, 0, 0], water: [0, 0, 0, 0] })
  })
  it('not where nothing is in reach', () => {
    expect(ask([]).columns.water).toEqual([0, 0, 0, 0])
  })
  it('and it is not known where nobody says where water is', () => {
    const { columns, summary } = ask([serviceOf(1, HOME)], null)
    expect(columns.water).toEqual([null, null, null, null])
    expect(summary).toMatchObject({ covered: 1_230, overWater: null, waterNotKnown: null })
  })
  it('which the CSV says in the column after covered, blank where it is not known', () => {
    const [head, ...rows] = gapCsv(ask([serviceOf(1, HOME)])).split(/\r?\n/)
    const at = head!.split(',').indexOf('water')
    expect(head!.split(',')[at - 1]).toBe('covered')
    expect(rows.slice(0, 4).map((row) => row.split(',')[at])).toEqual(['1', '0', '', '0'])
  })
})

describe('a what-if', () => {
  const after = (change: object) =>
    placeWhatIf(figures, [serviceOf(1, HOME)], WhatIfInput.parse({ types: ['food-bank'], changes: [change] }), NOW, water).columns
  it('with a door on the other bank takes the doubt away', () => {
    const { code, water: before, water_after } = after({ do: 'add', at: northOf(HOME, 1_000), types: ['food-bank'] })
    const row = code.indexOf('A')
    expect([before[row], water_after[row]]).toEqual([1, 0])
  })
  it('that moves the only door across the water puts the other bank in doubt', () => {
    const { code, water: before, water_after } = after({ do: 'move', id: serviceOf(1, HOME).id, at: northOf(HOME, 600) })
    expect(['A', 'B'].map((each) => [before[code.indexOf(each)], water_after[code.indexOf(each)]])).toEqual([
      [1, 0],
      [0, 1],
    ])
  })
})
