import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findGaps } from '../../../../core/gap/answer/findGaps.ts'
import { gapCsv } from '../../../../core/api/gapCsv.ts'
import { headlineOf } from '../../../../core/gap/answer/headline.ts'
import type { AreaNeeds } from '../../../../core/place/areaNeeds.ts'
import type { GapQuery } from '../../../../core/gap/query/gapQuery.ts'
import type { Position } from '../../../../core/listing/service.ts'
import { figuresOf, northOf, serviceOf } from '../makeGapData.ts'

const NOW = Date.UTC(2026, 5, 1)
const HOME: Position = [-2, 52]
const ask = (said: Partial<GapQuery> = {}): GapQuery => ({ types: ['food-bank'], reach_m: 1609, detour: 1.3, fresh: 'old', ...said })

describe('findGaps', () => {
  // 1,000 m straight is 1,300 m walked and 16.25 → 17 minutes; 1,300 m straight is 1,690 m and 21.125 → 22 minutes.
  const figures = figuresOf([
    { code: 'A', at: northOf(HOME, 1_000), people: 1_500, incomeScore: 0.2, decile: 1 },
    { code: 'B', at: northOf(HOME, 1_300), people: 2_000, incomeScore: 0.153, decile: 2 },
    { code: 'C', at: northOf(HOME, -9_000), people: 500, incomeScore: 0.3, decile: 9 },
  ])
  const result = findGaps(figures, [serviceOf(1, HOME)], ask(), NOW)

  it('tells walked metres, minutes and whether an area is within reach', () => {
    expect(result.columns.nearest_m).toEqual([1_300, 1_690, 11_700])
    expect(result.columns.walk_minutes).toEqual([17, 22, 147])
    expect(result.columns.covered).toEqual([1, 0, 0])
    // 1,000 m × 1.4 = 1,400 m is still within reach; 1,300 m × 1.2 = 1,560 m would be too.
    expect(result.columns.uncertain).toEqual([0, 1, 0])
    expect(result.columns.nearest_id).toEqual(Array(3).fill(serviceOf(1, HOME).id))
  })

  it('counts people in need to one decimal, and those beyond reach', () => {
    // 1,500 × 0.2 = 300; 2,000 × 0.153 = 306; 500 × 0.3 = 150.
    expect(result.columns.in_need).toEqual([300, 306, 150])
    expect(result.columns.in_need_uncovered).toEqual([0, 306, 150])
    expect(result.summary).toMatchObject({ people: 4_000, covered: 1_500, uncovered: 2_500, inNeedUncovered: 456, uncertain: 2_000 })
  })

  it('gives the figures of the headline', () => {
    // Beyond reach in deciles 1 and 2: area B.
    expect(headlineOf(result.summary)).toEqual({ people: 4_000, uncovered: 2_500, uncoveredInMostDeprivedFifth: 2_000 })
  })

  it('keeps a row for every area where there is no supply at all, with null for what is not there', () => {
    const none = findGaps(figures, [], ask(), NOW)
    expect(none.columns.nearest_m).toEqual([null, null, null])
    expect(none.columns.walk_minutes).toEqual([null, null, null])
    expect(none.columns.nearest_id).toEqual([null, null, null])
    expect(none.summary).toMatchObject({ people: 4_000, covered: 0, uncovered: 4_000 })
    expect(JSON.stringify(none)).not.toContain('Infinity')
  })

  it('counts a service in its catchment only, and a delivery all over it', () => {
    const serves = { codes: ['E08000001'], polygon: null, text: null }
    const places = { ...figures, columns: { ...figures.columns, authority: ['E08000002', 'E08000001', 'E08000001'] } }
    const bounded = findGaps(places, [serviceOf(1, HOME, { serves })], ask(), NOW)
    expect(bounded.columns.nearest_m).toEqual([null, 1_690, 11_700])
    const delivered = findGaps(places, [serviceOf(1, HOME, { serves, mode: ['delivery'] })], ask(), NOW)
    expect(delivered.columns.nearest_m).toEqual([null, 0, 0])
    expect(delivered.columns.covered).toEqual([0, 1, 1])
    expect(delivered.summary.covered).toBe(2_500)
  })

  it('says from which years the counted listings are', () => {
    expect(result.summary.services).toEqual({
      counted: 1,
      someWeeks: 0,
      unknownHours: 0,
      unknownReferral: 0,
      unknownNeeds: 0,
      unknownCatchment: 0,
      listed: { from: 2024, to: 2024, undated: 0 },
    })
  })

  // B and C are beyond reach. Of the children of B nobody says how many; C has 40.
  it('says of how many areas and people need is not published, and never takes it for none', () => {
    const counts = [25, null, 40]
    const needs: AreaNeeds = {
      place: 'made-up',
      count: 3,
      columns: { code: ['A', 'B', 'C'], children: counts, older: counts, disabled: counts, households: counts, employment: counts },
    }
    const { columns, summary } = findGaps(figures, [serviceOf(1, HOME)], ask({ need: 'children' }), NOW, null, needs)
    expect(columns.in_need).toEqual([25, null, 40])
    expect(columns.in_need_uncovered).toEqual([0, null, 40])
    expect(summary).toMatchObject({ people: 4_000, covered: 1_500, inNeed: 65, inNeedCovered: 25, inNeedUncovered: 40 })
    expect(summary.needNotPublished).toEqual({ areas: 1, people: 2_000 })
    expect(gapCsv({ columns }).split('\r\n')[2]).toContain(',North ward,,,')
  })

  it('is written as CSV, one row an area, the agreed columns first', () => {
    const [head, first, ...rest] = gapCsv(result).trimEnd().split('\r\n')
    expect(head).toMatch(/^code,name,authority,people,imd_decile,nearest_m,walk_minutes,covered,water,ward,/)
    expect(head).toMatch(/,lon,lat$/)
    expect(first).toMatch(/^A,Name of A,Middletown,1500,1,1300,17,1,,North ward,300,0,/)
    expect(rest).toHaveLength(2)
  })
})

