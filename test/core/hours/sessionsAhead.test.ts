import { describe, expect, it } from 'vitest'
import { ENGLAND } from '../../../core/days/calendar.ts'
import { calendarDay } from '../../../core/days/calendarDay.ts'
import { readInstant } from '../../../core/days/londonTime.ts'
import type { Service } from '../../../core/listing/service.ts'
import { sessionsAhead } from '../../../core/hours/sessionsAhead.ts'
import { makeService, rule } from '../listing/makeService.ts'

const at = (text: string): number => readInstant(text)!
const door = (said: Partial<Service> = {}, on = '2026-11-01'): Service =>
  makeService({ hours: [rule('TH', '10:30', '12:30'), rule('TH', '09:00', '10:00')], hoursRead: 'whole', ...said }, on)

/** A day in short: `2026-11-26 09:00-10:00 10:30-12:30`, in London. */
function days(service: Service, text: string): string[] {
  const clock = (ms: number | null) =>
    ms === null ? '?' : new Date(ms).toLocaleTimeString('en-GB', { timeZone: 'Europe/London' }).slice(0, 5)
  return sessionsAhead(service, at(text), ENGLAND).map(({ day, sessions, bankHoliday, doubt }) =>
    [
      calendarDay(day).on,
      ...sessions.map((one) => `${clock(one.opens)}-${clock(one.closes)}${one.doubt === null ? '' : ` (${one.doubt})`}`),
      ...(bankHoliday ? ['bank holiday'] : []),
      ...(doubt === null ? [] : [`: ${doubt}`]),
    ].join(' '),
  )
}

it('is this week and next, from Monday, in order of time', () => {
  // 24 November 2026 is a Tuesday.
  const shown = days(door(), '2026-11-24T12:00')
  expect(shown).toHaveLength(14)
  expect([shown[0], shown[3], shown[10], shown[13]]).toEqual([
    '2026-11-23',
    '2026-11-26 09:00-10:00 10:30-12:30',
    '2026-12-03 09:00-10:00 10:30-12:30',
    '2026-12-06',
  ])
})

it('is the same on the Monday and the Sunday of a week, by the London clock', () => {
  expect(days(door(), '2026-11-23T00:00')).toEqual(days(door(), '2026-11-29T23:59'))
  expect(days(door(), '2026-11-30T00:00')[0]).toBe('2026-11-30')
})

it('has the day of 23 and the day of 25 hours', () => {
  const sundays = door({ hours: [rule('SU', '10:00', '12:00')] }, '2026-10-01')
  expect(days(sundays, '2026-10-24T12:00')[6]).toBe('2026-10-25 10:00-12:00')
  expect(days(door({ hours: [rule('SU', '10:00', '12:00')] }, '2027-03-01'), '2027-03-27T12:00')[6]).toBe('2027-03-28 10:00-12:00')
})

describe('says of a day what is not sure', () => {
  it('a bank holiday without a word', () => {
    const mondays = door({ hours: [rule('MO', '10:00', '12:00')] }, '2026-08-01')
    expect(days(mondays, '2026-08-31T12:00')[0]).toBe('2026-08-31 10:00-12:00 (bank holiday) bank holiday : bank holiday')
  })

  it('one on which the door says it is closed', () => {
    const mondays = door({ hours: [rule('MO', '10:00', '12:00', { bank_holiday: 'closed' })] }, '2026-08-01')
    expect(days(mondays, '2026-08-31T12:00')[0]).toBe('2026-08-31 bank holiday')
  })

  it('a holiday on a weekend, on the day itself and on its substitute', () => {
    // Checked on 2 December 2026; Boxing Day is Saturday 26, kept on Monday 28.
    const shown = days(door({ hours: [rule('MO SA', '10:00', '12:00')] }, '2026-12-02'), '2026-12-21T12:00')
    expect([shown[5], shown[6], shown[7]]).toEqual([
      '2026-12-26 10:00-12:00 (bank holiday) bank holiday : bank holiday',
      '2026-12-27',
      '2026-12-28 10:00-12:00 (bank holiday) bank holiday : bank holiday',
    ])
  })

  it('Christmas', () => {
    const shown = days(door(), '2026-12-21T12:00')
    expect([shown[0], shown[3], shown[4]]).toEqual([
      '2026-12-21 : christmas',
      '2026-12-24 09:00-10:00 (christmas) 10:30-12:30 (christmas) : christmas',
      '2026-12-25 bank holiday : christmas',
    ])
  })

  it('hours that nobody checked lately are shown, and none of them is sure', () => {
    const shown = days(door({}, '2025-11'), '2026-11-24T12:00')
    expect(shown[3]).toBe('2026-11-26 09:00-10:00 (not checked) 10:30-12:30 (not checked) : not checked')
    expect(shown[0]).toBe('2026-11-23 : not checked')
  })

  it('no hours, and hours not read or read in part', () => {
    expect(days(door({ hours: null, hoursRead: 'not stated' }), '2026-11-24T12:00')[3]).toBe('2026-11-26 : no hours')
    expect(days(door({ hours: null, hoursRead: 'none' }), '2026-11-24T12:00')[3]).toBe('2026-11-26 : hours not read')
    const part = days(door({ hoursRead: 'part' }), '2026-11-24T12:00')
    expect([part[0], part[3]]).toEqual(['2026-11-23 : hours not read', '2026-11-26 09:00-10:00 10:30-12:30'])
  })
})

it('a listing that is closed for now has no sessions until the day after', () => {
  const shut = door({ status: 'temporarily closed', alert: { text: 'Flood', until: '2026-11-26' } })
  expect([days(shut, '2026-11-24T12:00')[3], days(shut, '2026-11-24T12:00')[10]]).toEqual([
    '2026-11-26',
    '2026-12-03 09:00-10:00 10:30-12:30',
  ])
})
