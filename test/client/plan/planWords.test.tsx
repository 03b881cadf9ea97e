import { describe, expect, it } from 'vitest'
import { speak } from '../../../client/i18n/languages.ts'
import { speakPlan } from '../../../client/plan/speakPlan.ts'
import { AreaTable } from '../../../client/plan/answer/AreaTable.tsx'
import { Legend } from '../../../client/plan/map/Legend.tsx'
import { SelectedArea } from '../../../client/plan/answer/SelectedArea.tsx'
import { Headline } from '../../../client/plan/answer/Headline.tsx'
import { HowWeCount } from '../../../client/plan/answer/HowWeCount.tsx'
import { peopleWords, shareWords } from '../../../client/plan/words/figureWords.ts'
import { RULE_BLANK } from '../../../core/listing/blank.ts'
import type { Position, Service } from '../../../core/listing/service.ts'
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
const headline = async (query: string, services?: Service[]) => textIn(await deskWith(query, services), <Headline />)

describe('the headline', () => {
  it('answers the question in one sentence, rounded as one says it', async () => {
    // Beyond 1,609 m: B and C, 1,236,345 of 1,237,345; in deciles 1 and 2 only B.
    expect(await headline('types=food-bank')).toBe(
      '1.24 million of 1.24 million people in Middletown live more than a 20-minute walk (1 mile) from a food bank; 2,350 of them live among the most deprived fifth of neighbourhoods in England.',
    )
  })

  // A, 100 m north of the door, and a channel of 40 m between them.
  it('says apart who would have to cross water', async () => {
    const channel: Position[] = [
      [-2.1, northOf(DOOR, 30)[1]],
      [-1.9, northOf(DOOR, 30)[1]],
      [-1.9, northOf(DOOR, 70)[1]],
      [-2.1, northOf(DOOR, 70)[1]],
      [-2.1, northOf(DOOR, 30)[1]],
    ]
    const water = { place: 'middletown', water: [channel], unknown: [] }
    const desk = await deskOf('types=food-bank&area=A', figures, [serviceOf(1, DOOR)], { water })
    expect(textIn(desk, <Headline />)).toMatch(
      /England\. Of those within reach 1,000 would have to cross water: for them it is uncertain\.$/,
    )
    const how = textIn(desk, <HowWeCount />)
    expect(how).toContain('1,000 people count as within reach although every door near them lies across water')
    expect(how).toContain('Bridges are not, nor are rivers above the tide, railways and motorways')
    expect(textIn(desk, <Legend />)).toContain('within reach, but only across water')
    expect(textIn(desk, <SelectedArea />)).toContain('lies across water')
    expect(textIn(desk, <AreaTable />)).toContain('across water')
  })

  it('changes with the reach and the kinds', async () => {
    expect(await headline('types=food-bank,library&reach=3219')).toContain(
      'more than a 40-minute walk (2 miles) from a food bank or a library',
    )
    expect(await headline('types=')).toContain('from help of any kind')
  })

  it('says so where everybody is near', async () => {
    expect(await headline('types=food-bank&reach=5000')).toBe(
      'All 1.24 million people in Middletown live within a 63-minute walk (5,000 m) of a food bank.',
    )
  })

  it('counts nobody as beyond reach where there are no listings yet, or were none then', async () => {
    const said = 'No listings here yet: we know of no help in or near Middletown, so we cannot say who lives beyond reach of it.'
    for (const query of ['', 'types=', 'types=food-bank&when=sat-10']) expect(await headline(query, [])).toBe(said)
  })

  it('says so where we know of no door', async () => {
    expect(await headline('types=library')).toContain('We know of no door in or near Middletown (a library)')
    expect(await headline('types=food-bank&when=sat-10')).toMatch(
      /^On Saturday at 10 am, we know of no door .* The hours of 1 door are not known\.$/,
    )
  })

  it('names the day and the hour', async () => {
    const open = serviceOf(1, DOOR, {
      hoursRead: 'whole',
      hours: [
        {
          ...RULE_BLANK,
          byday: ['SA'],
          opens_at: '12:00',
          closes_at: '14:00',
        },
      ],
    })
    expect(await headline('types=food-bank&when=sat-12', [open])).toMatch(
      /^On Saturday at 12 noon, 1\.24 million of .* from a food bank that is open;/,
    )
  })
})

describe('how it is counted', () => {
  it('says how old the listings are, and what was left out', async () => {
    const how = async (query: string) => textIn(await deskWith(query), <HowWeCount />)
    expect(await how('types=food-bank')).toContain('They are as listed in 2024.')
    expect(await how('types=food-bank&when=sat-10')).toContain('Not counted: 1 door with no hours that can be read.')
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
