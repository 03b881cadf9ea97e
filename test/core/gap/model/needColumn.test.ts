import { describe, expect, it } from 'vitest'
import { needColumn, NeedNotKnown, valuesOf } from '../../../../core/gap/model/needColumn.ts'
import { NEEDS_ASKED } from '../../../../core/gap/query/need.ts'
import type { AreaNeeds } from '../../../../core/place/areaNeeds.ts'
import { figuresOf } from '../makeGapData.ts'

const HOME = [-2, 52] as [number, number]
const made = figuresOf([
  { code: 'A', at: HOME, people: 1_500, incomeScore: 0.2 },
  { code: 'B', at: HOME, people: 2_000, incomeScore: 0.153 },
  { code: 'C', at: HOME, people: 500, incomeScore: 0 },
])
const figures = { ...made, columns: { ...made.columns, health_decile: [1, 2, 3], crime_decile: [10, 3, 1] } }
const needs: AreaNeeds = {
  place: 'made-up',
  count: 3,
  columns: {
    code: ['A', 'B', 'C'],
    children: [120, null, 0],
    older: [60, 35, null],
    disabled: [210, 350, 41],
    households: [90, 80, 7],
    employment: [70, 95, 10],
  },
}
const inNeed = (asked: (typeof NEEDS_ASKED)[number]) => {
  const { millionths, published } = needColumn(figures, needs, asked)
  return { counts: Array.from(millionths, (each) => each / 1_000_000), published: published && Array.from(published) }
}

describe('whose need is counted', () => {
  it('is everybody, or people on low incomes', () => {
    expect(inNeed('people')).toEqual({ counts: [1_500, 2_000, 500], published: null })
    // 1,500 × 0.2 and 2,000 × 0.153.
    expect(inNeed('income')).toEqual({ counts: [300, 306, 0], published: null })
  })

  it('is a count as it was published; what was not is marked, and adds nothing to a sum', () => {
    expect(inNeed('children')).toEqual({ counts: [120, 0, 0], published: [1, 0, 1] })
    expect(inNeed('older')).toEqual({ counts: [60, 35, 0], published: [1, 1, 0] })
    expect(inNeed('disabled')).toEqual({ counts: [210, 350, 41], published: null })
    expect(inNeed('households')).toEqual({ counts: [90, 80, 7], published: null })
    expect(inNeed('employment')).toEqual({ counts: [70, 95, 10], published: null })
  })

  it('is, by a domain without a count, people in neighbourhoods among the most deprived fifth: deciles 1 and 2', () => {
    expect(inNeed('health').counts).toEqual([1_500, 2_000, 0])
    expect(inNeed('crime').counts).toEqual([0, 0, 500])
  })

  it('is refused, with the remedy, where nobody counted', () => {
    expect(() => needColumn(figures, null, 'children')).toThrow(NeedNotKnown)
    expect(() => needColumn(figures, null, 'children')).toThrow('need children is not known for the areas of this place; ask for income')
    expect(() => needColumn(figures, { ...needs, count: 2 }, 'older')).toThrow('need older is not known')
    for (const asked of ['income', 'people', 'housing'] as const) expect(needColumn(figures, null, asked).published).toBeNull()
  })

  it('is a whole number of millionths in every area, whoever is asked for', () => {
    for (const asked of NEEDS_ASKED) expect(Array.from(needColumn(figures, needs, asked).millionths).every(Number.isInteger)).toBe(true)
  })

  it('may be figures of somebody’s own', () => {
    expect(valuesOf([1.5, null])).toEqual({ millionths: Float64Array.of(1_500_000, 0), published: Uint8Array.of(1, 0) })
  })
})
