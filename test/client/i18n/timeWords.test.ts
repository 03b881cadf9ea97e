import { describe, expect, it } from 'vitest'
import { distanceWords, walkWords } from '../../../client/i18n/distanceWords.ts'
import { speak } from '../../../client/i18n/languages.ts'
import { agoWords, clockWords, dateWords, momentWords, spanWords, timeWords } from '../../../client/i18n/timeWords.ts'

const i18n = speak()

/** Thursday 8 February 2018, 11 am in London (winter: London is UTC). */
const THURSDAY = Date.UTC(2018, 1, 8, 11)
const HOUR = 3_600_000

describe('times in words', () => {
  it.each([
    [0, 'midnight'],
    [9 * 60, '9 am'],
    [10 * 60 + 30, '10.30 am'],
    [12 * 60, '12 noon'],
    [12 * 60 + 5, '12.05 pm'],
    [14 * 60, '2 pm'],
    [24 * 60, 'midnight'],
  ])('%i minutes after midnight is %s', (minutes, words) => {
    expect(clockWords(i18n, minutes)).toBe(words)
  })

  it('follows the London clock in summer, an hour ahead of UTC', () => {
    expect(timeWords(i18n, Date.UTC(2026, 6, 1, 13))).toBe('2 pm')
  })

  it('gives a span, and says "from" where no end is published', () => {
    expect(spanWords(i18n, '10:30', '12:30')).toBe('10.30 am–12.30 pm')
    expect(spanWords(i18n, '19:30', null)).toBe('from 7.30 pm')
  })

  it('tells a moment from where the reader stands', () => {
    expect(momentWords(i18n, THURSDAY + 3 * HOUR, THURSDAY)).toBe('today 2 pm')
    expect(momentWords(i18n, THURSDAY + 23 * HOUR, THURSDAY)).toBe('tomorrow 10 am')
    expect(momentWords(i18n, THURSDAY + 6 * 24 * HOUR, THURSDAY)).toBe('Wednesday 11 am')
    // Seven days on is Thursday again, which "Thursday" alone would confuse with today.
    expect(momentWords(i18n, THURSDAY + 7 * 24 * HOUR, THURSDAY)).toBe('Thu 15 Feb 11 am')
  })

  it('counts days by midnight in London, not by 24 hours', () => {
    const lateEvening = Date.UTC(2018, 1, 8, 23, 30)
    expect(momentWords(i18n, lateEvening + HOUR, lateEvening)).toBe('tomorrow 12.30 am')
  })

  it('is as exact as the date', () => {
    expect(dateWords(i18n, '2018')).toBe('2018')
    expect(dateWords(i18n, '2018-01')).toBe('January 2018')
    expect(dateWords(i18n, '2018-01-31')).toBe('31 January 2018')
  })

  it.each([
    [0, 'today'],
    [1, 'yesterday'],
    [13, '13 days ago'],
    [21, '3 weeks ago'],
    [152, '4 months ago'], // 152 / 30.44 = 4.99
  ])('%i days back is %s', (days, words) => {
    expect(agoWords(i18n, days)).toBe(words)
  })
})

describe('distances in words', () => {
  it.each([
    [3, '10 m'],
    [624, '620 m'],
    [994, '990 m'],
    [995, '1.0 km (0.6 miles)'], // to the nearest ten it is 1,000 m
    [1449, '1.4 km (0.9 miles)'], // 1449 / 1609.344 = 0.900
  ])('%i metres is %s', (metres, words) => {
    expect(distanceWords(i18n, metres)).toBe(words)
  })

  it('tells minutes on foot, and hours from sixty', () => {
    expect(walkWords(i18n, 1)).toBe('1 minute on foot')
    expect(walkWords(i18n, 12)).toBe('12 minutes on foot')
    expect(walkWords(i18n, 80)).toBe('1 h 20 min on foot')
  })
})
