import { describe, expect, it } from 'vitest'
import { ENGLAND } from '../../../../core/days/calendar.ts'
import { GapParams } from '../../../../core/api/gap/gaps.ts'
import { answerGaps, NoSuchColumn } from '../../../../core/gap/questions/answerGaps.ts'
import type { Position, Service } from '../../../../core/listing/service.ts'
import { figuresOf, northOf, serviceOf } from '../makeGapData.ts'
import { rule } from '../../listing/makeService.ts'

const HOME: Position = [-2, 52]
/** Monday 1 June 2026, 9:00 in London. */
const NOW = Date.UTC(2026, 5, 1, 8)

// 1,000 m straight apart, walked at 1.3 that is 1,300 m: the first reaches HOME, the second HOME too, the third nothing.
const figures = figuresOf([
  { code: 'A', at: HOME, people: 100, rank: 1, incomeScore: 0.5 },
  { code: 'B', at: northOf(HOME, 1_000), people: 300, rank: 2, incomeScore: 0.1 },
  { code: 'C', at: northOf(HOME, 9_000), people: 600, rank: 3, incomeScore: 0 },
])

function ask(services: readonly Service[], query: Record<string, string>) {
  const { summary, columns } = answerGaps(
    { figures, services, calendar: ENGLAND, outline: null },
    GapParams.parse({ reach_m: '1500', ...query }),
    NOW,
  )
  return { columns, summary }
}

const bank = serviceOf(1, HOME)

const AROUND = [
  [
    [-3, 51],
    [-1, 51],
    [-1, 53],
    [-3, 53],
    [-3, 51],
  ],
]

