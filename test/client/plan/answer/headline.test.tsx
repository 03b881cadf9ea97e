import { describe, expect, it } from 'vitest'
import { speak } from '../../../../client/i18n/languages.ts'
import { AreaTable } from '../../../../client/plan/answer/AreaTable.tsx'
import { Headline } from '../../../../client/plan/answer/Headline.tsx'
import { headlineText } from '../../../../client/plan/answer/headlineText.ts'
import { HowWeCount } from '../../../../client/plan/answer/HowWeCount.tsx'
import { SelectedArea } from '../../../../client/plan/answer/SelectedArea.tsx'
import { Legend } from '../../../../client/plan/map/legend/Legend.tsx'
import { speakPlan } from '../../../../client/plan/speakPlan.ts'
import { RULE_BLANK } from '../../../../core/listing/blank.ts'
import type { Position, Service } from '../../../../core/listing/service.ts'
import type { AreaNeeds } from '../../../../core/place/areaNeeds.ts'
import { figuresOf, northOf, serviceOf } from '../../../core/gap/makeGapData.ts'
import { deskOf, htmlIn, textIn } from '../deskOf.tsx'

const i18n = speakPlan(speak())
const DOOR: Position = [-2, 52]
// Walked at 1.3: 130 m, 1,950 m and 3,900 m. On low incomes: 100, 469 and 123,400.
const AREAS = [
  { code: 'A', at: northOf(DOOR, 100), people: 1_000, decile: 10 },
  { code: 'B', at: northOf(DOOR, 1_500), people: 2_345, decile: 1, incomeScore: 0.2 },
  { code: 'C', at: northOf(DOOR, 3_000), people: 1_234_000, decile: 5 },
]
type Around = Parameters<typeof deskOf>[3]
const deskWith = (query: string, services = [serviceOf(1, DOOR)], around: Around = {}) =>
  deskOf(`types=food-bank&${query}`, figuresOf(AREAS), services, around)
const said = async (query: string, services?: Service[], around?: Around) => headlineText(i18n, await deskWith(query, services, around))

const open = (opens_at: string, closes_at: string, number = 1) =>
  serviceOf(number, DOOR, { hoursRead: 'whole', hours: [{ ...RULE_BLANK, byday: ['SA'], opens_at, closes_at }] })
const VOUCHER = serviceOf(2, northOf(DOOR, 3_000), {
  referral: { ...serviceOf(2, DOOR).referral, routes: ['professional'], needs: ['voucher'] },
})

const NEEDS: AreaNeeds = {
  place: 'made-up',
  count: 3,
  columns: {
    code: ['A', 'B', 'C'],
    children: [10, null, 30],
    older: [1, 1, 1],
    disabled: [1, 1, 1],
    households: [1, 1, 1],
    employment: [1, 1, 1],
  },
}

