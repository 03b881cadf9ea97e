import { describe, expect, it } from 'vitest'
import { ENGLAND } from '../../../core/days/calendar.ts'
import { rulesAt } from '../../../core/hours/openStateOf.ts'
import { rule } from '../listing/makeService.ts'
import { at, say, saysAt } from './saysAt.ts'

describe('sessions', () => {
  it('that touch or overlap are one', () => {
    const rules = [rule('TH', '10:00', '12:00'), rule('TH', '12:00', '13:00'), rule('TH', '12:30', '15:00')]
    expect(saysAt(rules, '2018-02-08T10:30')).toBe('open until 2018-02-08 15:00')
    expect(saysAt(rules, '2018-02-08T09:00')).toBe('opens 2018-02-08 10:00 to 15:00')
  })

  it('with a break between them are two', () => {
    const rules = [rule('TH', '10:00', '12:00'), rule('TH', '13:00', '15:00')]
    expect(saysAt(rules, '2018-02-08T10:30')).toBe('open until 2018-02-08 12:00')
    expect(saysAt(rules, '2018-02-08T12:00')).toBe('opens 2018-02-08 13:00 to 15:00')
  })

  it('run past midnight', () => {
    const rules = [rule('FR', '19:00', '01:00')]
    expect(saysAt(rules, '2018-02-10T00:59')).toBe('open until 2018-02-10 01:00')
    expect(saysAt(rules, '2018-02-10T01:00')).toBe('opens 2018-02-16 19:00 to 01:00')
  })

  it('last a real hour less or more when the clocks change', () => {
    const rules = [rule('SA', '22:00', '03:00')]
    // 28 March 22:00 GMT to 29 March 03:00 BST is four hours; 24 October 22:00 BST to 25 October 03:00 GMT six.
    expect(rulesAt(rules, [], at('2026-03-28T23:00'), ENGLAND)).toEqual({ state: 'open until', until: Date.UTC(2026, 2, 29, 2) })
    expect(rulesAt(rules, [], at('2026-10-24T23:00'), ENGLAND)).toEqual({ state: 'open until', until: Date.UTC(2026, 9, 25, 3) })
  })

  it('keep their clock times over the change', () => {
    for (const day of ['2026-03-29', '2026-10-25', '2027-03-28', '2027-10-31']) {
      expect(saysAt([rule('SU', '10:00', '12:00')], `${day}T10:30`)).toBe(`open until ${day} 12:00`)
      expect(saysAt([rule('SU', '10:00', '12:00')], `${day}T09:59`)).toBe(`opens ${day} 10:00 to 12:00`)
    }
  })

  it('without an end open, and then nobody can say', () => {
    const rules = [rule('TH', '13:30', null)]
    expect(saysAt(rules, '2018-02-08T09:00')).toBe('opens 2018-02-08 13:30 to ?')
    expect(saysAt(rules, '2018-02-08T13:30')).toBe('not confirmed: no closing time')
    expect(saysAt(rules, '2018-02-08T23:59')).toBe('not confirmed: no closing time')
    expect(saysAt(rules, '2018-02-09T00:00')).toBe('opens 2018-02-15 13:30 to ?')
  })

  it('day and night last to the end of the seventh day from now', () => {
    // From 5 June 2018 that is 12 June.
    expect(saysAt([rule('MO TU WE TH FR SA SU', '00:00', '24:00', { bank_holiday: 'open' })], '2018-06-05T09:00')).toBe(
      'open until 2018-06-13 00:00',
    )
  })
})

