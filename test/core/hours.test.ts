import { describe, expect, it } from 'vitest'
import { openStateOf, rulesAt, sessionsInWeek, weekWeights } from '../../core/hours.ts'
import type { HoursRule } from '../../core/hoursRule.ts'
import { readInstant } from '../../core/londonTime.ts'
import { makeService, rule } from './makeService.ts'

/** London clock → instant. */
const at = (text: string): number => readInstant(text) as number

/** The state at an instant with times as a London reader would write them, for hours confirmed on 1 November 2026 unless given. */
function say(rules: HoursRule[] | null, when: string, more: Parameters<typeof makeService>[0] = {}, on = '2026-11-01'): string {
  const state = openStateOf(makeService({ hours: rules, hoursRead: rules === null ? 'not stated' : 'whole', ...more }, on), at(when))
  const clock = (ms: number) => new Date(ms).toLocaleString('en-GB', { timeZone: 'Europe/London', weekday: 'short', hour: '2-digit', minute: '2-digit' })
  if (state.state === 'open until') return `open until ${clock(state.until)}`
  if (state.state === 'opens next') return `opens next ${clock(state.opens)}`
  return `${state.state}: ${state.reason}`
}

// 8 November 2026 is a Sunday, so the 10th is a Tuesday.
const tuesday = [rule('TU', '10:00', '12:00')]

describe('a door with weekly hours', () => {
  it('is open from its opening minute to before its closing minute', () => {
    expect(say(tuesday, '2026-11-10T09:59')).toBe('opens next Tue 10:00')
    expect(say(tuesday, '2026-11-10T10:00')).toBe('open until Tue 12:00')
    expect(say(tuesday, '2026-11-10T11:59')).toBe('open until Tue 12:00')
    expect(say(tuesday, '2026-11-10T12:00')).toBe('opens next Tue 10:00')
  })

  it('may open several times a day, and sessions that touch are one', () => {
    const day = [rule('TU', '09:30', '12:30'), rule('TU', '13:30', '16:00'), rule('TU', '16:00', '17:00')]
    expect(say(day, '2026-11-10T13:00')).toBe('opens next Tue 13:30')
    expect(say(day, '2026-11-10T14:00')).toBe('open until Tue 17:00')
  })

  it('may close after midnight', () => {
    const late = [rule('FR', '20:00', '02:00')]
    expect(say(late, '2026-11-14T01:30')).toBe('open until Sat 02:00')
    expect(say(late, '2026-11-14T02:00')).toBe('opens next Fri 20:00')
  })

  it('says when it opens even where no closing time is stated, and then no more', () => {
    const from = [rule('TU', '11:00', null)]
    expect(say(from, '2026-11-10T10:00')).toBe('opens next Tue 11:00')
    expect(say(from, '2026-11-10T12:00')).toBe('not confirmed: no closing time')
  })

  // The first Saturday of November 2026 is the 7th, of December the 5th; the last Monday of November is the 30th.
  it('may open on the nth weekday of the month', () => {
    expect(say([rule('1SA', '10:00', '12:00')], '2026-11-07T11:00')).toBe('open until Sat 12:00')
    expect(say([rule('1SA', '10:00', '12:00')], '2026-11-14T11:00')).toBe('opens next Sat 10:00')
    expect(rulesAt([rule('1SA', '10:00', '12:00')], [], at('2026-11-14T11:00'))).toMatchObject({ opens: at('2026-12-05T10:00') })
    expect(rulesAt([rule('-1MO', '10:00', '12:00')], [], at('2026-11-24T11:00'))).toMatchObject({ opens: at('2026-11-30T10:00') })
  })

  it('every other week is known only where the list says which', () => {
    expect(say([rule('TU', '10:00', '12:00', { interval: 2 })], '2026-11-10T11:00')).toBe('not confirmed: some weeks')
    const dated = [rule('TU', '10:00', '12:00', { interval: 2, dtstart: '2026-11-03' })]
    expect(say(dated, '2026-11-10T11:00')).toBe('opens next Tue 10:00')
    expect(say(dated, '2026-11-17T11:00')).toBe('open until Tue 12:00')
  })

  it('may end with its season', () => {
    expect(say([rule('TU', '10:00', '12:00', { valid_to: '2026-11-09' })], '2026-11-10T11:00')).toBe('closed: no session ahead')
    expect(say([rule('TU', '10:00', '12:00', { valid_from: '2026-11-17' })], '2026-11-10T11:00')).toBe('opens next Tue 10:00')
  })

  it('may be shut or open otherwise on a named day', () => {
    const shut = { exceptions: [{ on: '2026-11-10', opens_at: null, closes_at: null }] }
    expect(say(tuesday, '2026-11-10T11:00', shut)).toBe('opens next Tue 10:00')
    const other = { exceptions: [{ on: '2026-11-10', opens_at: '14:00', closes_at: '15:00' }] }
    expect(say(tuesday, '2026-11-10T14:30', other)).toBe('open until Tue 15:00')
  })
})