const place = fc
  .tuple(fc.integer({ min: -2_200, max: -1_800 }), fc.integer({ min: 52_300, max: 52_600 }))
  .map(([lon, lat]): Position => [lon / 1000, lat / 1000])
const town = fc.array(
  fc.record({
    at: place,
    people: fc.integer({ min: 0, max: 4_000 }),
    score: fc.integer({ min: 0, max: 700 }),
    rank: fc.integer({ min: 1, max: 9 }),
  }),
  { minLength: 1, maxLength: 25 },
)
const doors = fc.array(place, { maxLength: 12 })
const figuresFor = (areas: readonly { at: Position; people: number; score: number; rank: number; code?: string }[]) =>
  figuresOf(
    areas.map((area, i) => ({ ...area, code: area.code ?? `E${i}`, incomeScore: area.score / 1000, decile: area.rank, rank: area.rank })),
  )
const servicesAt = (places: readonly Position[]) => places.map((at, i) => serviceOf(i + 1, at))

describe('findGaps holds, whatever the place', () => {
  it('never lets an area vanish, and its people add up to the total', () => {
    fc.assert(
      fc.property(town, doors, fc.integer({ min: 1, max: 9_000 }), (areas, places, reach_m) => {
        const { summary, columns } = findGaps(figuresFor(areas), servicesAt(places), ask({ reach_m }), NOW)
        const people = areas.reduce((sum, area) => sum + area.people, 0)
        expect(columns.covered).toHaveLength(areas.length)
        expect(summary.people).toBe(people)
        expect(summary.covered + summary.uncovered).toBe(people)
        expect(summary.byDecile.reduce((sum, decile) => sum + decile.people, 0)).toBe(people)
        expect(summary.byLocalQuintile.reduce((sum, fifth) => sum + fifth.covered, 0)).toBe(summary.covered)
      }),
    )
  })

  it('covers nobody less when a service is added or the reach grows', () => {
    fc.assert(
      fc.property(
        town,
        doors,
        place,
        fc.integer({ min: 1, max: 5_000 }),
        fc.integer({ min: 0, max: 5_000 }),
        (areas, places, extra, reach_m, more) => {
          const covered = (at: readonly Position[], reach: number) =>
            findGaps(figuresFor(areas), servicesAt(at), ask({ reach_m: reach }), NOW).columns.covered
          const now = covered(places, reach_m)
          const added = covered([...places, extra], reach_m)
          const further = covered(places, reach_m + more)
          now.forEach((was, i) => {
            expect(added[i]).toBeGreaterThanOrEqual(was)
            expect(further[i]).toBeGreaterThanOrEqual(was)
          })
        },
      ),
    )
  })

  it('answers the same when the rows come in another order', () => {
    fc.assert(
      fc.property(
        town.chain((areas) =>
          fc.tuple(
            fc.constant(areas),
            fc.shuffledSubarray(
              areas.map((_, i) => i),
              { minLength: areas.length },
            ),
          ),
        ),
        doors,
        ([areas, order], places) => {
          const coded = areas.map((area, i) => ({ ...area, code: `E${i}` }))
          const straight = findGaps(figuresFor(coded), servicesAt(places), ask(), NOW)
          const shuffled = findGaps(figuresFor(order.map((i) => coded[i]!)), servicesAt(places).toReversed(), ask(), NOW)
          expect(shuffled.summary).toEqual(straight.summary)
          expect(shuffled.columns.nearest_m).toEqual(order.map((i) => straight.columns.nearest_m[i]))
          expect(shuffled.columns.in_need_uncovered).toEqual(order.map((i) => straight.columns.in_need_uncovered[i]))
        },
      ),
    )
  })
})
