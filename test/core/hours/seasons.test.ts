import { describe, expect, it } from 'vitest'
import type { Calendar } from '../../../core/days/calendar.ts'
import { rule } from '../listing/makeService.ts'
import { saysAt } from './saysAt.ts'

describe('in a season', () => {
  it('of every year, its first and last day included', () => {
    // 4 April 2026 is a Saturday, as are 31 October 2026 and 3 April 2027.
    const rules = [rule('SA', '10:00', '12:00', { season: { from: '04-04', to: '10-31' } })]
    expect(saysAt(rules, '2026-03-28T11:00')).toBe('opens 2026-04-04 10:00 to 12:00')
    expect(saysAt(rules, '2026-10-31T11:00')).toBe('open until 2026-10-31 12:00')
    expect(saysAt(rules, '2026-10-31T12:00')).toBe('closed: no session ahead')
    expect(saysAt(rules, '2027-04-03T11:00')).toBe('opens 2027-04-10 10:00 to 12:00')
  })

  it('that runs over the new year', () => {
    const rules = [rule('TU', '10:00', '12:00', { season: { from: '12-29', to: '01-05' } })]
    // Tuesdays: 22 and 29 December 2026, 5 and 12 January 2027.
    expect(saysAt(rules, '2026-12-22T11:00')).toBe('opens 2026-12-29 10:00 to 12:00')
    expect(saysAt(rules, '2027-01-05T11:00')).toBe('open until 2027-01-05 12:00')
    expect(saysAt(rules, '2027-01-05T12:00')).toBe('closed: no session ahead')
  })

  it('in weeks of the year', () => {
    const odd = Array.from({ length: 27 }, (_, half) => half * 2 + 1)
    const rules = [rule('TU', '10:00', '12:00', { byweekno: odd })]
    // 24 November 2026 is in week 48. 2026 has a week 53, which week 1 follows: both are odd.
    expect(saysAt(rules, '2026-11-24T11:00')).toBe('opens 2026-12-01 10:00 to 12:00')
    expect(saysAt(rules, '2026-12-29T12:00')).toBe('opens 2027-01-05 10:00 to 12:00')
  })
})

describe('school terms, where the place names them', () => {
  // Half-term from Saturday 24 October to Sunday 1 November 2026.
  const calendar: Calendar = {
    nation: 'england',
    terms: [
      { from: '2026-09-02', to: '2026-10-23' },
      { from: '2026-11-02', to: '2026-12-18' },
    ],
  }
  const term = [rule('TH', '10:00', '12:00', { term_time_only: true })]
  const holidays = [rule('TH', '10:00', '12:00', { school_holidays_only: true })]

  it('a session of term time is held in term alone', () => {
    expect(saysAt(term, '2026-10-22T11:00', calendar)).toBe('open until 2026-10-22 12:00')
    expect(saysAt(term, '2026-10-29T11:00', calendar)).toBe('opens 2026-11-05 10:00 to 12:00')
  })

  it('a session of the holidays between terms alone', () => {
    expect(saysAt(holidays, '2026-10-22T11:00', calendar)).toBe('opens 2026-10-29 10:00 to 12:00')
    expect(saysAt(holidays, '2026-10-29T11:00', calendar)).toBe('open until 2026-10-29 12:00')
  })

  it('before the first and after the last term nobody knows', () => {
    expect(saysAt(term, '2026-08-27T11:00', calendar)).toBe('not confirmed: term time')
    expect(saysAt(term, '2026-12-24T11:00', calendar)).toBe('not confirmed: term time')
    expect(saysAt(holidays, '2026-12-24T11:00', calendar)).toBe('not confirmed: school holidays')
    expect(saysAt(holidays, '2026-10-29T11:00')).toBe('not confirmed: school holidays')
  })
})
