import { describe, expect, it } from 'vitest'
import { ENGLAND } from '../../../core/days/calendar.ts'
import { openStateOf, rulesAt } from '../../../core/hours/openStateOf.ts'
import type { Service } from '../../../core/listing/service.ts'
import { rule } from '../listing/makeService.ts'
import { at, say, thursdays } from './saysAt.ts'

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
