import { describe, expect, it } from 'vitest'
import { type Calendar, ENGLAND } from '../../../core/days/calendar.ts'
import { openInHour, weekWeights } from '../../../core/hours/weekWeights.ts'
import { openStateOf, rulesAt } from '../../../core/hours/openStateOf.ts'
import { sessionsInWeek } from '../../../core/hours/weekSessions.ts'
import type { HoursRule } from '../../../core/listing/hoursRule.ts'
import { readInstant } from '../../../core/days/londonTime.ts'
import type { Service } from '../../../core/listing/service.ts'
import { checked, listing } from '../listing/listing.ts'
import { rule } from '../listing/makeService.ts'

const at = (text: string): number => readInstant(text)!

/** The state in short, its instants as London clock times: `open until 2018-02-08 12:30`. */
function say(state: ReturnType<typeof openStateOf>): string {
  if (state.state === 'open until') return `open until ${clock(state.until)}`
  if (state.state === 'opens next') return `opens ${clock(state.opens)} to ${state.closes === null ? '?' : clock(state.closes).slice(11)}`
  return `${state.state}: ${state.reason}`
}

const clock = (ms: number): string => new Date(ms).toLocaleString('sv-SE', { timeZone: 'Europe/London' }).slice(0, 16)

const saysAt = (rules: readonly HoursRule[], text: string, calendar: Calendar = ENGLAND): string =>
  say(rulesAt(rules, [], at(text), calendar))

/** A food bank open on Thursdays, all of it checked in a month or on a day. */
const thursdays = (on: string, more: Partial<Service> = {}): Service =>
  listing({
    status: 'active',
    hours: [rule('TH', '10:30', '12:30')],
    hoursRead: 'whole',
    ...more,
    confirmed: { name: checked(on), types: checked(on), status: checked(on), hours: checked(on) },
  })

// 8 February 2018 and 5 February 2026 are Thursdays.
describe('a listing that was checked lately', () => {
  const service = thursdays('2018-01')
  it.each([
    ['2018-02-08T10:29', 'opens 2018-02-08 10:30 to 12:30'],
    ['2018-02-08T10:30', 'open until 2018-02-08 12:30'],
    ['2018-02-08T12:29', 'open until 2018-02-08 12:30'],
    ['2018-02-08T12:30', 'opens 2018-02-15 10:30 to 12:30'],
    // 90 days from 1 January end on 1 April; 180 on 30 June; then it is stale.
    ['2018-06-28T11:00', 'open until 2018-06-28 12:30'],
    ['2018-07-05T11:00', 'not confirmed: not checked'],
    ['2026-02-05T11:00', 'not confirmed: not checked'],
  ])('at %s', (text, expected) => {
    expect(say(openStateOf(service, at(text), ENGLAND))).toBe(expected)
  })
})

describe('before the hours are looked at', () => {
  const now = at('2026-02-05T11:00')
  it.each<[string, Partial<Service>, string]>([
    ['a closed listing is closed', { status: 'closed' }, 'closed: closed'],
    ['a temporary closure without an end holds', { status: 'temporarily closed' }, 'closed: temporarily closed'],
    [
      'one that ends today holds today',
      { status: 'temporarily closed', alert: { text: 'Flood', until: '2026-02-05' } },
      'closed: temporarily closed',
    ],
    [
      'one that ended yesterday is over',
      { status: 'temporarily closed', alert: { text: 'Flood', until: '2026-02-04' } },
      'open until 2026-02-05 12:30',
    ],
    ['no hours are not "closed"', { hours: null, hoursRead: 'not stated' }, 'not confirmed: no hours'],
    [
      'hours that could not be read are not "closed"',
      { hours: null, hoursRead: 'none', hoursText: 'See above' },
      'not confirmed: hours not read',
    ],
  ])('%s', (_title, more, expected) => {
    expect(say(openStateOf(thursdays('2026-02'), now, ENGLAND))).toBe('open until 2026-02-05 12:30')
    expect(say(openStateOf(thursdays('2026-02', more), now, ENGLAND))).toBe(expected)
  })
})

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

