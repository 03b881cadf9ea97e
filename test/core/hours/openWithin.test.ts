import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Calendar, ENGLAND } from '../../../core/days/calendar.ts'
import { openStateOf } from '../../../core/hours/openStateOf.ts'
import { readInstant } from '../../../core/days/londonTime.ts'
import { openWithin } from '../../../core/hours/openWithin.ts'
import type { Service } from '../../../core/listing/service.ts'
import { makeService, rule } from '../listing/makeService.ts'
import { runs } from '../../runs.ts'

const at = (text: string): number => readInstant(text)!

/** Checked on 1 November 2026; open on Thursdays. 26 November 2026 is a Thursday. */
const door = (said: Partial<Service> = {}, on = '2026-11-01'): Service =>
  makeService({ hours: [rule('TH', '10:30', '12:30')], hoursRead: 'whole', ...said }, on)
const within = (service: Service, from: string, to: string, calendar: Calendar = ENGLAND) => openWithin(service, at(from), at(to), calendar)

describe('a window', () => {
  it.each([
    ['that a session lies in', '2026-11-26T09:00', '2026-11-26T13:00', 'yes'],
    ['that lies in a session', '2026-11-26T11:00', '2026-11-26T11:15', 'yes'],
    ['that overlaps its beginning', '2026-11-26T10:00', '2026-11-26T10:31', 'yes'],
    ['that ends as it begins', '2026-11-26T10:00', '2026-11-26T10:30', 'no'],
    ['that begins as it ends', '2026-11-26T12:30', '2026-11-26T14:00', 'no'],
    ['without a session', '2026-11-24T09:00', '2026-11-25T17:00', 'no'],
    ['of no length', '2026-11-26T11:00', '2026-11-26T11:00', 'no'],
  ])('%s', (_title, from, to, expected) => {
    expect(within(door(), from, to)).toBe(expected)
  })

  it('takes in what runs past midnight', () => {
    const night = door({ hours: [rule('TH', '22:00', '02:00')] })
    expect(within(night, '2026-11-27T01:00', '2026-11-27T03:00')).toBe('yes')
    expect(within(night, '2026-11-27T02:00', '2026-11-27T03:00')).toBe('no')
  })
})

describe('what cannot be known is not confirmed', () => {
  const [from, to] = ['2026-11-26T09:00', '2026-11-26T13:00']
  it.each<[string, Service]>([
    ['no hours', door({ hours: null, hoursRead: 'not stated' })],
    ['hours that were not read', door({ hours: null, hoursRead: 'none' })],
    ['hours that nobody checked lately', door({}, '2026-01')],
    ['some weeks', door({ hours: [rule('TH', '10:30', '12:30', { interval: 2 })] })],
    ['term time', door({ hours: [rule('TH', '10:30', '12:30', { term_time_only: true })] })],
    ['hours read in part, with nothing found', door({ hours: [rule('MO', '10:30', '12:30')], hoursRead: 'part' })],
  ])('%s', (_title, service) => {
    expect(within(service, from, to)).toBe('not confirmed')
  })

  it('hours read in part hold where they say so', () => {
    expect(within(door({ hoursRead: 'part' }), from, to)).toBe('yes')
  })

  it('a bank holiday without a word', () => {
    // Boxing Day 2026 is kept on Monday 28 December; 31 May 2027 is the spring bank holiday.
    const mondays = door({ hours: [rule('MO', '10:00', '12:00')] }, '2027-05-01')
    expect(within(mondays, '2027-05-31T09:00', '2027-05-31T13:00')).toBe('not confirmed')
    expect(within(mondays, '2027-05-31T13:00', '2027-05-31T15:00')).toBe('no')
  })

  it('a holiday on a weekend without a word; a word settles it', () => {
    const saturdays = (bank_holiday: 'closed' | 'not stated') =>
      door({ hours: [rule('SA', '10:00', '12:00', { bank_holiday })] }, '2026-12-02')
    expect(within(saturdays('not stated'), '2026-12-26T09:00', '2026-12-26T13:00')).toBe('not confirmed')
    expect(within(saturdays('closed'), '2026-12-26T09:00', '2026-12-26T13:00')).toBe('no')
  })

  it('Christmas, unless it was checked since 1 December or the day has hours of its own', () => {
    const days = ['2026-12-24T09:00', '2026-12-24T13:00'] as const
    expect(within(door(), ...days)).toBe('not confirmed')
    expect(within(door({}, '2026-12-02'), ...days)).toBe('yes')
    expect(within(door({ exceptions: [{ on: '2026-12-24', opens_at: '09:30', closes_at: '10:00' }] }), ...days)).toBe('yes')
  })

  it('a session without an end is sure to open, and then nobody can say', () => {
    const open = door({ hours: [rule('TH', '10:30', null)] })
    expect(within(open, '2026-11-26T10:00', '2026-11-26T11:00')).toBe('yes')
    expect(within(open, '2026-11-26T11:00', '2026-11-26T12:00')).toBe('not confirmed')
    expect(within(open, '2026-11-27T00:00', '2026-11-27T12:00')).toBe('no')
  })
})

