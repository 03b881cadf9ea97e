import { describe, expect, it } from 'vitest'
import { coverageOf, coverageSums, coveredAreas, uncertainAreas } from '../../../../core/gap/run/coverage.ts'
import { localQuintiles } from '../../../../core/gap/fairness/localQuintiles.ts'
import { demandOf } from '../../../../core/gap/model/demand.ts'
import { figuresOf } from '../makeGapData.ts'

describe('coveredAreas', () => {
  it('counts an area exactly at reach as covered, and one without any supply as not', () => {
    // 1,000 m straight × 1.3 = 1,300 m walked.
    expect([...coveredAreas(Float64Array.of(1_000, 1_000.001, Infinity), 1_300, 1.3)]).toEqual([1, 0, 0])
  })

  it('refuses a detour shorter than the straight line', () => {
    expect(() => coveredAreas(Float64Array.of(1), 100, 0.9)).toThrow('detour must be at least 1, got 0.9')
  })
})

describe('uncertainAreas', () => {
  it('marks the areas whose answer changes between a detour of 1.2 and one of 1.4', () => {
    // Reach 1,680 m: certain within 1,200 m straight (× 1.4), certainly beyond past 1,400 m (× 1.2).
    expect([...uncertainAreas(Float64Array.of(1_199, 1_201, 1_399, 1_401, Infinity), 1_680, 1.3)]).toEqual([0, 1, 1, 0, 0])
  })

  it('widens the band to a detour outside it', () => {
    // At 1.0, 1,600 m straight is within 1,680 m; at 1.4 it is not.
    expect([...uncertainAreas(Float64Array.of(1_600), 1_680, 1)]).toEqual([1])
  })
})

describe('coverageSums', () => {
  it('counts people, not areas, in total and by decile', () => {
    const demand = demandOf(
      figuresOf([
        { code: 'A', at: [-2, 52], people: 1_000, incomeScore: 0.4, decile: 1 },
        { code: 'B', at: [-2, 52], people: 3_000, incomeScore: 0.1, decile: 1 },
        { code: 'C', at: [-2, 52], people: 2_000, incomeScore: 0.05, decile: 9 },
      ]),
    )
    const result = coverageOf(
      coverageSums(demand, localQuintiles(demand.people, demand.imdRank), Uint8Array.of(1, 0, 1), Uint8Array.of(0, 1, 0)),
    )
    expect(result).toMatchObject({ people: 6_000, covered: 3_000, uncovered: 3_000, uncertain: 3_000 })
    // In need: 1,000 × 0.4 + 3,000 × 0.1 + 2,000 × 0.05 = 400 + 300 + 100.
    expect(result).toMatchObject({ inNeed: 800, inNeedCovered: 500, inNeedUncovered: 300 })
    expect(result.byDecile).toHaveLength(10)
    expect(result.byDecile[0]).toEqual({ decile: 1, people: 4_000, covered: 1_000 })
    expect(result.byDecile[8]).toEqual({ decile: 9, people: 2_000, covered: 2_000 })
    expect(result.byDecile[4]).toEqual({ decile: 5, people: 0, covered: 0 })
  })
})

describe('localQuintiles', () => {
  const quintiles = (people: number[], imdRank: number[]) => [...localQuintiles(Float64Array.from(people), Uint32Array.from(imdRank))]

  it('holds a fifth of the people each, not a fifth of the areas', () => {
    // Middles of the people, of 1,000: 300 → 2nd fifth, 650 → 4th, 750 → 4th, 850 → 5th, 950 → 5th.
    expect(quintiles([600, 100, 100, 100, 100], [1, 2, 3, 4, 5])).toEqual([2, 4, 4, 5, 5])
  })

  it('gives areas of the same rank the same fifth, whatever their order', () => {
    // Three at rank 7 share the people from 100 to 400 of 500: middle 250, the third fifth.
    expect(quintiles([100, 100, 100, 100, 100], [7, 1, 7, 9, 7])).toEqual([3, 1, 3, 5, 3])
  })

  it('answers where nobody lives', () => {
    expect(quintiles([0, 0], [1, 2])).toEqual([1, 1])
  })
})