// 25 May 2026 is the spring bank holiday, a Monday.
describe('on a bank holiday', () => {
  it('a door that says so is open, or closed', () => {
    expect(saysAt([rule('MO', '10:00', '12:00', { bank_holiday: 'open' })], '2026-05-25T11:00')).toBe('open until 2026-05-25 12:00')
    expect(saysAt([rule('MO', '10:00', '12:00', { bank_holiday: 'closed' })], '2026-05-25T11:00')).toBe('opens 2026-06-01 10:00 to 12:00')
  })

  it('one that does not say is not confirmed then, and passed over before', () => {
    const rules = [rule('MO', '10:00', '12:00')]
    expect(saysAt(rules, '2026-05-25T11:00')).toBe('not confirmed: bank holiday')
    expect(saysAt(rules, '2026-05-24T11:00')).toBe('opens 2026-06-01 10:00 to 12:00')
    expect(saysAt([rule('MO TU', '10:00', '12:00')], '2026-05-25T08:00')).toBe('opens 2026-05-26 10:00 to 12:00')
  })
})

// Saturday 26 December 2026 is kept on Monday 28. 2 January 2027 is a Saturday, 25 December 2027 too.
describe('on a holiday that falls on a weekend', () => {
  const saturdays = (said: Partial<HoursRule>) => [rule('SA', '10:00', '12:00', said)]
  it('a door closed on bank holidays is closed on the day itself and on its substitute', () => {
    expect(saysAt(saturdays({ bank_holiday: 'closed' }), '2026-12-26T11:00')).toBe('opens 2027-01-02 10:00 to 12:00')
    expect(saysAt([rule('MO', '10:00', '12:00', { bank_holiday: 'closed' })], '2026-12-28T11:00')).toBe('opens 2027-01-04 10:00 to 12:00')
  })

  it('one that says nothing is not confirmed', () => {
    expect(saysAt(saturdays({}), '2026-12-26T11:00')).toBe('not confirmed: bank holiday')
    expect(saysAt(saturdays({}), '2027-12-25T11:00')).toBe('not confirmed: bank holiday')
  })

  it('one that says it is open then is open', () => {
    expect(saysAt(saturdays({ bank_holiday: 'open' }), '2026-12-26T11:00')).toBe('open until 2026-12-26 12:00')
  })

  it('hours for bank holidays are sure on the day gov.uk lists, and not confirmed on the day itself', () => {
    const daily = [rule('MO TU WE TH FR SA SU', '10:00', '12:00', { bank_holiday: 'only' })]
    expect(saysAt(daily, '2026-12-26T11:00')).toBe('not confirmed: bank holiday')
    expect(saysAt(daily, '2026-12-26T09:00')).toBe('opens 2026-12-28 10:00 to 12:00')
    expect(saysAt(daily, '2026-12-28T11:00')).toBe('open until 2026-12-28 12:00')
    expect(saysAt(daily, '2026-12-27T11:00')).toBe('opens 2026-12-28 10:00 to 12:00')
  })

  it.each([
    ['scotland', '2027-01-02T11:00', 'not confirmed: bank holiday'],
    ['england', '2027-01-02T11:00', 'open until 2027-01-02 12:00'],
    // 30 November 2024 and 12 July 2025 are Saturdays.
    ['scotland', '2024-11-30T11:00', 'not confirmed: bank holiday'],
    ['northern-ireland', '2025-07-12T11:00', 'not confirmed: bank holiday'],
    ['england', '2025-07-12T11:00', 'open until 2025-07-12 12:00'],
  ] as const)('in %s at %s: %s', (nation, text, expected) => {
    expect(saysAt(saturdays({}), text, { nation, terms: [] })).toBe(expected)
  })
})