describe('which days', () => {
  it('nth weekdays of the month', () => {
    // In February 2018 the first Saturday is the 3rd; in March also; the last Monday of February the 26th.
    expect(saysAt([rule('1SA', '10:00', '12:00')], '2018-02-03T12:00')).toBe('opens 2018-03-03 10:00 to 12:00')
    expect(saysAt([rule('-1MO', '10:30', '12:00')], '2018-02-05T11:00')).toBe('opens 2018-02-26 10:30 to 12:00')
    // The first fifth Thursday after 8 February 2018 is 29 March.
    expect(saysAt([rule('5TH', '10:00', '12:00')], '2018-02-08T11:00')).toBe('opens 2018-03-29 10:00 to 12:00')
  })

  it('every other week, when it is known which', () => {
    const rules = [rule('SA', '09:15', '12:15', { interval: 2, dtstart: '2018-02-03' })]
    expect(saysAt(rules, '2018-02-03T10:00')).toBe('open until 2018-02-03 12:15')
    expect(saysAt(rules, '2018-02-10T10:00')).toBe('opens 2018-02-17 09:15 to 12:15')
    expect(saysAt(rules, '2018-01-27T10:00')).toBe('opens 2018-02-03 09:15 to 12:15')
  })

  it('every other month', () => {
    const rules = [rule('1SA', '10:00', '12:00', { interval: 2, dtstart: '2018-01-06' })]
    expect(saysAt(rules, '2018-01-06T13:00')).toBe('opens 2018-03-03 10:00 to 12:00')
  })

  it('every other week, not known which, is never sure', () => {
    const rules = [rule('SA', '09:15', '12:15', { interval: 2 })]
    expect(saysAt(rules, '2018-02-10T10:00')).toBe('not confirmed: some weeks')
    expect(saysAt([...rules, rule('WE', '09:00', '10:00')], '2018-02-08T10:00')).toBe('opens 2018-02-14 09:00 to 10:00')
  })

  it('term time is not known', () => {
    const rules = [rule('TH', '10:00', '12:00', { term_time_only: true })]
    expect(saysAt(rules, '2018-02-08T11:00')).toBe('not confirmed: term time')
    expect(saysAt(rules, '2018-02-09T11:00')).toBe('not confirmed: term time')
    expect(saysAt([...rules, rule('FR', '10:00', '12:00')], '2018-02-08T08:00')).toBe('opens 2018-02-09 10:00 to 12:00')
  })

  it('a season, its first and last day included', () => {
    const rules = [rule('TH', '10:00', '12:00', { valid_from: '2018-02-15', valid_to: '2018-02-22' })]
    expect(saysAt(rules, '2018-02-08T11:00')).toBe('opens 2018-02-15 10:00 to 12:00')
    expect(saysAt(rules, '2018-02-22T11:00')).toBe('open until 2018-02-22 12:00')
    expect(saysAt(rules, '2018-02-22T12:00')).toBe('closed: no session ahead')
  })

  it('an exception stands in for all of a day', () => {
    const rules = [rule('TH', '10:00', '12:00')]
    const shut = [{ on: '2018-02-08', opens_at: null, closes_at: null }]
    const later = [{ on: '2018-02-08', opens_at: '14:00', closes_at: '15:00' }]
    expect(say(rulesAt(rules, shut, at('2018-02-08T11:00'), ENGLAND))).toBe('opens 2018-02-15 10:00 to 12:00')
    expect(say(rulesAt(rules, later, at('2018-02-08T11:00'), ENGLAND))).toBe('opens 2018-02-08 14:00 to 15:00')
  })
})

// Clocks go forward on 29 March 2026 and 28 March 2027 (01:00 GMT = 02:00 BST), back on 25 October 2026 and 31 October 2027.
describe('on the days when clocks change', () => {
  const night = [rule('SU', '01:30', '04:00')]
  it('a session that opens in the missing hour opens an hour later', () => {
    for (const [year, month, day] of [
      [2026, 2, 29],
      [2027, 2, 28],
    ] as const) {
      const state = { state: 'open until', until: Date.UTC(year, month, day, 3) }
      expect(rulesAt(night, [], Date.UTC(year, month, day, 1, 29), ENGLAND)).toEqual({
        state: 'opens next',
        opens: Date.UTC(year, month, day, 1, 30),
        closes: state.until,
      })
      expect(rulesAt(night, [], Date.UTC(year, month, day, 1, 30), ENGLAND)).toEqual(state)
    }
  })

  it('one that the missing hour swallows is not held', () => {
    expect(saysAt([rule('SU', '01:30', '02:15')], '2026-03-28T12:00')).toBe('opens 2026-04-05 01:30 to 02:15')
  })

  it('a session that opens in the repeated hour opens the first time, and is open once', () => {
    for (const [year, month, day] of [
      [2026, 9, 25],
      [2027, 9, 31],
    ] as const) {
      // 01:30 BST is 00:30 UTC, 04:00 GMT is 04:00 UTC: three and a half hours.
      expect(rulesAt(night, [], Date.UTC(year, month, day, 0, 29), ENGLAND)).toMatchObject({ opens: Date.UTC(year, month, day, 0, 30) })
      expect(rulesAt(night, [], Date.UTC(year, month, day, 1, 15), ENGLAND)).toEqual({
        state: 'open until',
        until: Date.UTC(year, month, day, 4),
      })
      const short = [rule('SU', '01:15', '01:45')]
      expect(rulesAt(short, [], Date.UTC(year, month, day, 0, 30), ENGLAND)).toMatchObject({ state: 'open until' })
      expect(rulesAt(short, [], Date.UTC(year, month, day, 1, 30), ENGLAND)).toMatchObject({ state: 'opens next' })
    }
  })
})
