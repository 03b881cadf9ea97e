import { describe, expect, it } from 'vitest'
import { speak } from '../../../client/i18n/languages.ts'
import { speakPlan } from '../../../client/plan/speakPlan.ts'
import { HowWeCount } from '../../../client/plan/answer/HowWeCount.tsx'
import { peopleWords, shareWords } from '../../../client/plan/words/figureWords.ts'
import type { Position } from '../../../core/listing/service.ts'
import { deskOf, textIn } from './deskOf.tsx'
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

describe('numbers in words', () => {
  it('keep three figures', () => {
    expect([86, 1_234, 581_439, 2_953_816].map((people) => peopleWords(i18n, people))).toEqual(['86', '1,230', '581,000', '2.95 million'])
  })

  it('never say none or all where it is not so', () => {
    expect([0, 0.004, 0.42, 0.996, 1].map((share) => shareWords(i18n, share))).toEqual(['0%', 'under 1%', '42%', 'over 99%', '100%'])
  })
})
