import { describe, expect, it } from 'vitest'
import type { Service } from '../../../core/listing/service.ts'
import { makeService, rule } from '../../core/listing/makeService.ts'
import { listing, read } from '../rendered.ts'

/** The lines under "This week" and "Next week" on the page of a listing. @param asof London clock time */
function weeks(service: Service, asof: string): string[][] {
  const { html } = listing(service, { query: `asof=${asof}` })
  return ['This week', 'Next week'].map((title) => {
    const dd = new RegExp(`<dt>${title}</dt><dd>(.*?)</dd>`).exec(html)?.[1] ?? 'not there'
    const lines = [...dd.matchAll(/<li[^>]*>(.*?)<\/li>/g)].map(([, line = '']) => read(line).trim())
    return lines.length > 0 ? lines : [read(dd).trim()]
  })
}

const door = (hours: Service['hours'], on: string, more: Partial<Service> = {}) => makeService({ hours, hoursRead: 'whole', ...more }, on)

describe('hours of this week and next, in words', () => {
  it('leaves out the days that are gone, and names today', () => {
    // 24 November 2026 is a Tuesday.
    const service = door([rule('MO TU FR', '10:00', '12:00'), rule('FR', '14:30', '16:00')], '2026-11-03')
    expect(weeks(service, '2026-11-24T11:00')).toEqual([
      ['Today, Tue 24 Nov 10 am–12 noon', 'Fri 27 Nov 10 am–12 noon and 2.30 pm–4 pm'],
      ['Mon 30 Nov 10 am–12 noon', 'Tue 1 Dec 10 am–12 noon', 'Fri 4 Dec 10 am–12 noon and 2.30 pm–4 pm'],
    ])
  })

  it('says that a bank holiday is not sure, and that it is open where the list says so', () => {
    // Monday 4 May 2026 is the early May bank holiday; 27 April is the Monday before.
    const silent = door([rule('MO', '10:00', '12:00')], '2026-04-20')
    expect(weeks(silent, '2026-04-27T09:00')).toEqual([
      ['Today, Mon 27 Apr 10 am–12 noon'],
      ['Mon 4 May 10 am–12 noon (it is a bank holiday)'],
    ])
    const open = door([rule('MO', '10:00', '12:00', { bank_holiday: 'open' })], '2026-04-20')
    expect(weeks(open, '2026-04-27T09:00')[1]).toEqual(['Mon 4 May 10 am–12 noon (bank holiday)'])
    const shut = door([rule('MO', '10:00', '12:00', { bank_holiday: 'closed' })], '2026-04-20')
    expect(weeks(shut, '2026-04-27T09:00')[1]).toEqual(['No session'])
  })

  it('is not sure of any day from 20 December to 4 January, unless it was confirmed in December', () => {
    // Monday 14 December 2026: next week is 21–27 December.
    const november = door([rule('TH', '10:00', '12:00')], '2026-11-30')
    const [first, next] = weeks(november, '2026-12-14T09:00')
    expect(first).toContain('Thu 17 Dec 10 am–12 noon')
    expect(next).toContain('Thu 24 Dec 10 am–12 noon (hours change around Christmas)')
    expect(next?.every((line) => line.includes('hours change around Christmas'))).toBe(true)
    const december = door([rule('TH', '10:00', '12:00')], '2026-12-01')
    expect(weeks(december, '2026-12-14T09:00')).toEqual([['Thu 17 Dec 10 am–12 noon'], ['Thu 24 Dec 10 am–12 noon']])
  })

  it('keeps to days that a list names', () => {
    const shut = door([rule('TH', '10:00', '12:00')], '2026-11-03', { exceptions: [{ on: '2026-11-26', opens_at: null, closes_at: null }] })
    expect(weeks(shut, '2026-11-24T11:00')).toEqual([['No more this week'], ['Thu 3 Dec 10 am–12 noon']])
  })

  it('promises nothing where the hours are old', () => {
    expect(weeks(door([rule('TH', '10:00', '12:00')], '2018-01'), '2026-11-24T11:00')).toEqual([['not there'], ['not there']])
  })
})
