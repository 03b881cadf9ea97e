import { describe, expect, it } from 'vitest'
import { areaWalksOf, walksFrom, walksTo } from '../../../../core/gap/model/areaWalks.ts'
import { demandOf } from '../../../../core/gap/model/demand.ts'
import { supplyOf } from '../../../../core/gap/model/supplyColumns.ts'
import { runGaps } from '../../../../core/gap/answer/runGaps.ts'
import { gapsOf } from '../../../../core/gap/answer/findGaps.ts'
import { PlaceWalks } from '../../../../core/place/placeWalks.ts'
import type { Position } from '../../../../core/listing/service.ts'
import { figuresOf, northOf, serviceOf } from '../makeGapData.ts'

const HERE: Position = [-2, 52]
/** A, and B 1 km north of it, with a railway between: 2,600 m round by the road. C lies 5 km north and has no walk in the file. */
const figures = figuresOf([
  { code: 'A', at: HERE, people: 1000, incomeScore: 0.1 },
  { code: 'B', at: northOf(HERE, 1000), people: 2000, incomeScore: 0.2 },
  { code: 'C', at: northOf(HERE, 5000), people: 3000, incomeScore: 0.3 },
])
const walks = areaWalksOf(
  figures,
  PlaceWalks.parse({ place: 'made-up', count: 3, starts: [0, 1, 2, 2], from: [1, 0], metres: [2600, 2600] }),
)
const demand = { ...demandOf(figures), walks }
const QUERY = { types: ['food-bank'] as const, reach_m: 1609, detour: 1.3, fresh: 'old' as const }
const answer = (services: Parameters<typeof runGaps>[1], query = QUERY) =>
  gapsOf(figures, query, runGaps(demand, services, query, Date.UTC(2026, 5, 1)))

describe('a matrix of walks between areas', () => {
  it('is taken in place of the straight line: B is 1.3 km from the door at A by the line, 2.6 by the road', () => {
    const { columns } = answer([serviceOf(1, HERE)])
    expect(columns.nearest_m).toEqual([0, 2600, null])
    expect(columns.covered).toEqual([1, 0, 0])
    expect(answer([serviceOf(1, HERE)], { ...QUERY, reach_m: 2600 }).columns.covered).toEqual([1, 1, 0])
  })

  it('gives a door the row of its area, and lets the people of that area walk the straight line to it', () => {
    // 200 m north of A, so in A: 200 × 1.3 for A itself.
    const { columns } = answer([serviceOf(1, northOf(HERE, 200))])
    expect(columns.nearest_m).toEqual([260, 2600, null])
  })

  it('takes the straight line to what has no row, and marks it: a door in C, and one outside the place', () => {
    const supply = supplyOf([
      { id: 'in C', at: northOf(HERE, 5000) },
      { id: 'outside, beside A', at: northOf(HERE, -100), outside: true },
      { id: 'in A', at: HERE },
    ])
    const { pairs, straight } = walksTo(demand, walks, supply, 1.3)
    expect([...straight]).toEqual([1, 1, 0])
    // From A, B and C to the door in C: 5, 4 and 0 km × 1.3.
    expect(Array.from(pairs.cost.subarray(0, 3), Math.round)).toEqual([6500, 5200, 0])
    expect(Math.round(pairs.cost[3]!)).toBe(130)
  })

  it('knows no uncertain band and no water: the streets were measured', () => {
    const { columns, summary } = answer([serviceOf(1, HERE)], { ...QUERY, reach_m: 2500 })
    expect(columns.uncertain).toEqual([0, 0, 0])
    expect(summary.uncertain).toBe(0)
  })

  it('can be asked of some areas alone, with the same doors', () => {
    const some = walksFrom(walks, Uint32Array.of(1, 2))
    expect([...some.to.starts]).toEqual([0, 1, 1, 1])
    expect([...some.to.column]).toEqual([0])
  })
})
