import type { HoursRule } from '../../../core/listing/hoursRule.ts'
import type { Service } from '../../../core/listing/service.ts'
import { describe, expect, it } from 'vitest'
import { checkedWords } from '../../../client/help/words/checkedWords.ts'
import { oldHoursWords } from '../../../client/help/words/oldHoursWords.ts'
import { openWords } from '../../../client/help/words/openWords.ts'
import { phonesIn } from '../../../client/help/words/phones.ts'
import { referralWords } from '../../../client/help/words/referralWords.ts'
import { hoursLines } from '../../../client/i18n/hoursWords.ts'
import { speak } from '../../../client/i18n/languages.ts'
import { BLANK } from '../../../core/listing/blank.ts'
import { makeService, rule } from '../../core/listing/makeService.ts'

const i18n = speak()

/** Thursday 8 February 2018, 11 am. */
const NOW = Date.UTC(2018, 1, 8, 11)
const HOUR = 3_600_000

describe('can I go now?', () => {
  it('says until when a door is open', () => {
    expect(openWords(i18n, { state: 'open until', until: NOW + 3 * HOUR }, NOW, true)).toEqual({
      tone: 'open',
      text: 'Open until 2 pm',
      reason: null,
    })
  })

  it('says when it opens next', () => {
    const opens = Date.UTC(2018, 1, 14, 13)
    expect(openWords(i18n, { state: 'opens next', opens, closes: null }, NOW, true).text).toBe('Opens Wednesday 1 pm')
  })

  it('says that a door never closes', () => {
    expect(openWords(i18n, { state: 'open until', until: NOW + 70 * 24 * HOUR }, NOW, true).text).toBe('Open day and night')
  })

  it('says closed, and closed for now', () => {
    expect(openWords(i18n, { state: 'closed', reason: 'closed' }, NOW, true).text).toBe('Closed')
    expect(openWords(i18n, { state: 'closed', reason: 'temporarily closed' }, NOW, true).text).toBe('Closed for now')
  })

  it('says why it is not confirmed, and to ring only where there is a phone', () => {
    const state = { state: 'not confirmed', reason: 'no hours' } as const
    expect(openWords(i18n, state, NOW, true)).toMatchObject({ text: 'Not confirmed – ring first', reason: 'no hours published' })
    expect(openWords(i18n, state, NOW, false).text).toBe('Not confirmed – check before you go')
  })
})

describe('how old the listing is', () => {
  it.each([
    ['2018-01-18', 'fresh', 'Checked 3 weeks ago'], // 21 days
    ['2018-01', 'fresh', 'Checked in January 2018'],
    ['2017-10-08', 'aging', 'Checked 4 months ago – may have changed'], // 123 days / 30.44 = 4.04
    ['2016-01', 'old', 'Last checked in January 2016 – ring first'],
    ['2016-01-31', 'old', 'Last checked on 31 January 2016 – ring first'],
    [null, 'old', 'Last checked: not stated – ring first'],
  ] as const)('%s, %s: %s', (on, freshness, words) => {
    expect(checkedWords(i18n, on, freshness, NOW, true)).toBe(words)
  })
})

describe('referral in a line', () => {
  it.each([
    [{}, 'Referral: not stated'],
    [{ routes: ['open'] }, 'No referral needed'],
    [{ routes: ['professional'] }, 'Referral needed'],
    [{ routes: ['professional'], needs: ['voucher'] }, 'Referral needed (voucher)'],
    [{ routes: ['professional'], needs: ['voucher'], inferred: true }, 'Referral usually needed (voucher)'],
    [{ routes: ['self'] }, 'You can refer yourself'],
    [{ needs: ['membership'] }, 'Needs: membership. Referral: not stated'],
  ] satisfies [Partial<Service['referral']>, string][])('%j: %s', (said, words) => {
    expect(referralWords(i18n, { ...BLANK.referral, ...said })).toBe(words)
  })
})

