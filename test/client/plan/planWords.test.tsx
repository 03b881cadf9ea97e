import { I18nProvider } from '@lingui/react'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { speak } from '../../../client/i18n/languages.ts'
import { speakPlan } from '../../../client/plan/speakPlan.ts'
import { AreaTable } from '../../../client/plan/answer/AreaTable.tsx'
import { DecileBars } from '../../../client/plan/answer/DecileBars.tsx'
import { Legend } from '../../../client/plan/map/Legend.tsx'
import { SelectedArea } from '../../../client/plan/answer/SelectedArea.tsx'
import { Headline } from '../../../client/plan/answer/Headline.tsx'
import { HowWeCount } from '../../../client/plan/answer/HowWeCount.tsx'
import { gapQueryOf, readQuestion } from '../../../client/plan/ask/planQuestion.ts'
import { peopleWords, shareWords } from '../../../client/plan/words/figureWords.ts'
import { RULE_BLANK } from '../../../core/listing/blank.ts'
import { findGaps } from '../../../core/gap/answer/findGaps.ts'
import type { Position } from '../../../core/listing/service.ts'
import { figuresOf, northOf, serviceOf } from '../../core/gap/makeGapData.ts'

const i18n = speakPlan(speak())
const html = (node: ReactNode) => renderToStaticMarkup(<I18nProvider i18n={i18n}>{node}</I18nProvider>)
const text = (node: ReactNode) =>
  html(node)
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&#x27;', '’')
    .replaceAll(/\s+/g, ' ')

const DOOR: Position = [-2, 52]
// Walked at 1.3: 130 m, 1,950 m and 3,900 m.
const figures = figuresOf([
  { code: 'A', at: northOf(DOOR, 100), people: 1_000, decile: 10 },
  { code: 'B', at: northOf(DOOR, 1_500), people: 2_345, decile: 1, incomeScore: 0.2 },
  { code: 'C', at: northOf(DOOR, 3_000), people: 1_234_000, decile: 5 },
])
const ask = (query: string, services = [serviceOf(1, DOOR)]) => {
  const question = readQuestion(new URLSearchParams(query))
  return { placeName: 'Middletown', question, result: findGaps(figures, services, gapQueryOf(question), Date.UTC(2026, 5, 1)) }
}

describe('the headline', () => {
  it('answers the question in one sentence, rounded as one says it', () => {
    // Beyond 1,609 m: B and C, 1,236,345 of 1,237,345; in deciles 1 and 2 only B.
    expect(text(<Headline {...ask('types=food-bank')} />)).toBe(
      '1.24 million of 1.24 million people in Middletown live more than a 20-minute walk (1 mile) from a food bank; 2,350 of them live among the most deprived fifth of neighbourhoods in England.',
    )
  })

  // A, 100 m north of the door, and a channel of 40 m between them.
  it('says apart who would have to cross water', () => {
    const channel: Position[] = [
      [-2.1, northOf(DOOR, 30)[1]],
      [-1.9, northOf(DOOR, 30)[1]],
      [-1.9, northOf(DOOR, 70)[1]],
      [-2.1, northOf(DOOR, 70)[1]],
      [-2.1, northOf(DOOR, 30)[1]],
    ]
    const { question } = ask('types=food-bank')
    const water = { place: 'middletown', water: [channel], unknown: [] }
    const result = findGaps(figures, [serviceOf(1, DOOR)], gapQueryOf(question), Date.UTC(2026, 5, 1), water)
    expect(text(<Headline placeName="Middletown" question={question} result={result} />)).toMatch(
      /England\. Of those within reach 1,000 would have to cross water: for them it is uncertain\.$/,
    )
    const how = text(<HowWeCount summary={result.summary} question={question} />)
    expect(how).toContain('1,000 people count as within reach although every door near them lies across water')
    expect(how).toContain('Bridges are not, nor are rivers above the tide, railways and motorways')
    expect(text(<Legend show="need" overWater />)).toContain('within reach, but only across water')
    const row = result.columns.code.indexOf('A')
    expect(text(<SelectedArea columns={result.columns} row={row} services={[]} onClose={() => undefined} />)).toContain('lies across water')
    expect(text(<AreaTable columns={result.columns} show="need" selected="A" onSelect={() => undefined} />)).toContain('across water')
  })

  it('changes with the reach and the kinds', () => {
    expect(text(<Headline {...ask('types=food-bank,library&reach=3219')} />)).toContain(
      'more than a 40-minute walk (2 miles) from a food bank or a library',
    )
    expect(text(<Headline {...ask('types=')} />)).toContain('from help of any kind')
  })

  it('says so where everybody is near', () => {
    expect(text(<Headline {...ask('types=food-bank&reach=5000')} />)).toBe(
      'All 1.24 million people in Middletown live within a 63-minute walk (5,000 m) of a food bank.',
    )
  })

  it('counts nobody as beyond reach where there are no listings yet, or were none then', () => {
    const said = 'No listings here yet: we know of no help in or near Middletown, so we cannot say who lives beyond reach of it.'
    for (const query of ['', 'types=', 'types=food-bank&when=sat-10']) expect(text(<Headline {...ask(query, [])} />)).toBe(said)
  })

  it('says so where we know of no door', () => {
    expect(text(<Headline {...ask('types=library')} />)).toContain('We know of no door in or near Middletown (a library)')
    expect(text(<Headline {...ask('types=food-bank&when=sat-10')} />)).toMatch(
      /^On Saturday at 10 am, we know of no door .* The hours of 1 door are not known\.$/,
    )
  })

  it('names the day and the hour', () => {
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
    expect(text(<Headline {...ask('types=food-bank&when=sat-12', [open])} />)).toMatch(
      /^On Saturday at 12 noon, 1\.24 million of .* from a food bank that is open;/,
    )
  })
})

