import { describe, expect, it } from 'vitest'
import { checkedOn, freshness, freshnessOf } from '../../../core/listing/freshness.ts'
import { checked, listing } from './listing.ts'

const HOUR_MS = 3_600_000

describe('how far a date can be trusted', () => {
  // 1 January 2018 + 90 days = 1 April, + 180 = 30 June, + 365 = 1 January 2019, each at midnight UTC.
  it.each([
    [Date.UTC(2018, 3, 1), 'fresh'],
    [Date.UTC(2018, 3, 1) + HOUR_MS, 'aging'],
    [Date.UTC(2018, 5, 30), 'aging'],
    [Date.UTC(2018, 5, 30) + HOUR_MS, 'stale'],
    [Date.UTC(2019, 0, 1), 'stale'],
    [Date.UTC(2019, 0, 1) + HOUR_MS, 'old'],
  ] as const)('changes after 90, 180 and 365 days: %i', (at, expected) => {
    expect(freshnessOf('2018-01-01', at)).toBe(expected)
  })

  it('counts a year or month from its first day', () => {
    expect(freshnessOf('2018', Date.UTC(2018, 3, 2))).toBe('aging')
    expect(freshnessOf('2018-02', Date.UTC(2018, 3, 2))).toBe('fresh')
  })

  it('is by whole days: 90, 180 and 365 still count', () => {
    const after = (days: number): string => freshnessOf('2026-01-01', Date.UTC(2026, 0, 1 + days))
    expect([0, 90, 91, 180, 181, 365, 366].map(after)).toEqual(['fresh', 'fresh', 'aging', 'aging', 'stale', 'stale', 'old'])
  })

  it('is lowest without a date', () => {
    expect(freshnessOf(null, 0)).toBe('old')
  })
})

describe("a listing's date", () => {
  it('is the oldest among status, hours, phone, address and referral, of those stated', () => {
    const service = listing({
      confirmed: { name: checked('2010'), hours: checked('2018-03'), phone: checked('2018-01-31'), address: checked('2018') },
    })
    expect(checkedOn(service)).toBe('2018')
    expect(freshness(service, Date.UTC(2018, 1, 8))).toBe('fresh')
  })

  it('is unknown where one of them has none, or none is stated', () => {
    expect(checkedOn(listing({ confirmed: { hours: checked('2018-03'), phone: checked(null) } }))).toBeNull()
    expect(checkedOn(listing())).toBeNull()
    expect(freshness(listing(), Date.UTC(2018, 0, 2))).toBe('old')
  })
})
