import { describe, expect, it } from 'vitest'
import { ENGLAND } from '../../../../core/days/calendar.ts'
import { rulesAt } from '../../../../core/hours/openStateOf.ts'
import { readInstant } from '../../../../core/days/londonTime.ts'
import { readOrukSchedule } from '../../../../core/hours/oruk/orukSchedule.ts'
import { rule } from '../../listing/makeService.ts'

/** Shaped as the schedules of the standard's examples: identifiers, links and words beside the times. */
const schedule = (said: object): object => ({
  id: '00000000-0000-5000-8000-000000000001',
  freq: 'WEEKLY',
  byday: 'TH,FR',
  opens_at: '10:00:00',
  closes_at: '18:00:00',
  schedule_link: 'https://example.org/times',
  attending_type: 'in person or online',
  ...said,
})
const read = (said: object) => readOrukSchedule(schedule(said))
const THURSDAYS = rule('TH FR', '10:00', '18:00')

describe('a schedule that is read', () => {
  it.each<[string, object, object]>([
    ['weekdays and times', {}, THURSDAYS],
    ['times in the London clock, however the feed marks them', { opens_at: '10:00Z', closes_at: '18:00+01:00' }, THURSDAYS],
    ['times without a leading nought', { opens_at: '9:30', closes_at: '11:00' }, { ...THURSDAYS, opens_at: '09:30', closes_at: '11:00' }],
    ['no closing time', { closes_at: null }, { ...THURSDAYS, closes_at: null }],
    ['a night', { opens_at: '22:00', closes_at: '06:00' }, { ...THURSDAYS, opens_at: '22:00', closes_at: '06:00' }],
    ['an evening to midnight', { opens_at: '18:00', closes_at: '00:00' }, { ...THURSDAYS, opens_at: '18:00', closes_at: '00:00' }],
    ['a day to midnight', { opens_at: '10:00', closes_at: '24:00' }, { ...THURSDAYS, opens_at: '10:00', closes_at: '24:00' }],
    ['a number written as text', { interval: '1' }, THURSDAYS],
    [
      'dates of validity',
      { valid_from: '2026-01-01', valid_to: '2026-12-31' },
      { ...THURSDAYS, valid_from: '2026-01-01', valid_to: '2026-12-31' },
    ],
    ['the earlier of two ends', { valid_to: '2026-12-31', until: '20260630T000000Z' }, { ...THURSDAYS, valid_to: '2026-06-30' }],
    ['every other week', { interval: 2, dtstart: '2026-01-01' }, { ...THURSDAYS, interval: 2, dtstart: '2026-01-01' }],
    ['weeks of the year', { byweekno: '1,3,5' }, { ...THURSDAYS, byweekno: [1, 3, 5] }],
    ['the second Tuesday and the last Friday', { freq: 'MONTHLY', byday: '2TU, -1FR' }, rule('2TU -1FR', '10:00', '18:00')],
    // 1 January 2026 is a Thursday.
    ['the weekday of the first date', { byday: '', dtstart: '2026-01-01' }, { ...rule('TH', '10:00', '18:00'), dtstart: '2026-01-01' }],
    ['blanks', { bymonthday: '', count: '', timezone: null, wkst: '', until: null }, THURSDAYS],
  ])('%s', (_title, said, expected) => {
    expect(read(said)).toEqual({ rule: expected, left: [] })
  })

  // From Thursday 1 January 2026: 1, 2, 8, 9 January.
  it('a count is the date of its last time', () => {
    expect(read({ dtstart: '2026-01-01', count: 4 }).rule?.valid_to).toBe('2026-01-09')
    // Every other week: 1, 2, 15, 16 January.
    expect(read({ dtstart: '2026-01-01', count: 4, interval: 2 }).rule?.valid_to).toBe('2026-01-16')
  })

  it.each<[string, object]>([
    ['Term time only.', { term_time_only: true }],
    ['Term-time only', { term_time_only: true }],
    ['During term time', { term_time_only: true }],
    ['Open in term time', { term_time_only: true }],
    ['In school holidays only', { school_holidays_only: true }],
    ['School holidays only', { school_holidays_only: true }],
    ['The service is not available on public holidays.', { bank_holiday: 'closed' }],
    ['Closed on bank holidays; term time only', { bank_holiday: 'closed', term_time_only: true }],
    ['Open on bank holidays', { bank_holiday: 'open' }],
  ])('plain words of holidays beside it: "%s"', (words, said) => {
    expect(read({ description: words })).toEqual({ rule: { ...THURSDAYS, ...said }, left: [] })
    expect(read({ notes: words })).toEqual({ rule: { ...THURSDAYS, ...said }, left: [] })
  })
})

