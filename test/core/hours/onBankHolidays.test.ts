import { describe, expect, it } from 'vitest'
import type { HoursRule } from '../../../core/listing/hoursRule.ts'
import { rule } from '../listing/makeService.ts'
import { saysAt } from './saysAt.ts'

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
