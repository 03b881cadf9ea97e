import { describe, expect, it } from 'vitest'
import { Legend } from '../../../../client/plan/map/legend/Legend.tsx'
import { ShowPicker } from '../../../../client/plan/map/legend/ShowPicker.tsx'
import { AreaSteps } from '../../../../client/plan/map/steps/AreaSteps.tsx'
import { AreaWords } from '../../../../client/plan/map/steps/AreaWords.tsx'
import type { Position } from '../../../../core/listing/service.ts'
import { figuresOf, northOf, serviceOf } from '../../../core/gap/makeGapData.ts'
import { deskOf, htmlIn, textIn } from '../deskOf.tsx'

const DOOR: Position = [-2, 52]
// Walked at 1.3: 130 m, 1,950 m, 3,900 m; 1,586 m is within 1,609, and is not at a detour of 1.4.
const figures = figuresOf([
  { code: 'A', at: northOf(DOOR, 100), people: 1_000 },
  { code: 'B', at: northOf(DOOR, 1_500), people: 3_000, incomeScore: 0.2 },
  { code: 'C', at: northOf(DOOR, 3_000), people: 3_000, incomeScore: 0.1 },
  { code: 'D', at: northOf(DOOR, 1_220), people: 4_000, incomeScore: 0.2 },
])
const doors = [serviceOf(1, DOOR), serviceOf(2, northOf(DOOR, 9_000), { types: ['advice-debt'] })]
const legend = async (query: string) => textIn(await deskOf(query, figures, doors), <Legend />)

describe('the legend of need and walk', () => {
  it('says the finding as its title: of A 100, B 600, C 300 and D 800 in need, B alone has many and lies beyond reach', async () => {
    expect(await legend('')).toContain('1 neighbourhood with many people on low incomes lies beyond reach')
  })

  it('says what its axes mean, and how many stand in each square', async () => {
    const html = htmlIn(await deskOf('', figures, doors), <Legend />)
    for (const words of ['few: up to 200', 'some: 200–450', 'many: over 450', 'within reach', 'up to twice as far', 'further, or none'])
      expect(html).toContain(words)
    const squares = [...html.matchAll(/data-class="(\d)"[^>]*>(.*?)<\/button>/g)].map(([, number, inside]) => [
      Number(number),
      inside!.replaceAll(/<[^>]+>/g, '').replaceAll(/\s+/g, ' '),
    ])
    expect(Object.fromEntries(squares)).toMatchObject({
      0: '1 neighbourhood, 100 people on low incomes',
      2: '1 neighbourhood, 800 people on low incomes',
      5: '1 neighbourhood, 600 people on low incomes',
      7: '1 neighbourhood, 300 people on low incomes',
      8: '0 neighbourhoods, 0 people on low incomes',
    })
  })

  it('names whoever is counted, in the title and on the axis: of four, two with over 1,750 people lie beyond reach', async () => {
    const all = await deskOf('who=people', figures, doors)
    expect(textIn(all, <Legend />)).toContain('2 neighbourhoods with many people lie beyond reach')
    expect(htmlIn(all, <Legend />)).toMatch(/<caption><strong>All people<\/strong>/)
    expect(textIn(all, <AreaWords i={1} />)).toContain('3,000 people, beyond reach')
    const shown = async (show: string) => textIn(await deskOf(`who=people&show=${show}`, figures, doors), <Legend />)
    expect(await shown('need')).toContain('Beyond reach in each neighbourhood: people')
    expect(await shown('who')).toContain('In each neighbourhood, wherever help is: people')
  })

  it('speaks of the question that the figures answer, until the next is worked out', async () => {
    const desk = await deskOf('', figures, doors)
    const asking = { ...desk, question: { ...desk.question, need: 'people' as const, reachM: 400 } }
    expect(textIn(asking, <Legend />)).toBe(textIn(desk, <Legend />))
  })

  it('says of an area whose number is not published only that', async () => {
    const own = await deskOf('who=own', figures, doors, { own: { name: 'ours', values: new Map([['B', 50]]) } })
    expect(textIn(own, <AreaWords i={2} />)).toContain('beyond reach; counted in your own column “ours”: not published')
    expect(textIn(own, <AreaWords i={1} />)).toContain('50 counted in your own column “ours”, beyond reach')
  })

  it('lets nobody press a square that stands for nothing', async () => {
    const html = htmlIn(await deskOf('', figures, doors), <Legend />)
    expect(html).toMatch(/<button[^>]*data-class="8"[^>]*disabled/)
    expect(html).not.toMatch(/<button[^>]*data-class="5"[^>]*disabled/)
  })

  it('says what is hatched, and only what is', async () => {
    expect(await legend('')).toMatch(/uncertain: 1.*Uncertain: on the border of reach/)
    expect(await legend('')).not.toContain('not published')
    const own = await deskOf('who=own', figures, doors, { own: { name: 'ours', values: new Map([['B', 50]]) } })
    expect(textIn(own, <Legend />)).toContain('number not published: 3')
  })

  it('says that two maps can be compared, or that figures of one’s own cannot with others', async () => {
    expect(await legend('')).toContain('thirds of England’s neighbourhoods, so that two maps can be compared')
    const own = await deskOf('who=own', figures, doors, { own: { name: 'ours', values: new Map([['B', 50]]) } })
    expect(textIn(own, <Legend />)).toContain('only maps of these figures can be compared')
  })

  it('names the kinds of doors that are drawn, by what was asked for', async () => {
    expect(await legend('')).toContain('food to take home')
    expect(await legend('')).not.toContain('advice')
    expect(await legend('types=food-bank,advice-debt')).toContain('advice')
  })
})