describe('measures beside coverage', () => {
  // One bank for 400 people who reach it: 25 per 10,000. Mean over all: 400 × 25 / 1,000 = 10; 600 have none.
  it('give access per 10,000 people, with its mean over people and those without', () => {
    const { columns, summary } = ask([bank], { measures: 'access' })
    expect(columns.access).toEqual([25, 25, 0])
    expect(summary.access).toEqual({
      method: '2sfca',
      decay: 'binary:1500',
      unit: 'services per 10,000 people',
      mean: 10,
      people_without: 600,
    })
  })

  it('give access by steps, where a bound is inside it or not', () => {
    // At B, 1,300 m off: half the weight. R = 1 / (100 + 300 × 0.5) = 0.004, so A has 40 and B 20 per 10,000.
    const steps = (more: Record<string, string> = {}) =>
      ask([bank], { measures: 'access', method: 'e2sfca', decay: 'step:100=1,1500=.5', ...more }).columns.access as number[]
    expect(steps().map((value) => Math.round(value * 1e9) / 1e9)).toEqual([40, 20, 0])
    expect(ask([bank], { measures: 'access', method: 'gravity', decay: 'exp:0.001' }).columns.access).toEqual([
      1,
      expect.closeTo(Math.exp(-1.3), 6),
      0,
    ])
  })

  // Below the mean of 10: 600 of 1,000 people, who have nothing, so every power of the gap is 0.6. C is 9,000 × 1.3 = 11,700 m off.
  it('say how badly people fall short, and by how many metres', () => {
    const { columns, summary } = ask([bank], { measures: 'shortfall' })
    expect(columns.beyond_m).toEqual([0, 0, 10_200])
    expect(summary.shortfall).toMatchObject({ line: 10, fgt0: 0.6, fgt1: 0.6, fgt2: 0.6, people_without_any: 0 })
  })

  // One service for 20 people is 0.05 each; the mean of 6, 7 and 7 people who all have it comes to 0.05000000000000001.
  it('find nobody short of a mean that all have', () => {
    const street = figuresOf([6, 7, 7].map((people, i) => ({ code: `${i}`, at: HOME, people })))
    const params = GapParams.parse({ measures: 'shortfall' })
    const { summary } = answerGaps({ figures: street, services: [bank], calendar: ENGLAND, outline: null }, params, NOW)
    expect(summary.shortfall).toMatchObject({ fgt0: 0, fgt1: 0, fgt2: 0 })
  })

  it('count who has a choice', () => {
    const { columns, summary } = ask([bank, serviceOf(2, HOME)], { measures: 'choice' })
    expect(columns.choice).toEqual([2, 2, 0])
    expect(summary.people_by_choice).toEqual({ none: 600, one: 0, two: 400, three_or_more: 0 })
  })

  it('say what one more service would add', () => {
    const { columns } = ask([bank], { measures: 'sites' })
    expect([columns.site_people, columns.site_in_need]).toEqual([
      [0, 0, 600],
      [0, 0, 0],
    ])
    expect(ask([], { measures: 'sites' }).columns.site_in_need).toEqual([80, 80, 0])
  })

  // Open Tuesday 10 to 12 and every other Friday 13 to 14: two sure hours, and one that counts a half.
  it('count open hours, and people by hour and kind', () => {
    const open = serviceOf(1, HOME, {
      hours: [rule('TU', '10:00', '12:00'), rule('FR', '13:00', '14:00', { interval: 2 })],
      hoursRead: 'whole',
    })
    const { columns, summary } = ask([open, serviceOf(2, HOME)], { measures: 'hours', types: 'food-bank', hours: 'sun-3' })
    expect([columns.open_hours, columns.open_hours_every_week, columns.open_hours_some_weeks, columns.hours_not_known]).toEqual([
      [2.5, 2.5, 0],
      [2, 2, 0],
      [1, 1, 0],
      [1, 1, 0],
    ])
    const byHour = summary.people_by_hour!['food-bank']!
    expect(byHour.flatMap((people, hour) => (people > 0 ? [[hour, people]] : []))).toEqual([
      [34, 400],
      [35, 400],
    ])
  })

  // Monday 9:00. Without a voucher: Tuesday 10:00, 25 hours on, for A and, who walks 16 minutes but waits at the door, for B.
  it('tell the wait for food from the instant that is asked for', () => {
    const open = serviceOf(1, HOME, {
      hours: [rule('TU', '10:00', '12:00')],
      hoursRead: 'whole',
      referral: { ...bank.referral, routes: ['open'] },
    })
    const { columns, summary } = ask([open], { measures: 'wait' })
    expect(columns.wait_h).toEqual([25, 25, null])
    // 50 and 30 people in need get in, none of C is in need.
    expect(summary.wait?.wait_h).toMatchObject({ in_need: 80, never: 0, mean_h: 25, median_h: 25 })
    expect(summary.wait_by_hour?.wait_h[34]).toMatchObject({
      mean_h: expect.closeTo((3 * 16.25) / 8 / 60, 2),
    })
  })

  it('never lead from an issuer to a hidden place', () => {
    const issuer = serviceOf(1, HOME, { types: ['advice-debt'], hours: [rule('MO', '09:00', '17:00')], hoursRead: 'whole' })
    const food = (precision: Service['precision']) =>
      serviceOf(2, northOf(HOME, 100), {
        precision,
        mode: ['delivery'],
        serves: { codes: [], polygon: { type: 'Polygon', coordinates: AROUND }, text: null },
        hours: [rule('TU', '10:00', '12:00')],
        hoursRead: 'whole',
        referral: { ...bank.referral, routes: ['professional'], needs: ['voucher'] },
      })
    expect(ask([food('exact')], { measures: 'choice', types: 'food-bank' }).columns.choice).toEqual([1, 1, 1])
    for (const precision of ['hidden', 'exact'] as const)
      expect(ask([issuer, food(precision)], { measures: 'wait', types: 'food-bank' }).columns.wait_voucher_first_h, precision).toEqual([
        null,
        null,
        null,
      ])
  })

  it('name the decay that has no value at a door where people live', () => {
    expect(() => ask([bank], { measures: 'access', decay: 'power:1' })).toThrow(/^decay power:1 has no value at 0 metres/)
  })

  it('send the columns that are named, and say which name is wrong', () => {
    expect(Object.keys(ask([bank], { measures: 'choice', columns: 'choice,code' }).columns)).toEqual(['choice', 'code'])
    expect(() => ask([bank], { columns: 'colour' })).toThrow(NoSuchColumn)
    expect(() => ask([bank], { columns: 'colour' })).toThrow(/^colour is none/)
  })

  it('keep every area where there is no service at all', () => {
    const measures = 'access,choice,fairness,ground,hours,lines,ring,robustness,shortfall,sites,wait'
    const { columns, summary } = ask([], { measures, nth: '2' })
    for (const [name, column] of Object.entries(columns)) expect(column, name).toHaveLength(3)
    expect([columns.nth_m, columns.access, columns.beyond_m, columns.wait_h]).toEqual([
      [null, null, null],
      [0, 0, 0],
      [null, null, null],
      [null, null, null],
    ])
    expect(summary).toMatchObject({ uncovered: 1000, uncovered_ground: null, fairness: { gini: null, theil_t: null } })
  })
})