describe('how it is counted', () => {
  it('says how old the listings are, and what was left out', () => {
    const any = ask('types=food-bank')
    expect(text(<HowWeCount summary={any.result.summary} question={any.question} />)).toContain('They are as listed in 2024.')
    const hour = ask('types=food-bank&when=sat-10')
    expect(text(<HowWeCount summary={hour.result.summary} question={hour.question} />)).toContain(
      'Not counted: 1 door with no hours that can be read.',
    )
  })
})

describe('a reach that goes beyond the edge', () => {
  it('is said to, because help is listed up to 5 km outside the place', () => {
    const counted = (query: string) => {
      const { result, question } = ask(query)
      return text(<HowWeCount summary={result.summary} question={question} />)
    }
    expect(counted('reach=5001')).toContain('Help is listed up to 5 km outside the place, and this walk goes further')
    expect(counted('reach=5000')).not.toContain('this walk goes further')
  })
})

describe('the bars', () => {
  const decile = (number: number, people: number, covered: number) => ({ decile: number, people, covered })

  it('say the finding as their title', () => {
    // Beyond reach: 60 of 100 in the most deprived fifth, 20 of 100 in the least.
    const bars = text(<DecileBars byDecile={[decile(1, 50, 20), decile(2, 50, 20), decile(9, 50, 40), decile(10, 50, 40)]} />)
    expect(bars).toContain('More live beyond reach in the most deprived fifth (60%) than in the least (20%)')
  })

  it('say what can be said where a fifth has nobody in it', () => {
    expect(text(<DecileBars byDecile={[decile(1, 200, 50), decile(10, 0, 0)]} />)).toContain('75% of people here live beyond reach')
  })

  it('start at nought and are drawn to one scale', () => {
    const bars = html(<DecileBars byDecile={[decile(1, 400, 300), decile(10, 100, 50)]} />)
    // Of 400 at most: 100 beyond is a quarter of the width, 50 beyond an eighth.
    expect(bars).toContain('class="plan-bar-beyond" x="0" y="1" height="16" width="25.00%"')
    expect(bars).toContain('class="plan-bar-beyond" x="0" y="1" height="16" width="12.50%"')
  })
})

describe('the table', () => {
  const many = figuresOf(
    Array.from({ length: 40 }, (_, i) => ({ code: `E${String(i).padStart(2, '0')}`, at: northOf(DOOR, 2_000 + i), people: 1_000 + i })),
  )
  const { columns } = findGaps(many, [serviceOf(1, DOOR)], gapQueryOf(readQuestion(new URLSearchParams())), 0)
  const nothing = () => undefined
  const rows = (selected: string | null) =>
    html(<AreaTable columns={columns} show="need" selected={selected} onSelect={nothing} />).match(/<tr data-code="\w+"/g) ?? []

  it('starts with the 25 where most people in need live beyond reach', () => {
    expect(rows(null)).toHaveLength(25)
    expect(rows(null)[0]).toContain('E39')
  })

  it('reaches as far as the area chosen on the map, and marks it', () => {
    // E05 has the 35th most people of 40.
    expect(rows('E05')).toHaveLength(35)
    expect(html(<AreaTable columns={columns} show="need" selected="E05" onSelect={nothing} />).match(/aria-pressed="true"/g)).toHaveLength(
      1,
    )
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
