import { describe, expect, it } from 'vitest'
import { DecileBars } from '../../../../client/plan/answer/DecileBars.tsx'
import { BarFinding } from '../../../../client/plan/bars/BarFinding.tsx'
import { barFigures, barGroupOf, barSums, shareOf } from '../../../../client/plan/bars/barSums.ts'
import type { Position } from '../../../../core/listing/service.ts'
import { deskOf, htmlIn, textIn } from '../deskOf.tsx'
import { figuresOf, northOf, serviceOf } from '../../../core/gap/makeGapData.ts'

const DOOR: Position = [-2, 52]
const [NEAR, FAR] = [northOf(DOOR, 100), northOf(DOOR, 3_000)]
// Decile 1: 400 people of whom 100 beyond, half of them in need; decile 10: 100 of whom 50 beyond, a tenth in need.
const figures = figuresOf([
  { code: 'A', at: NEAR, people: 300, decile: 1, rank: 1, incomeScore: 0.5 },
  { code: 'B', at: FAR, people: 100, decile: 1, rank: 2, incomeScore: 0.5 },
  { code: 'C', at: NEAR, people: 50, decile: 10, rank: 3, incomeScore: 0.1 },
  { code: 'D', at: FAR, people: 50, decile: 10, rank: 4, incomeScore: 0.1 },
])
const desk = (query = '', around = {}) => deskOf(`types=food-bank${query}`, figures, [serviceOf(1, DOOR)], around)

describe('the bars', async () => {
  it('are the sums of the summary, by tenths of England and by fifths of the place', async () => {
    const { areas, state } = await desk()
    const people = (groups: 'tenths' | 'fifths') =>
      barSums(areas, state.columns, groups, barGroupOf(areas, state.columns, groups)).map((sums) => barFigures(sums, 'people'))
    expect(people('tenths')).toEqual(state.summary.byDecile.map(({ people: all, covered }) => ({ all, beyond: all - covered })))
    expect(people('fifths')).toEqual(state.summary.byLocalQuintile.map(({ people: all, covered }) => ({ all, beyond: all - covered })))
  })

  it('count those in need where that is asked: 50 of 200, and 5 of 10', async () => {
    const { areas, state } = await desk()
    const need = barSums(areas, state.columns, 'tenths', barGroupOf(areas, state.columns, 'tenths')).map((sums) => barFigures(sums, 'need'))
    expect(need[0]).toEqual({ all: 200, beyond: 50 })
    expect(need[9]).toEqual({ all: 10, beyond: 5 })
    expect(need[4]).toEqual({ all: 0, beyond: 0 })
    expect(shareOf([need[4]!])).toBeNull()
  })

  it('start at nought and are drawn to one scale', async () => {
    // Of 400 at most: 100 beyond is a quarter of the width, 50 beyond an eighth.
    const html = htmlIn(await desk(), <DecileBars />)
    expect(html).toContain('class="plan-bar-beyond" x="0" y="1" height="16" width="25.00%"')
    expect(html).toContain('class="plan-bar-beyond" x="0" y="1" height="16" width="12.50%"')
    expect(html).toContain('aria-label="100 of 400 people beyond reach"')
    expect(html).not.toContain('plan-bar-was')
  })

  it('show beside a scenario how it is without', async () => {
    const add = { do: 'add', at: FAR, types: ['food-bank'], hours: null, capacity: 1, catchment: null, delivers: false } as const
    const planned = await desk('', { changes: [add] })
    expect(htmlIn(planned, <DecileBars />)).toContain('class="plan-bar-was" x="0" y="7" height="4" width="25.00%"')
    expect(textIn(planned, <DecileBars />)).toContain('was 100')
  })

  it('say the finding as their title', async () => {
    const said = async (most: number, least: number, of: 'people' | 'need' = 'people') => {
      const bars = [{ all: 100, beyond: most }, ...Array.from({ length: 3 }, () => ({ all: 0, beyond: 0 })), { all: 100, beyond: least }]
      return textIn(await desk(), <BarFinding bars={bars} of={of} groups="fifths" />)
    }
    expect(await said(60, 20)).toBe('More live beyond reach in the most deprived fifth (60%) than in the least (20%)')
    expect(await said(10, 20)).toBe('Fewer live beyond reach in the most deprived fifth (10%) than in the least (20%)')
    expect(await said(20, 20)).toBe('As many live beyond reach in the most deprived fifth as in the least: 20%')
    expect(await said(60, 20, 'need')).toMatch(/^More of those in need live beyond reach/)
    // 25% of the deciles 1 and 2 together, 50% of 9 and 10.
    expect(textIn(await desk(), <DecileBars />)).toMatch(
      /^Fewer live beyond reach in the most deprived fifth \(25%\) than in the least \(50%\)/,
    )
  })

  it('say what can be said where a fifth has nobody in it', async () => {
    const bars = [
      { all: 200, beyond: 150 },
      { all: 0, beyond: 0 },
    ]
    expect(textIn(await desk(), <BarFinding bars={bars} of="people" groups="fifths" />)).toBe('75% of people here live beyond reach')
  })
})
