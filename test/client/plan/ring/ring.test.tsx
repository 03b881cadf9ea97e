import { describe, expect, it } from 'vitest'
import { toCsv } from '../../../../core/api/csv.ts'
import { Ring } from '../../../../client/plan/ring/Ring.tsx'
import { ringCalls } from '../../../../client/plan/ring/ringCalls.ts'
import { RingSheet } from '../../../../client/plan/ring/RingSheet.tsx'
import { ringTable } from '../../../../client/plan/ring/ringTable.ts'
import { speak } from '../../../../client/i18n/languages.ts'
import { speakPlan } from '../../../../client/plan/speakPlan.ts'
import type { Confirmation, Position, Service } from '../../../../core/listing/service.ts'
import { rule } from '../../../core/listing/makeService.ts'
import { figuresOf, northOf, serviceOf } from '../../../core/gap/makeGapData.ts'
import { deskOf, htmlIn, textIn } from '../deskOf.tsx'

const i18n = speakPlan(speak())
const HOME: Position = [-2, 52]
const FAR = northOf(HOME, 9_000)
// In need: 1,240 at home, 500 far away.
const figures = figuresOf([
  { code: 'A', at: HOME, people: 4_000, incomeScore: 0.31 },
  { code: 'B', at: FAR, people: 5_000, incomeScore: 0.1 },
])
figures.columns.authority = ['E08000001', 'E08000001']
const on = (date: string): Confirmation => ({ on: date, by: 'publisher', how: 'phone', source: 'made-up' })
const OLD: Partial<Service> = { status: 'active', confirmed: { address: on('2018-01') } }
const HERE = { codes: ['E08000001'], polygon: null, text: null }
const stMarks = serviceOf(1, HOME, { ...OLD, name: 'St Mark’s', serves: HERE, phone: '0161 496 0000', address: '1 High Street' })
const chapel = serviceOf(2, FAR, { ...OLD, name: 'The chapel', hours: [rule('SA', '10:00', '12:00')], hoursRead: 'whole' })
const ringOf = async (query: string, services: readonly Service[], around = {}) => {
  const desk = await deskOf(`types=food-bank${query}`, figures, services, around)
  return { desk, ring: desk.answers.ring!, calls: ringCalls(desk.answers.ring!.calls) }
}

describe('the ring list', () => {
  it('says whom to ring first, on which number, what to ask, and what one answer would move', async () => {
    // On Saturday at 10 the chapel is open; St Mark’s has no hours that are known: 1,240 more, if it is open then.
    const { desk, ring } = await ringOf('&when=sat-10', [stMarks, chapel])
    const text = textIn(desk, <Ring ring={ring} />)
    expect(text).toContain('Ring St Mark’s first: that one answer could bring 1,240 people on low incomes within reach')
    expect(text).toContain(
      'On which days and at what times are you open? If it turns out to count, 1,240 more people on low incomes are within reach',
    )
    expect(text).toContain('1 High Street, checked January 2018')
    expect(htmlIn(desk, <Ring ring={ring} />)).toContain('href="tel:01614960000"')
    expect(text).toContain('If it has gone, 500 fewer people on low incomes are within reach')
  })

  it('puts all that is to be asked of one place together, and rings it once', async () => {
    // The chapel may be gone, and does not say whom it is for: two facts, one call.
    const { ring, calls } = await ringOf('', [stMarks, chapel])
    expect(ring.total).toBe(3)
    expect(ring.moving).toBe(3)
    expect(calls.map(({ first, facts, also }) => [first.name, facts.map(({ fact }) => fact), also])).toEqual([
      ['St Mark’s', ['listing'], ['hours', 'referral']],
      ['The chapel', ['catchment', 'listing'], ['referral']],
    ])
  })

  it('never tells the door of a place that is hidden, and rings its public number', async () => {
    const refuge = serviceOf(3, HOME, {
      ...OLD,
      precision: 'hidden',
      mode: ['delivery'],
      serves: HERE,
      address: 'Secret Lane 7',
      url: 'https://secret.example/door',
      phone: '0161 496 0999',
    })
    const { desk, ring, calls } = await ringOf('', [refuge])
    expect(ring.calls.map(({ where, url, phone }) => [where, url, phone])).toEqual([[null, null, '0161 496 0999']])
    for (const view of [<Ring ring={ring} />, <RingSheet calls={calls} close={() => undefined} />]) {
      expect(htmlIn(desk, view)).not.toContain('Secret Lane')
      expect(textIn(desk, view)).toContain('0161 496 0999')
    }
  })

  it('asks nobody about what a scenario adds', async () => {
    const add = { do: 'add', at: FAR, types: ['food-bank'], hours: null, capacity: 1, catchment: null, delivers: false } as const
    const { ring } = await ringOf('', [stMarks], { changes: [add] })
    expect(ring.calls.map(({ name }) => name)).toEqual(['St Mark’s'])
    expect(ring.total).toBe(1)
  })

  it('says so where there is nobody to ring', async () => {
    const { desk, ring } = await ringOf('', [])
    expect(textIn(desk, <Ring ring={ring} />)).toContain('Nobody needs to be rung')
  })
})

describe('the sheet for whoever rings', () => {
  it('says place, question, date and how old the list is, with room to write', async () => {
    const { desk, calls } = await ringOf('&when=sat-10', [stMarks, chapel])
    const text = textIn(desk, <RingSheet calls={calls} close={() => undefined} />)
    expect(text).toContain('Whom to ring first in Middletown')
    expect(text).toContain('Question: who lives more than a 20-minute walk (1 mile) from a food bank? On Saturday at 10 am.')
    expect(text).toContain('List as known on 1 June 2026.')
    expect(text).toContain('These places were last checked in 2018.')
    expect(text).toContain('Date, who rang')
    expect(htmlIn(desk, <RingSheet calls={calls} close={() => undefined} />).match(/class="ring-room"/g)).toHaveLength(4)
  })
})

describe('the ring list as a file', () => {
  it('has a row a fact, exact, with empty columns to fill in', async () => {
    const { calls } = await ringOf('&when=sat-10', [stMarks, chapel])
    const [head, first] = toCsv(ringTable(i18n, calls, [])).split('\r\n')
    expect(head).toBe(
      'number,name,where,phone,url,last_checked,fact,ask,in_need_more_if_confirmed,people_more_if_confirmed,in_need_change_if_wrong,people_change_if_wrong,id,answer,asked_on,asked_by',
    )
    expect(first).toBe(
      `1,St Mark’s,1 High Street,0161 496 0000,,2018-01,hours,On which days and at what times are you open?,1240,4000,0,0,${stMarks.id},,,`,
    )
  })
})