describe('the headline', () => {
  it('answers the question in one sentence, rounded as one says it', async () => {
    // Beyond 1,609 m: B and C, 1,236,345 of 1,237,345; in deciles 1 and 2 only B.
    expect(await said('who=people')).toMatch(
      /^1\.24 million of 1\.24 million people in Middletown live more than a 20-minute walk \(1 mile\) from a food bank; 2,350 of them among the most deprived fifth of neighbourhoods in England\./,
    )
  })

  it('counts people on low incomes unless asked otherwise, and says beside it how many of everybody', async () => {
    // 469 and 123,400 of 123,969 beyond; B alone among the most deprived fifth.
    const text = await said('')
    expect(text).toMatch(/^124,000 of 124,000 people on low incomes in Middletown live more than .*; 469 of them among/)
    expect(text).toContain('Of everybody, 1.24 million of 1.24 million are beyond reach.')
  })

  it('counts children where they are asked for, and those not published apart', async () => {
    // B is not published: of 40 in A and C, C's 30 are beyond.
    const text = await said('who=children', undefined, { needs: NEEDS })
    expect(text).toMatch(/^30 of 40 children in low-income families in Middletown live more than/)
    expect(text).toContain('1 neighbourhood with 2,350 people: not published, counted apart.')
  })

  it('counts a column of the planner’s own, and says so where it is not on this device', async () => {
    const own = {
      name: 'pensioners alone',
      values: new Map([
        ['A', 5],
        ['B', 7],
        ['C', 8],
      ]),
    }
    expect(await said('who=own', undefined, { own })).toMatch(/^15 of 20 counted in your own column “pensioners alone” in Middletown/)
    expect(await said('who=own')).toContain('Your own column is not on this device: people on low incomes are counted instead.')
  })

  it('says the band within which winding streets leave it', async () => {
    // B walks 1,950 m, at × 1.4 2,100 m: within 2,000 m, but uncertain. Beyond are C's 1,234,000, with B 1,236,345.
    expect(await said('reach=2000&who=people')).toContain('Between 1.23 million and 1.24 million beyond reach, as streets wind.')
    expect(await said('reach=1609&who=people')).toContain('The same however streets wind.')
  })

  it('says what is left without the doors that ask for a voucher', async () => {
    // With the second door C is near; without it C is not: 1,236,345 people again.
    const text = await said('who=people', [serviceOf(1, DOOR), VOUCHER])
    expect(text).toMatch(/^2,350 of 1\.24 million people/)
    expect(text).toContain('Without the 1 place that asks for a voucher or referral: 1.24 million.')
  })

  it('does not say what a voucher changes before it is worked out', async () => {
    const desk = await deskWith('who=people')
    const text = headlineText(i18n, { ...desk, isFresh: (part) => part === 'gaps' })
    expect(text).toContain('How much of it asks for a voucher is being worked out.')
  })

  it('says how old the lists are', async () => {
    expect(await said('')).toContain('Places as listed in 2024.')
  })

  it('says apart who would have to cross water', async () => {
    // A, 100 m north of the door, and a channel of 40 m between them.
    const channel = [30, 70].flatMap((m): Position[] => [
      [m === 30 ? -2.1 : -1.9, northOf(DOOR, m)[1]],
      [m === 30 ? -1.9 : -2.1, northOf(DOOR, m)[1]],
    ])
    const water = { place: 'middletown', water: [[...channel, channel[0]!]], unknown: [] }
    const desk = await deskWith('area=A', undefined, { water })
    expect(headlineText(i18n, desk)).toContain('Of those within reach 1,000 would have to cross water: for them it is uncertain.')
    const how = textIn(desk, <HowWeCount />)
    expect(how).toContain('1,000 people count as within reach although every door near them lies across water')
    expect(how).toContain('Bridges are not, nor are rivers above the tide, railways and motorways')
    expect(textIn(desk, <Legend />)).toContain('reached only across water: 1')
    expect(textIn(desk, <SelectedArea />)).toContain('lies across water')
    expect(textIn(desk, <AreaTable />)).toContain('across water')
  })

  it('changes with the reach, the pace, the kinds and what they must be', async () => {
    expect(await said('types=food-bank,library&reach=3219')).toContain('more than a 40-minute walk (2 miles) from a food bank')
    expect(await said('reach=400&pace=50')).toContain('more than an 8-minute walk (400 m, at 50 m a minute) from')
    const halal = serviceOf(1, DOOR, { food: { ...serviceOf(1, DOOR).food, diet: ['halal'] } })
    expect(await said('has=halal', [halal])).toContain('from a food bank that says it has halal;')
  })

  it('says so where everybody is near', async () => {
    expect(await said('who=people&reach=5000')).toMatch(
      /^All 1\.24 million people in Middletown live within a 63-minute walk \(5,000 m\) of a food bank\./,
    )
  })

  it('counts nobody as beyond reach where there are no listings yet, or were none then', async () => {
    const none = 'No listings here yet: we know of no help in or near Middletown, so we cannot say who lives beyond reach of it.'
    for (const query of ['', 'when=sat-10', 'who=children']) expect(await said(query, [], { needs: NEEDS })).toBe(none)
  })

  it('says so where we know of no door', async () => {
    expect(await said('checked=aging')).toContain(
      'We know of no place in or near Middletown (a food bank that was confirmed within 6 months)',
    )
    expect(await said('when=sat-10')).toMatch(
      /^On Saturday at 10 am, we know of no place .* Counted apart: 1 place whose hours are not known\.$/,
    )
  })

  it('names the day and the hour, or how many hours', async () => {
    expect(await said('when=sat-12', [open('12:00', '14:00')])).toMatch(
      /^On Saturday at 12 noon, 124,000 of .* from a food bank that is open;/,
    )
    expect(await said('when=sat-9..11', [open('09:00', '12:00')])).toMatch(/^On Saturday mornings, 124,000 of/)
  })

  it('is about the ward or authority that is looked at', async () => {
    expect(await said('within=W1')).toContain('in North ward live')
  })

  it('is marked as a scenario where it is one', async () => {
    const desk = await deskWith('', undefined, { changes: [{ do: 'remove', id: serviceOf(1, DOOR).id }] })
    expect(headlineText(i18n, desk)).toMatch(/^This is a scenario, not how things are\./)
  })

  it('stays on screen, marked, while a newer question is worked out', async () => {
    const desk = await deskWith('')
    expect(htmlIn({ ...desk, isFresh: () => false }, <Headline />)).toMatch(/aria-busy="true".*Working out the new question/)
    expect(htmlIn(desk, <Headline />)).toContain('aria-busy="false"')
  })
})