describe('days in doubt', () => {
  // Monday 31 August 2026 is the summer bank holiday.
  const monday = (bank_holiday: HoursRule['bank_holiday']) => [rule('MO', '10:00', '12:00', { bank_holiday })]
  it('a bank holiday is open, closed or not confirmed, as the list says', () => {
    expect(say(monday('open'), '2026-08-31T11:00', {}, '2026-08-01')).toBe('open until Mon 12:00')
    expect(say(monday('closed'), '2026-08-31T11:00', {}, '2026-08-01')).toBe('opens next Mon 10:00')
    expect(say(monday('not stated'), '2026-08-31T11:00', {}, '2026-08-01')).toBe('not confirmed: bank holiday')
  })

  it('passes over a bank holiday for the next sure opening', () => {
    expect(rulesAt(monday('not stated'), [], at('2026-08-30T11:00'))).toMatchObject({ opens: at('2026-09-07T10:00') })
  })

  it('term time is not confirmed while its dates are not known', () => {
    expect(say([rule('TU', '10:00', '12:00', { term_time_only: true })], '2026-11-10T11:00')).toBe('not confirmed: term time')
  })

  // 22 December 2026 is a Tuesday.
  it('from 20 December to 4 January only hours confirmed since 1 December count', () => {
    expect(say(tuesday, '2026-12-22T11:00', {}, '2026-11-30')).toBe('not confirmed: christmas')
    expect(say(tuesday, '2026-12-22T11:00', {}, '2026-12-01')).toBe('open until Tue 12:00')
  })
})

describe('a listing that cannot be trusted is never open', () => {
  it('without hours, or with hours that were not read', () => {
    expect(say(null, '2026-11-10T11:00')).toBe('not confirmed: no hours')
    expect(say(null, '2026-11-10T11:00', { hoursText: 'most mornings', hoursRead: 'none' })).toBe('not confirmed: hours not read')
  })

  // 180 days after 14 May 2026 is 10 November.
  it('when nobody has checked it for over 180 days', () => {
    expect(say(tuesday, '2026-11-10T00:00', {}, '2026-05-14')).toBe('opens next Tue 10:00')
    expect(say(tuesday, '2026-11-10T11:00', {}, '2026-05-14')).toBe('not confirmed: not checked')
  })

  it('when it is closed, for good or until a day', () => {
    expect(say(tuesday, '2026-11-10T11:00', { status: 'closed' })).toBe('closed: closed')
    const alert = (until: string) => ({ status: 'temporarily closed' as const, alert: { text: 'Burst pipe', until } })
    expect(say(tuesday, '2026-11-10T11:00', alert('2026-11-10'))).toBe('closed: temporarily closed')
    expect(say(tuesday, '2026-11-10T11:00', alert('2026-11-09'))).toBe('open until Tue 12:00')
  })
})

it('keeps the clock over the change of time', () => {
  const sunday = [rule('SU', '10:00', '12:00')]
  for (const day of ['2026-03-29', '2026-10-25', '2027-03-28', '2027-10-31']) {
    expect(rulesAt(sunday, [], at(`${day}T10:30`)), day).toEqual({ state: 'open until', until: at(`${day}T12:00`) })
    expect(rulesAt(sunday, [], at(`${day}T09:59`)), day).toMatchObject({ state: 'opens next', opens: at(`${day}T10:00`) })
  }
})

describe('hours of the week', () => {
  // Tuesday 10:00 is hour 24 + 10 = 34.
  it('count where at least half is open', () => {
    const open = (rules: HoursRule[]) => [...weekWeights(rules).entries()].filter(([, weight]) => weight > 0)
    expect(open(tuesday)).toEqual([[34, 1], [35, 1]])
    expect(open([rule('TU', '10:30', '11:15')])).toEqual([[34, 1]])
    expect(open([rule('TU', '10:31', '11:29')])).toEqual([])
    expect(open([rule('SU', '23:00', '01:00')])).toEqual([[0, 1], [167, 1]])
  })

  it('weigh a session by how often it is held', () => {
    expect(weekWeights([rule('TU', '10:00', '11:00', { interval: 2 })])[34]).toBe(0.5)
    expect(weekWeights([rule('1TU', '10:00', '11:00')])[34]).toBeCloseTo(12 / 52, 12)
  })

  it('can be listed in week order', () => {
    const sessions = sessionsInWeek([rule('FR MO', '10:00', '12:00'), rule('MO', '09:00', '09:30')])
    expect(sessions.map(({ weekday, opens_at }) => `${weekday} ${opens_at}`)).toEqual(['0 09:00', '0 10:00', '4 10:00'])
  })
})

it('answers the same whatever the zone of the process', () => {
  const before = process.env.TZ
  const answers = ['UTC', 'Europe/London', 'Asia/Kolkata', 'America/Los_Angeles'].map((zone) => {
    process.env.TZ = zone
    return ['2026-03-29T10:30', '2026-07-05T10:30', '2026-11-08T11:59'].map((when) => JSON.stringify(rulesAt([rule('SU', '10:00', '12:00')], [], at(when)))).join()
  })
  if (before === undefined) delete process.env.TZ
  else process.env.TZ = before
  expect(new Set(answers).size).toBe(1)
})
