import { describe, expect, it } from 'vitest'
import { Doubts } from '../../../../client/plan/doubts/Doubts.tsx'
import { BLANK } from '../../../../core/listing/blank.ts'
import type { Confirmation, Position, Service } from '../../../../core/listing/service.ts'
import { rule } from '../../../core/listing/makeService.ts'
import { figuresOf, northOf, serviceOf } from '../../../core/gap/makeGapData.ts'
import { deskOf, htmlIn, textIn } from '../deskOf.tsx'

const HOME: Position = [-2, 52]
const FAR = northOf(HOME, 9_000)
// In need: 300 at home, 200 far away; and 40 where a walk of 1,609 m ends between × 1.2 and × 1.4.
const EDGE = northOf(HOME, 1_609 / 1.3 + 20)
const figures = figuresOf([
  { code: 'A', at: HOME, people: 1_000, incomeScore: 0.3 },
  { code: 'B', at: FAR, people: 2_000, incomeScore: 0.1 },
  { code: 'C', at: EDGE, people: 100, incomeScore: 0.4 },
])
figures.columns.authority = ['E08000001', 'E08000001', 'E08000001']
const on = (date: string): Confirmation => ({ on: date, by: 'publisher', how: 'phone', source: 'made-up' })
const fresh: Partial<Service> = { status: 'active', confirmed: { address: on('2026-05-20') } }
const doubtsOf = async (query: string, services: readonly Service[]) => {
  const desk = await deskOf(`types=food-bank${query}`, figures, services)
  const { doubts, unknowns, lines } = desk.answers
  return { desk, view: <Doubts doubts={doubts!} unknowns={unknowns!} lines={lines!} /> }
}

describe('what we do not know', () => {
  it('says how far the headline moves with each thing, the furthest first, exact in the table', async () => {
    // On Saturday at 10: a fresh door at home is open, one far away has no hours that are known.
    const home = serviceOf(1, HOME, { ...fresh, hours: [rule('SA', '10:00', '12:00')], hoursRead: 'whole' })
    const { desk, view } = await doubtsOf('&when=sat-10', [home, serviceOf(2, FAR, fresh)])
    const text = textIn(desk, view)
    expect(text).toContain(
      'The headline says 240 people on low incomes beyond reach; any one thing that we do not know could make that anything from 40 to 240',
    )
    expect(text).toContain('If 1 place whose hours are not known were open then40−200')
    expect(text).toContain('As streets wind less or more (× 1.2 to × 1.4)200−40')
    expect(text.indexOf('If 1 place')).toBeLessThan(text.indexOf('As streets'))
  })

  it('says what is left without the places that it may rest on too much', async () => {
    const voucher = serviceOf(1, HOME, { ...fresh, referral: { ...BLANK.referral, routes: ['professional'], needs: ['voucher'] } })
    const { desk, view } = await doubtsOf('', [voucher, serviceOf(2, FAR)])
    const text = textIn(desk, view)
    expect(text).toContain('Without 1 place that asks for a voucher or referral340+300')
    expect(text).toContain('Without 1 place not checked for half a year240+200')
    expect(text).toContain('Without 2 places whose hours are not wholly known540+500')
  })

  it('draws each interval from nought, to one scale', async () => {
    const { desk, view } = await doubtsOf('', [serviceOf(1, HOME, fresh), serviceOf(2, FAR)])
    const html = htmlIn(desk, view)
    // Of 540 at most: 40 now, at 96 × 40 / 540 + 1 in a hundred of the width.
    expect(html).toContain('x1="8.11%"')
    expect(html).toContain('x1="1%"')
  })

  it('says who stands between the lines: 300 in need at home, where the one door is for another town', async () => {
    const elsewhere = serviceOf(1, HOME, { ...fresh, serves: { codes: ['E08000009'], polygon: null, text: null } })
    const { desk, view } = await doubtsOf('', [elsewhere])
    expect(textIn(desk, view)).toContain('Between the lines: 1,000 people, 300 of them in need, live within reach of a door')
    const none = await doubtsOf('', [serviceOf(1, HOME, fresh)])
    expect(textIn(none.desk, none.view)).toContain('Between the lines: nobody.')
  })

  it('says whose need nobody published', async () => {
    const own = { name: 'ours', values: new Map([['A', 10]]) }
    const desk = await deskOf('who=own&types=food-bank', figures, [serviceOf(1, HOME, fresh)], { own })
    const { doubts, unknowns, lines } = desk.answers
    expect(textIn(desk, <Doubts doubts={doubts!} unknowns={unknowns!} lines={lines!} />)).toContain(
      '2 neighbourhoods with 2,100 people have no published count: they stand in none of these figures.',
    )
  })
})