describe('the legend of one figure', () => {
  const steps = async (query: string) =>
    [...htmlIn(await deskOf(query, figures, doors), <Legend />).matchAll(/<span>([^<]+)<\/span><small>(\d+)/g)].map(
      ([, words, areas]) => `${words}: ${areas}`,
    )

  it('counts people in need beyond reach in steps that stay the same', async () => {
    expect(await steps('show=need')).toEqual([
      'within reach: 2',
      'up to 250: 0',
      '250–500: 1',
      '500–750: 1',
      '750–1,000: 0',
      'over 1,000: 0',
    ])
  })

  it('counts walks in minutes at the pace asked for', async () => {
    // 130 m and 1,586 m, 1,950 m, 3,900 m.
    expect(await steps('show=distance')).toEqual([
      'up to 5 minutes: 1',
      '5–10 minutes: 0',
      '10–20 minutes: 1',
      '20–40 minutes: 1',
      'over 40 minutes, or no door: 1',
    ])
    expect((await steps('show=distance&pace=50'))[0]).toBe('up to 8 minutes: 1')
  })

  it('counts hours until food, where nothing within reach is said as that', async () => {
    // The hours of the only food bank are not known, so that nobody is sure of food.
    expect((await steps('show=wait')).at(-1)).toBe('none within reach: 4')
  })
})

describe('what stands round the map', () => {
  it('offers what it can show, and marks what it does', async () => {
    const html = htmlIn(await deskOf('show=who', figures, doors), <ShowPicker />)
    expect(html.match(/type="radio"/g)).toHaveLength(5)
    expect(html).toMatch(/checked[^>]*>\s*<span>In need<\/span>/)
  })

  it('leads to where most people lack help, and on in the order of the table', async () => {
    expect(textIn(await deskOf('', figures, doors), <AreaSteps />)).toBe('Where most people lack help')
    // B with 600 beyond reach comes first, C with 300 second.
    expect(textIn(await deskOf('area=C', figures, doors), <AreaSteps />)).toContain('2 of 4')
    expect(textIn(await deskOf('show=distance', figures, doors), <AreaSteps />)).toBe('Where the walk is longest')
  })

  it('says an area in words that can be read aloud', async () => {
    const desk = await deskOf('', figures, doors)
    expect(textIn(desk, <AreaWords i={1} />)).toBe('North ward Middletown 600 people on low incomes, beyond reach 24 minutes on foot ')
    expect(textIn(desk, <AreaWords i={3} />)).toContain(
      '800 people on low incomes, within reach 20 minutes on foot on the border of reach: uncertain',
    )
  })
})
