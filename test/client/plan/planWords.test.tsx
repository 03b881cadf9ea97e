import { describe, expect, it } from 'vitest'
import { speak } from '../../../client/i18n/languages.ts'
import { speakPlan } from '../../../client/plan/speakPlan.ts'
import { AreaTable } from '../../../client/plan/answer/AreaTable.tsx'
import { DecileBars } from '../../../client/plan/answer/DecileBars.tsx'
import { HowWeCount } from '../../../client/plan/answer/HowWeCount.tsx'
import { peopleWords, shareWords } from '../../../client/plan/words/figureWords.ts'
import type { Position } from '../../../core/listing/service.ts'
import { deskOf, htmlIn, textIn } from './deskOf.tsx'
import { figuresOf, northOf, serviceOf } from '../../core/gap/makeGapData.ts'

const i18n = speakPlan(speak())

const DOOR: Position = [-2, 52]
// Walked at 1.3: 130 m, 1,950 m and 3,900 m.
const figures = figuresOf([
  { code: 'A', at: northOf(DOOR, 100), people: 1_000, decile: 10 },
  { code: 'B', at: northOf(DOOR, 1_500), people: 2_345, decile: 1, incomeScore: 0.2 },
  { code: 'C', at: northOf(DOOR, 3_000), people: 1_234_000, decile: 5 },
])
const deskWith = (query: string, services = [serviceOf(1, DOOR)]) => deskOf(query, figures, services)

describe('how it is counted', () => {
  it('says how old the listings are, and what was left out', async () => {
    const how = async (query: string) => textIn(await deskWith(query), <HowWeCount />)
    expect(await how('types=food-bank')).toContain('They are as listed in 2024.')
    expect(await how('types=food-bank&when=sat-10')).toContain('Not counted: 1 place with no hours that can be read.')
  })
})

describe('a reach that goes beyond the edge', () => {
  it('is said to, because help is listed up to 5 km outside the place', async () => {
    const counted = async (query: string) => textIn(await deskWith(query), <HowWeCount />)
    expect(await counted('reach=5001')).toContain('Help is listed up to 5 km outside the place, and this walk goes further')
    expect(await counted('reach=5000')).not.toContain('this walk goes further')
  })
})

describe('the bars', async () => {
  const decile = (number: number, people: number, covered: number) => ({ decile: number, people, covered })
  const barsOf = async (byDecile: ReturnType<typeof decile>[]) => {
    const desk = await deskWith('')
    return htmlIn({ ...desk, state: { ...desk.state, summary: { ...desk.state.summary, byDecile } } }, <DecileBars />)
  }

  it('say the finding as their title', async () => {
    // Beyond reach: 60 of 100 in the most deprived fifth, 20 of 100 in the least.
    expect(await barsOf([decile(1, 50, 20), decile(2, 50, 20), decile(9, 50, 40), decile(10, 50, 40)])).toContain(
      'More live beyond reach in the most deprived fifth (60%) than in the least (20%)',
    )
  })

  it('say what can be said where a fifth has nobody in it', async () => {
    expect(await barsOf([decile(1, 200, 50), decile(10, 0, 0)])).toContain('75% of people here live beyond reach')
  })

  it('start at nought and are drawn to one scale', async () => {
    const bars = await barsOf([decile(1, 400, 300), decile(10, 100, 50)])
    // Of 400 at most: 100 beyond is a quarter of the width, 50 beyond an eighth.
    expect(bars).toContain('class="plan-bar-beyond" x="0" y="1" height="16" width="25.00%"')
    expect(bars).toContain('class="plan-bar-beyond" x="0" y="1" height="16" width="12.50%"')
  })
})

describe('the table', async () => {
  const many = figuresOf(
    Array.from({ length: 40 }, (_, i) => ({ code: `E${String(i).padStart(2, '0')}`, at: northOf(DOOR, 2_000 + i), people: 1_000 + i })),
  )
  const table = async (query: string) => htmlIn(await deskOf(query, many, [serviceOf(1, DOOR)], { at: 0 }), <AreaTable />)
  const rows = async (query: string) => (await table(query)).match(/<tr data-code="\w+"/g) ?? []

  it('starts with the 25 where most people in need live beyond reach', async () => {
    expect(await rows('')).toHaveLength(25)
    expect((await rows(''))[0]).toContain('E39')
  })

  it('reaches as far as the area chosen on the map, and marks it', async () => {
    // E05 has the 35th most people of 40.
    expect(await rows('area=E05')).toHaveLength(35)
    expect((await table('area=E05')).match(/aria-pressed="true"/g)).toHaveLength(1)
  })
})

describe('numbers in words', () => {
  it('keep three figures', () => {
    expect([86, 1_234, 581_439, 2_953_816].map((people) => peopleWords(i18n, people))).toEqual(['86', '1,230', '581,000', '2.95 million'])
  })

  it('never say none or all where it is not so', () => {
    expect([0, 0.004, 0.42, 0.996, 1].map((share) => shareWords(i18n, share))).toEqual(['0%', 'under 1%', '42%', 'over 99%', '100%'])
  })
})
