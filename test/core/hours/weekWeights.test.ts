import { describe, expect, it } from 'vitest'
import { openInHour, weekWeights } from '../../../core/hours/weekWeights.ts'
import { rule } from '../listing/makeService.ts'

describe('the week in 168 hours', () => {
  const hour = (weekday: number, hourOfDay: number): number => weekday * 24 + hourOfDay

  it('an hour counts when at least half of it is open', () => {
    const weights = weekWeights([rule('TH', '10:30', '12:29')])
    expect([9, 10, 11, 12].map((hourOfDay) => weights[hour(3, hourOfDay)])).toEqual([0, 1, 1, 0])
    expect(weights.reduce((sum, weight) => sum + weight)).toBe(2)
    expect(weekWeights([rule('TU', '10:31', '11:29')]).some((weight) => weight > 0)).toBe(false)
    expect(openInHour(weights, hour(3, 10))).toBe(true)
    expect(openInHour(weights, hour(3, 12))).toBe(false)
  })

  it('one week in n and nth weekdays count their share', () => {
    const weights = weekWeights([rule('SA', '10:00', '11:00', { interval: 2 }), rule('1SU 3SU', '10:00', '11:00')])
    expect(weights[hour(5, 10)]).toBe(0.5)
    // Two Sundays a month: 24 in 52 weeks.
    expect(weights[hour(6, 10)]).toBeCloseTo(24 / 52, 10)
  })

  it('what overlaps adds up to no more than every week', () => {
    const weights = weekWeights([
      rule('SA', '10:00', '12:00', { interval: 2 }),
      rule('SA', '11:00', '13:00'),
      rule('SA', '10:00', '11:00', { interval: 4 }),
    ])
    expect([10, 11, 12].map((hourOfDay) => weights[hour(5, hourOfDay)])).toEqual([0.75, 1, 1])
  })

  it('Sunday night runs into Monday morning, and a session without an end lasts an hour', () => {
    const weights = weekWeights([rule('SU', '23:00', '01:00'), rule('TU', '11:00', null), rule('WE', '19:30', null)])
    expect([hour(6, 23), hour(0, 0), hour(0, 1)].map((index) => weights[index])).toEqual([1, 1, 0])
    expect([hour(1, 11), hour(1, 12)].map((index) => weights[index])).toEqual([1, 0])
    expect([hour(2, 19), hour(2, 20), hour(2, 21)].map((index) => weights[index])).toEqual([1, 1, 0])
  })

  it('seasons count their share of the year, and two that make up a year count every week', () => {
    const summer = { season: { from: '04-01', to: '09-30' } }
    const winter = { season: { from: '10-01', to: '03-31' } }
    // 183 of 366 days.
    expect(weekWeights([rule('SA', '10:00', '11:00', summer)])[hour(5, 10)]).toBe(0.5)
    const both = weekWeights([rule('SA', '10:00', '12:00', summer), rule('SA', '10:00', '11:00', winter)])
    expect([openInHour(both, hour(5, 10)), openInHour(both, hour(5, 11))]).toEqual([true, false])
  })

  it('weeks of the year and school holidays count their share, bank holidays nothing', () => {
    expect(weekWeights([rule('SA', '10:00', '11:00', { byweekno: [1, 2, 3, 4] })])[hour(5, 10)]).toBeCloseTo(4 / 52, 10)
    expect(weekWeights([rule('SA', '10:00', '11:00', { school_holidays_only: true })])[hour(5, 10)]).toBe(0.25)
    expect(weekWeights([rule('SA', '10:00', '11:00', { bank_holiday: 'only' })])[hour(5, 10)]).toBe(0)
  })

  it('day and night is every hour', () => {
    expect(weekWeights([rule('MO TU WE TH FR SA SU', '00:00', '24:00')]).every((weight) => weight === 1)).toBe(true)
  })
})