describe('a listing that is closed', () => {
  const [from, to] = ['2026-11-26T09:00', '2026-11-26T13:00']
  it('is not open, though its hours are not known', () => {
    expect(within(door({ status: 'closed', hours: null, hoursRead: 'not stated' }), from, to)).toBe('no')
    expect(within(door({ status: 'temporarily closed' }), from, to)).toBe('no')
  })

  it('until a day opens after it', () => {
    const shut = door({ status: 'temporarily closed', alert: { text: 'Flood', until: '2026-11-26' } })
    expect(within(shut, from, to)).toBe('no')
    expect(within(shut, from, '2026-12-04T00:00')).toBe('yes')
  })
})

it('says yes where the door is open at some minute of the window, and no where it is at none', () => {
  const clock = fc.constantFrom('00:00', '09:00', '10:30', '12:00', '17:45', '22:00', '24:00')
  const rules = fc
    .record({
      byday: fc.constantFrom('MO', 'TU WE', 'TH', 'SA SU', '1SA', '-1FR', 'MO TU WE TH FR SA SU'),
      opens: clock,
      closes: clock,
      interval: fc.constantFrom(1, 1, 2),
      bank_holiday: fc.constantFrom('closed', 'open', 'only', 'not stated'),
      term_time_only: fc.boolean(),
    })
    .map(({ byday, opens, closes, ...more }) => rule(byday, opens === '24:00' ? '08:00' : opens, closes, more))
  const listing = fc
    .record({
      hours: fc.array(rules, { minLength: 1, maxLength: 3 }),
      hoursRead: fc.constantFrom('whole', 'part'),
      status: fc.constantFrom('active', 'active', 'temporarily closed'),
      alert: fc.constantFrom(null, { text: 'Shut', until: '2026-12-10' }),
      exceptions: fc.constantFrom([], [{ on: '2026-12-24', opens_at: '10:00', closes_at: '11:00' }]),
    })
    .map((said) => makeService(said as unknown as Partial<Service>, '2026-07-01'))
  const calendar: Calendar = { nation: 'scotland', terms: [{ from: '2026-08-19', to: '2026-12-18' }] }
  // From 24 November 2026 to 8 January 2027, over the 180 days of trust that end on 28 December.
  const start = fc.integer({ min: 0, max: 45 * 24 * 4 }).map((quarter) => at('2026-11-24T00:00') + quarter * 900_000)
  fc.assert(
    fc.property(listing, start, fc.integer({ min: 1, max: 150 }), (service, from, quarters) => {
      const to = from + quarters * 900_000
      const states = Array.from({ length: quarters }, (_, i) => openStateOf(service, from + i * 900_000, calendar))
      const answer = openWithin(service, from, to, calendar)
      const isOpen = states.some(({ state }) => state === 'open until')
      expect(answer === 'yes').toBe(isOpen)
      // Before 20 December "christmas" is said of the next opening, not of the window.
      const untold = ({ reason }: { reason: string }, i: number) =>
        reason === 'not checked' || (reason === 'christmas' && from + i * 900_000 >= at('2026-12-20T00:00'))
      if (answer === 'no') expect(states.filter((state, i) => 'reason' in state && untold(state, i))).toEqual([])
    }),
    { numRuns: runs(300) },
  )
})