describe('words that may take the hours back are never passed over', () => {
  it.each([
    'Not during term time',
    'Closed in term time',
    'Closed during school holidays',
    'Except in term time',
    'Open all year, not just term time',
    'Term time only unless cancelled',
    'Cancelled until further notice',
    'By appointment only',
    'Members only',
    'Not just on bank holidays',
    'Closed between Christmas and the bank holidays',
    'Some staff are away at lunch.',
    // Each is plain; together nobody knows.
    'In term time. In school holidays.',
    'Open on bank holidays. Closed on bank holidays.',
  ])('"%s"', (words) => {
    for (const field of ['description', 'notes']) {
      const { rule: none, left } = read({ [field]: words })
      expect(none).toBeNull()
      expect(left).toEqual([{ field, value: JSON.stringify(words), why: 'free text that may take the hours back' }])
    }
  })

  it('nor where description and notes say otherwise', () => {
    const { rule: none, left } = read({ description: 'Open on bank holidays', notes: 'Closed on bank holidays' })
    expect(none).toBeNull()
    expect(left.map(({ field }) => field)).toEqual(['notes'])
    expect(read({ description: 'In term time', notes: 'In school holidays' }).rule).toBeNull()
  })
})

describe('a schedule that cannot be relied on is no rule, with the reason', () => {
  it.each<[string, object, string]>([
    ['days of the month', { bymonthday: '2,3,4' }, 'bymonthday'],
    ['no frequency', { freq: null }, 'freq'],
    ['another frequency', { freq: 'YEARLY' }, 'freq'],
    ['an nth weekday of a week', { byday: '2TU' }, 'byday'],
    ['no weekday', { byday: null }, 'byday'],
    ['a place in the month that we have no word for', { freq: 'MONTHLY', byday: '-2TU' }, 'byday'],
    ['no opening time', { opens_at: null }, 'opens_at'],
    ['a time of another zone', { opens_at: '09:00-05:00' }, 'opens_at'],
    ['a time that is none', { closes_at: '25:00' }, 'closes_at'],
    ['a time that ends as it begins', { closes_at: '10:00' }, 'closes_at'],
    ['from morning to one at night', { opens_at: '11:00', closes_at: '01:00' }, 'closes_at'],
    ['times of a 12-hour clock', { opens_at: '8:00', closes_at: '4:00' }, 'closes_at'],
    ['from noon to the morning', { opens_at: '12:30:00', closes_at: '02:30:00' }, 'closes_at'],
    ['midnight written for an end by day', { opens_at: '10:00', closes_at: '00:00' }, 'closes_at'],
    ['an evening to the next noon', { opens_at: '20:00', closes_at: '12:00' }, 'closes_at'],
    ['a zone of its own', { timezone: '-300' }, 'timezone'],
    ['a date that is none', { valid_to: '2026-02-30' }, 'valid_to'],
    ['a count without a first date', { count: 4 }, 'count'],
    ['weeks that are none', { byweekno: '60' }, 'byweekno'],
    ['an interval that is none', { interval: 'two' }, 'interval'],
    ['weeks that begin on Sunday, every other week', { interval: 2, dtstart: '2026-01-01', wkst: 'SU' }, 'wkst'],
    ['dates taken out', { exdate: '2026-05-01' }, 'exdate'],
  ])('%s', (_title, said, field) => {
    const { rule: none, left } = read(said)
    expect(none).toBeNull()
    expect(left.map((one) => one.field)).toContain(field)
    expect(left.every(({ why }) => why !== '')).toBe(true)
  })

  it.each([null, 7, 'TH', [], {}])('%j', (value) => {
    expect(readOrukSchedule(value).rule).toBeNull()
    expect(readOrukSchedule(value).left.length).toBeGreaterThan(0)
  })
})

it('the rule answers like any other', () => {
  const { rule: found } = read({})
  // 5 November 2026 is a Thursday.
  const at = readInstant('2026-11-05T12:00')!
  expect(rulesAt(found === null ? [] : [found], [], at, ENGLAND)).toEqual({ state: 'open until', until: Date.UTC(2026, 10, 5, 18) })
})
