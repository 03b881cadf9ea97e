import { describe, expect, it } from 'vitest'
import { deskEngine } from '../../../../client/plan/engine/deskEngine.ts'
import { heard, NO_DESK, type Desk } from '../../../../client/plan/engine/desk.ts'
import { DESK_PARTS } from '../../../../client/plan/engine/answers.ts'
import type { DeskQuestion } from '../../../../client/plan/engine/deskQuestion.ts'
import type { FromEngine } from '../../../../client/plan/engine/messages.ts'
import { RULE_BLANK } from '../../../../core/listing/blank.ts'
import type { Position } from '../../../../core/listing/service.ts'
import { figuresOf, northOf, serviceOf } from '../../../core/gap/makeGapData.ts'

const DOOR: Position = [-2, 52]
const figures = figuresOf([
  { code: 'A', at: northOf(DOOR, 100), people: 1000, incomeScore: 0.1 },
  { code: 'B', at: northOf(DOOR, 1500), people: 3000, incomeScore: 0.3 },
])
const saturday = serviceOf(1, DOOR, {
  hoursRead: 'whole',
  hours: [{ ...RULE_BLANK, byday: ['SA'], opens_at: '10:00', closes_at: '12:00' }],
})
const ground = {
  figures,
  needs: null,
  services: [saturday],
  calendar: { nation: 'england' as const, terms: [] },
  boundaries: null,
  water: null,
  walks: null,
}
const question = (more: Partial<DeskQuestion> = {}): DeskQuestion => ({
  query: { types: ['food-bank'], reach_m: 1609, detour: 1.3, fresh: 'old' },
  at: Date.UTC(2026, 5, 1),
  within: null,
  matrix: false,
  own: null,
  changes: [],
  ...more,
})

async function answersTo(asked: DeskQuestion) {
  const said: FromEngine[] = []
  await deskEngine(
    ground,
    (message) => said.push(message),
    () => Promise.resolve(),
    () => 0,
  ).ask(1, asked, DESK_PARTS)
  const desk = said.reduce<Desk>(heard, { ...NO_DESK, asked: 1 })
  return { said, desk, ...desk.answers }
}

describe('the engine of the desk', () => {
  it('answers a part at a time, the headline first, and says when it is done', async () => {
    const { said } = await answersTo(question())
    expect(said.map((message) => (message.say === 'part' ? message.part : message.say))).toEqual(['opened', ...DESK_PARTS, 'done'])
  })

  it('says who is beyond reach: of 4,000 people the 3,000 of B, 900 of them on low incomes', async () => {
    const { gaps } = await answersTo(question())
    expect(gaps?.now.summary).toMatchObject({ people: 4000, uncovered: 3000, inNeedUncovered: 900 })
    expect([...gaps!.now.columns.covered]).toEqual([1, 0])
  })

  it('says for each hour what share of people in need has something open: 100 of 1,000 on Saturday at 10 and 11', async () => {
    const { week } = await answersTo(question())
    const SATURDAY = 5 * 24
    expect(week!.share.indexOf(0.1)).toBe(SATURDAY + 10)
    expect([...week!.share].filter((share) => share > 0)).toEqual([0.1, 0.1])
    expect(week!.sharePeople[SATURDAY + 11]).toBe(0.25)
    // The hours that are asked for change nothing in it.
    const limited = await answersTo(question({ query: { ...question().query, hours: 'sat-10' } }))
    expect(limited.week).toEqual(week)
  })

  it('counts a column of the planner’s own, where B is 50 and A is not stated', async () => {
    const { gaps } = await answersTo(question({ own: { name: 'ours', values: new Map([['B', 50]]) } }))
    expect(gaps!.now.summary).toMatchObject({ inNeed: 50, inNeedUncovered: 50, needNotPublished: { areas: 1, people: 1000 } })
    expect([...gaps!.now.columns.need]).toEqual([NaN, 50])
  })

  it('shows a scenario beside things as they are', async () => {
    const add = {
      do: 'add',
      at: northOf(DOOR, 1500),
      types: ['food-bank'],
      hours: null,
      capacity: 1,
      catchment: null,
      delivers: false,
    } as const
    const { gaps } = await answersTo(question({ changes: [add] }))
    expect(gaps!.before!.summary.uncovered).toBe(3000)
    expect(gaps!.now.summary.uncovered).toBe(0)
    expect(gaps!.now.listings.map(({ id }) => id)).toContain('new 0')
  })

  it('says what ground no door reaches with its outline, as the API does, where an outline of the place is known', async () => {
    // A disc of 1,609 / 1.3 straight metres is 4.81 km²; the square about the door is 0.1 degree wide: 6.87 km × 11.12 km.
    const ring = [
      [-2.05, 51.95],
      [-1.95, 51.95],
      [-1.95, 52.05],
      [-2.05, 52.05],
      [-2.05, 51.95],
    ]
    const properties = { code: 'E1', name: 'Middletown', kind: 'authority' as const }
    const outline = { type: 'Feature' as const, properties, geometry: { type: 'Polygon' as const, coordinates: [ring] } }
    const boundaries = { type: 'FeatureCollection' as const, features: [outline] }
    const said: FromEngine[] = []
    await deskEngine(
      { ...ground, boundaries },
      (message) => said.push(message),
      () => Promise.resolve(),
      () => 0,
    ).ask(1, question(), ['ground'])
    const part = said.find((message) => message.say === 'part')
    const open = part?.part === 'ground' ? part.answer : null
    expect(open!.square_m / 1e6).toBeCloseTo(6.87 * 11.12 - 4.81, 0)
    // One polygon with a round hole.
    expect(open!.outline.coordinates.map((rings) => rings.length)).toEqual([2])
    expect((await answersTo(question())).ground).toBeNull()
  })

  it('stops an earlier question when a later one comes', async () => {
    const said: FromEngine[] = []
    let later: (() => void) | null = null
    const engine = deskEngine(
      ground,
      (message) => said.push(message),
      async () => {
        const ask = later
        later = null
        ask?.()
      },
      () => 0,
    )
    const second: Promise<void>[] = []
    later = () => second.push(engine.ask(2, question(), ['gaps']))
    await engine.ask(1, question(), DESK_PARTS)
    await Promise.all(second)
    expect(said.filter((message) => message.say === 'part').map(({ number, part }) => `${number} ${part}`)).toEqual(['1 gaps', '2 gaps'])
  })

  it('says what cannot be answered, and keeps what is on screen', async () => {
    const { desk } = await answersTo(question())
    const { said } = await answersTo(question({ query: { ...question().query, need: 'children' } }))
    const failed = said.find((message) => message.say === 'failed')
    expect(failed?.message).toMatch(/need children is not known for the areas of this place/)
    const after = heard(heard(desk, { say: 'asked', number: 2 }), { ...failed!, number: 2 })
    expect(after.answers).toEqual(desk.answers)
    expect(after.fault).toMatchObject({ of: 'question' })
  })

  it('asks only about an authority or a ward where one is chosen, and refuses one that is not here', async () => {
    const { gaps } = await answersTo(question({ within: 'W1' }))
    expect([...gaps!.now.columns.rows]).toEqual([0, 1])
    const { said } = await answersTo(question({ within: 'E99' }))
    expect(said.at(-1)).toMatchObject({ say: 'failed', message: 'within E99: there is no such authority or ward in this place' })
  })
})
