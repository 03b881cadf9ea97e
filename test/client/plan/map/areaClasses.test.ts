import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { areaClasses, NOT_KNOWN } from '../../../../client/plan/map/classes/areaClasses.ts'
import { classTally } from '../../../../client/plan/map/classes/classTally.ts'
import { needCuts } from '../../../../client/plan/map/classes/needCuts.ts'
import { areaLooks, lookOf } from '../../../../client/plan/map/draw/areaLooks.ts'
import type { AreaFigures } from '../../../../core/place/area.ts'
import type { MapShow } from '../../../../client/plan/ask/planQuestion.ts'

// Within reach; just beyond; at twice the reach of 1,609; beyond that; no door at all; need not published.
const columns = {
  rows: Uint32Array.of(0, 1, 2, 3, 4, 5),
  need: Float64Array.of(90, 250, 450.1, 200.1, 1_001, NaN),
  nearestM: Float64Array.of(400, 1_610, 3_218, 3_219, NaN, 100),
  covered: Uint8Array.of(1, 0, 0, 0, 0, 1),
  uncertain: Uint8Array.of(0, 1, 0, 0, 0, 1),
  straight: null,
  needMillionths: new Float64Array(6),
  walkMinutes: new Float64Array(6),
  water: Uint8Array.of(1, 0, 0, 2, 0, 0),
}
const INCOME = { need: 'income', own: false } as const
const asked = (show: MapShow, waitHours: Float64Array | null = null) =>
  areaClasses(columns, { show, reachM: 1_609, cuts: needCuts(INCOME, columns.need), waitHours })
const classes = (show: MapShow, wait?: Float64Array) => [...asked(show, wait).classes]

describe('the classes of the map', () => {
  it('cross few, some and many in need with within reach, up to twice as far and further', () => {
    // Few up to 200, some up to 450; 3 × shortfall + need.
    expect(classes('both')).toEqual([0, 3 + 1, 3 + 2, 6 + 1, 6 + 2, NOT_KNOWN])
  })

  it('take what is delivered as within reach, however far its door', () => {
    const delivered = { ...columns, need: Float64Array.of(90), nearestM: Float64Array.of(NaN), covered: Uint8Array.of(1) }
    expect(areaClasses(delivered, { show: 'both', reachM: 1_609, cuts: needCuts(INCOME, columns.need), waitHours: null }).classes[0]).toBe(
      0,
    )
  })

  it('stand for people in need beyond reach, and for nobody within it', () => {
    expect(classes('need')).toEqual([9, 10, 11, 10, 14, NOT_KNOWN])
  })

  it('stand for people in need wherever help is', () => {
    expect(classes('who')).toEqual([10, 10, 11, 10, 14, NOT_KNOWN])
  })

  it('stand for metres on foot, where no door at all is furthest and need plays no part', () => {
    expect(classes('distance')).toEqual([10, 13, 13, 13, 14, 10])
  })

  it('stand for hours until food, where never is a class of its own, and not known until they are worked out', () => {
    expect(classes('wait', Float64Array.of(12, 12.5, 72, 100, NaN, 0))).toEqual([10, 11, 12, 13, 14, 10])
    expect(classes('wait')).toEqual(Array<number>(6).fill(NOT_KNOWN))
  })

  it('hatch what is uncertain, and need that is not published before that; what lies over water has an edge', () => {
    expect([...asked('both').hatches]).toEqual([0, 1, 0, 0, 0, 2])
    expect([...asked('both').overWater]).toEqual([1, 0, 0, 0, 0, 0])
    expect([...asked('distance').hatches]).toEqual([0, 0, 0, 0, 0, 0])
  })

  it('count every area once', () => {
    const tally = classTally(asked('both'), columns)
    expect(tally.classes[8]).toEqual({ areas: 1, inNeed: 1_001 })
    expect(tally.classes.reduce((sum, { areas }) => sum + areas, 0)).toBe(6)
    expect(tally).toMatchObject({ uncertain: 1, notPublished: 1, overWater: 1 })
  })
})

describe('the cuts of need', () => {
  it('are the same for every place', () => {
    expect(needCuts(INCOME, Float64Array.of(1, 2, 3))).toEqual(needCuts(INCOME, Float64Array.of(1_000)))
    expect(needCuts({ need: 'children', own: false }, columns.need).thirds).toEqual([55, 130])
  })

  it('are thirds of England’s neighbourhoods, as near as round numbers come', () => {
    const { columns: england } = JSON.parse(readFileSync('data/england/areas.figures.json', 'utf8')) as AreaFigures
    const shareUpTo = (counts: readonly number[], cut: number) => counts.filter((count) => count <= cut).length / counts.length
    const income = england.people.map((people, i) => people * england.income_score[i]!)
    for (const [need, counts] of [
      ['income', income],
      ['people', england.people],
    ] as const) {
      const [few, some] = needCuts({ need, own: false }, Float64Array.of()).thirds
      expect(Math.abs(shareUpTo(counts, few) - 1 / 3), need).toBeLessThan(0.03)
      expect(Math.abs(shareUpTo(counts, some) - 2 / 3), need).toBeLessThan(0.03)
    }
  })

  it('part a domain of the index into nobody, and neighbourhoods that count whole', () => {
    expect(needCuts({ need: 'health', own: false }, columns.need).thirds[0]).toBe(0)
  })

  it('are thirds of the areas shown for figures of the planner’s own, of those that have one', () => {
    const cuts = needCuts({ need: 'income', own: true }, Float64Array.of(6, NaN, 1, 2, 5, 3, 4))
    expect(cuts).toMatchObject({ thirds: [2, 4], of: 'place' })
  })

  it('leave the figures in their order', () => {
    const counts = Float64Array.of(3, 1, 2)
    needCuts({ need: 'income', own: true }, counts)
    expect([...counts]).toEqual([3, 1, 2])
  })
})

describe('the looks of areas', () => {
  it('come back as they were packed, and say who is not asked about and who fades', () => {
    const rows = Uint32Array.of(1, 3)
    const two = { classes: Uint8Array.of(NOT_KNOWN, 4), hatches: Uint8Array.of(2, 1), overWater: Uint8Array.of(0, 1) }
    const looks = areaLooks(4, rows, two, (row) => row === 3)
    expect([...looks].map(lookOf)).toEqual([
      { class: -1, hatch: 0, overWater: false, faded: false },
      { class: 15, hatch: 2, overWater: false, faded: true },
      { class: -1, hatch: 0, overWater: false, faded: false },
      { class: 4, hatch: 1, overWater: true, faded: false },
    ])
  })
})