describe('published hours in words', () => {
  it('joins days that share their times', () => {
    expect(hoursLines(i18n, [rule('MO TU WE TH FR', '09:00', '17:00')])).toEqual(['Monday to Friday 9 am–5 pm'])
    expect(hoursLines(i18n, [rule('TH', '10:30', '12:30')])).toEqual(['Thursdays 10.30 am–12.30 pm'])
    expect(hoursLines(i18n, [rule('MO TH', '10:00', '12:00')])).toEqual(['Mondays and Thursdays 10 am–12 noon'])
  })

  it('joins two sessions of a day', () => {
    expect(hoursLines(i18n, [rule('TU', '09:30', '12:30'), rule('TU', '13:30', '16:00')])).toEqual([
      'Tuesdays 9.30 am–12.30 pm, 1.30 pm–4 pm',
    ])
  })

  it('says which week of the month, and when not', () => {
    expect(hoursLines(i18n, [rule('1SA', '10:00', '12:00')])).toEqual(['1st Saturday of the month 10 am–12 noon'])
    expect(hoursLines(i18n, [rule('MO', '14:00', '16:00', { term_time_only: true })])).toEqual(['Mondays 2 pm–4 pm (term time only)'])
    expect(hoursLines(i18n, [rule('SA', '10:00', '12:00', { interval: 2 })])).toEqual(['Saturdays 10 am–12 noon (some weeks only)'])
  })

  it('says in which part of the year, and on which holidays', () => {
    const lines = (more: Partial<HoursRule>) => hoursLines(i18n, [rule('MO', '14:00', '16:00', more)])
    expect(lines({ season: { from: '04-01', to: '10-31' } })).toEqual(['Mondays 2 pm–4 pm (1 April to 31 October)'])
    expect(lines({ season: { from: '12-25', to: '12-25' } })).toEqual(['Mondays 2 pm–4 pm (25 December)'])
    expect(lines({ valid_from: '2026-06-01', valid_to: '2026-08-31' })).toEqual(['Mondays 2 pm–4 pm (1 June 2026 to 31 August 2026)'])
    expect(lines({ valid_from: '2026-06-01' })).toEqual(['Mondays 2 pm–4 pm (from 1 June 2026)'])
    expect(lines({ valid_to: '2026-08-31' })).toEqual(['Mondays 2 pm–4 pm (until 31 August 2026)'])
    expect(lines({ school_holidays_only: true })).toEqual(['Mondays 2 pm–4 pm (school holidays only)'])
    expect(lines({ bank_holiday: 'only' })).toEqual(['Mondays 2 pm–4 pm (bank holidays only)'])
    expect(lines({ term_time_only: true, bank_holiday: 'closed' })).toEqual(['Mondays 2 pm–4 pm (term time only, not on bank holidays)'])
    expect(lines({ byweekno: Array.from({ length: 27 }, (_, at) => at * 2 + 1) })).toEqual(['Mondays 2 pm–4 pm (odd weeks of the year)'])
    expect(lines({ byweekno: [10, 11] })).toEqual(['Mondays 2 pm–4 pm (some weeks only)'])
  })

  it('keeps seasons on lines of their own', () => {
    const season = { season: { from: '11-01', to: '03-31' } }
    expect(hoursLines(i18n, [rule('MO TU', '09:00', '17:00'), rule('MO TU', '18:00', '20:00', season)])).toEqual([
      'Mondays and Tuesdays 9 am–5 pm',
      'Mondays and Tuesdays 6 pm–8 pm (1 November to 31 March)',
    ])
  })

  it('shows old hours as what they were, and quotes what could not be read', () => {
    const read = makeService({ hours: [rule('TH', '10:30', '12:30')], hoursRead: 'whole' }, '2018-01')
    expect(oldHoursWords(i18n, read, 'old')).toBe('In January 2018: Thursdays 10.30 am–12.30 pm')
    expect(oldHoursWords(i18n, read, 'fresh')).toBeNull()
    const unread = makeService({ hoursText: 'By appointment', hoursRead: 'none' }, '2018-01')
    expect(oldHoursWords(i18n, unread, 'old')).toBe('In January 2018: “By appointment”')
    expect(oldHoursWords(i18n, makeService({}), 'old')).toBeNull()
  })
})

describe('phones', () => {
  it('finds each number that can be rung', () => {
    expect(phonesIn('0161 222 3032')).toEqual([{ shown: '0161 222 3032', href: 'tel:01612223032' }])
    expect(phonesIn('0161 222 3032 / 07700 900123').map(({ href }) => href)).toEqual(['tel:01612223032', 'tel:07700900123'])
    expect(phonesIn('+44 (0)161 222 3032')).toEqual([{ shown: '+44 (0)161 222 3032', href: 'tel:+441612223032' }])
    expect(phonesIn('ask at the desk')).toEqual([])
    expect(phonesIn(null)).toEqual([])
  })
})
