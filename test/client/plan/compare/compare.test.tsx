import { describe, expect, it } from 'vitest'
import { Compare } from '../../../../client/plan/compare/Compare.tsx'
import { comparedFinding } from '../../../../client/plan/compare/comparedFinding.ts'
import { columnsOfKind, comparedRows, largestFirst, type ComparedRow } from '../../../../client/plan/compare/comparedRows.ts'
import { kindsCompared } from '../../../../client/plan/compare/kindsCompared.ts'
import { shareScale } from '../../../../client/plan/compare/shareScale.ts'
import { readQuestion } from '../../../../client/plan/ask/planQuestion.ts'
import type { Position } from '../../../../core/listing/service.ts'
import { deskOf, htmlIn, textIn } from '../deskOf.tsx'
import { figuresOf, northOf, serviceOf } from '../../../core/gap/makeGapData.ts'

const DOOR: Position = [-2, 52]
const [NEAR, FAR] = [northOf(DOOR, 100), northOf(DOOR, 3_000)]
const plain = figuresOf([
  { code: 'A', at: NEAR, people: 1_000, incomeScore: 0.1 },
  { code: 'B', at: FAR, people: 1_000, incomeScore: 0.3 },
  { code: 'C', at: NEAR, people: 1_000, incomeScore: 0.2 },
])
const figures = {
  ...plain,
  columns: { ...plain.columns, authority: ['E1', 'E1', 'E2'], ward: ['W1', 'W2', 'W3'] },
  names: { E1: 'Middletown', E2: 'Easton', W1: 'North', W2: 'Hill', W3: 'Quay' },
}
// A food bank at the door, a library 3 km to the north.
const services = [serviceOf(1, DOOR), serviceOf(2, FAR, { types: ['library'] })]
const desk = (query: string, around = {}) => deskOf(query, figures, services, around)
const row = (name: string, low: number, value: number, high: number): ComparedRow => ({
  code: name,
  name,
  share: { low, value, high },
  need: 100,
  beyond: 100 * value,
})

describe('a comparison', () => {
  it('is of nothing until something is chosen, and then nothing else is worked out', async () => {
    expect((await desk('types=food-bank')).answers.kinds).toEqual([])
    expect(textIn(await desk('types=food-bank'), <Compare />)).toContain('Compare within Middletown')
  })

  it('of authorities has the share of those in need beyond reach: 300 of 400 in one, none of 200 in the other', async () => {
    const { areas, state } = await desk('types=food-bank')
    const rows = comparedRows(areas, state.columns, 'authority')
    expect(rows.map(({ name, share }) => [name, share?.value])).toEqual([
      ['Easton', 0],
      ['Middletown', 0.75],
    ])
    expect(largestFirst(rows)).toEqual(['E1', 'E2'])
    const text = textIn(await desk('types=food-bank&compare=authorities'), <Compare />)
    expect(text).toContain('Most often beyond reach: those in need in Middletown (75%); least often in Easton (0%)')
    expect(text).toContain('75% 300 of 400')
  })

  it('of wards is of those of one authority', async () => {
    const { areas, state } = await desk('types=food-bank')
    expect(comparedRows(areas, state.columns, 'ward', 'E1').map(({ name }) => name)).toEqual(['Hill', 'North'])
    const text = textIn(await desk('types=food-bank&compare=E1'), <Compare />)
    expect(text).toContain('Most often beyond reach: those in need in Hill (100%); least often in North (0%)')
  })

  it('of kinds asks the question again for each alone', async () => {
    const view = await desk('types=food-bank,library&compare=kinds')
    expect(view.answers.kinds!.map(({ type, counted, covered }) => [type, counted, [...covered]])).toEqual([
      ['food-bank', 1, [1, 0, 1]],
      ['library', 1, [0, 1, 0]],
    ])
    const { areas, state, answers } = view
    const bank = comparedRows(areas, columnsOfKind(state.columns, answers.kinds![0]!), 'authority')
    const alone = await desk('types=food-bank')
    expect(bank).toEqual(comparedRows(alone.areas, alone.state.columns, 'authority'))
    // Beyond a food bank 300 of 600; beyond a library the other 300.
    const text = textIn(view, <Compare />)
    expect(text).toContain('Food bank')
    expect(text).toContain('Library')
    expect(htmlIn(view, <Compare />).match(/<table class="plan-panel-chart"/g)).toHaveLength(2)
  })

  it('of now and a scenario says what it brings', async () => {
    const add = { do: 'add', at: FAR, types: ['food-bank'], hours: null, capacity: 1, catchment: null, delivers: false } as const
    const text = textIn(await desk('types=food-bank&compare=scenario', { changes: [add] }), <Compare />)
    expect(text).toContain('The scenario brings 300 more of those in need within reach')
    expect(text).toMatch(/As it is.*With the scenario/)
    expect(textIn(await desk('types=food-bank&compare=scenario'), <Compare />)).toContain('There is no scenario to compare with')
  })
})

describe('what a comparison may say', () => {
  it('names those that the band cannot tell from the largest', () => {
    const found = comparedFinding([row('Low', 0.1, 0.1, 0.1), row('High', 0.5, 0.6, 0.7), row('Nearly', 0.4, 0.45, 0.5)])!
    expect([found.most.name, found.least.name, found.asMany.map(({ name }) => name)]).toEqual(['High', 'Low', ['Nearly']])
    expect(comparedFinding([{ ...row('Blank', 0, 0, 0), share: null }])).toBeNull()
  })

  it('has one scale from nought to the tenth above the largest', () => {
    expect(shareScale([{ rows: [row('A', 0, 0.21, 0.33)] }, { rows: [row('B', 0, 0.1, 0.1)] }])).toBeCloseTo(0.4, 10)
    expect(shareScale([{ rows: [row('A', 0, 0.3, 0.3)] }])).toBeCloseTo(0.3, 10)
    expect(shareScale([{ rows: [] }])).toBe(0.1)
    expect(shareScale([{ rows: [row('A', 1, 1, 1)] }])).toBe(1)
  })

  it('compares the kinds that count, or those that are chosen, six at most', () => {
    const kinds = (query: string) => kindsCompared(readQuestion(new URLSearchParams(query)))
    expect(kinds('types=library,food-bank')).toEqual([])
    expect(kinds('compare=kinds&types=library,food-bank')).toEqual(['library', 'food-bank'])
    expect(kinds('compare=kinds&types=library')).toEqual(['library', 'food-bank', 'food-pantry', 'community-grocer'])
    expect(kinds('compare=kinds&types=library&kinds=food-bank,baby-bank')).toEqual(['food-bank', 'baby-bank'])
  })
})