describe('bank holidays of the nation the place is in', () => {
  const mondays = [rule('MO', '10:00', '12:00', { bank_holiday: 'closed' })]
  it.each([
    // Summer: 3 August 2026 in Scotland, 31 August elsewhere. 12 July 2026 is a Sunday, so the Boyne is kept on the 13th.
    ['scotland', '2026-08-03', false],
    ['england', '2026-08-03', true],
    ['scotland', '2026-08-31', true],
    ['wales', '2026-08-31', false],
    ['northern-ireland', '2026-07-13', false],
    ['england', '2026-07-13', true],
    // Easter Monday is none in Scotland; the World Cup Monday is one there alone; St Andrew's is a Monday in 2026.
    ['scotland', '2026-04-06', true],
    ['northern-ireland', '2026-04-06', false],
    ['scotland', '2026-06-15', false],
    ['wales', '2026-06-15', true],
    ['scotland', '2026-11-30', false],
  ] as const)('%s, %s: open %s', (nation, day, open) => {
    expect(saysAt(mondays, `${day}T11:00`, { nation, terms: [] }).startsWith('open until')).toBe(open)
  })

  it('a session held on bank holidays alone', () => {
    const rules = [rule('MO TU WE TH FR', '13:00', '14:00', { bank_holiday: 'only' })]
    expect(saysAt(rules, '2026-11-24T13:30', { nation: 'scotland', terms: [] })).toBe('opens 2026-11-30 13:00 to 14:00')
    expect(saysAt(rules, '2026-11-24T13:30')).toBe('opens 2026-12-25 13:00 to 14:00')
    expect(saysAt(rules, '2026-12-25T13:30')).toBe('open until 2026-12-25 14:00')
  })
})

describe('at Christmas', () => {
  // 24 December 2026 and 7 January 2027 are Thursdays.
  it('usual hours are not confirmed, unless they were since 1 December', () => {
    expect(say(openStateOf(thursdays('2026-11-30'), at('2026-12-24T11:00'), ENGLAND))).toBe('not confirmed: christmas')
    expect(say(openStateOf(thursdays('2026-11-30'), at('2027-01-04T11:00'), ENGLAND))).toBe('not confirmed: christmas')
    expect(say(openStateOf(thursdays('2026-12-01'), at('2026-12-24T11:00'), ENGLAND))).toBe('open until 2026-12-24 12:30')
    expect(say(openStateOf(thursdays('2026-11-30'), at('2027-01-05T11:00'), ENGLAND))).toBe('opens 2027-01-07 10:30 to 12:30')
  })

  it('they are passed over when seen from before', () => {
    expect(say(openStateOf(thursdays('2026-11-30'), at('2026-12-18T11:00'), ENGLAND))).toBe('opens 2027-01-07 10:30 to 12:30')
  })

  it('hours given for a day are sure', () => {
    const service = thursdays('2026-11-30', { exceptions: [{ on: '2026-12-24', opens_at: '09:00', closes_at: '11:00' }] })
    expect(say(openStateOf(service, at('2026-12-24T10:00'), ENGLAND))).toBe('open until 2026-12-24 11:00')
  })
})

it('the answer is the same whatever the zone of the machine', () => {
  const zone = process.env.TZ
  const offsets = new Set<number>()
  const answers = ['UTC', 'Europe/London', 'Asia/Kolkata', 'America/Los_Angeles'].map((name) => {
    process.env.TZ = name
    offsets.add(new Date(at('2026-07-02T11:00')).getTimezoneOffset())
    return JSON.stringify(
      ['2026-03-29T00:30', '2026-07-02T11:00', '2026-10-25T01:30'].map((text) =>
        rulesAt([rule('TH SU', '00:00', '02:30')], [], at(text), ENGLAND),
      ),
    )
  })
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
  expect(offsets.size).toBe(4)
  expect(new Set(answers).size).toBe(1)
})

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

it('lists a week from Monday, by opening time', () => {
  const rules = [rule('1SA', '10:00', '12:00'), rule('TH MO', '14:00', '16:00'), rule('MO', '09:00', null, { interval: 2 })]
  expect(sessionsInWeek(rules).map(({ weekday, opens_at, closes_at, every }) => ({ weekday, opens_at, closes_at, every }))).toEqual([
    { weekday: 0, opens_at: '09:00', closes_at: null, every: 'some weeks' },
    { weekday: 0, opens_at: '14:00', closes_at: '16:00', every: 'week' },
    { weekday: 3, opens_at: '14:00', closes_at: '16:00', every: 'week' },
    { weekday: 5, opens_at: '10:00', closes_at: '12:00', every: { nth: 1 } },
  ])
})
