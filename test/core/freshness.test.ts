import { expect, it } from 'vitest'
import { checkedOn, freshness, freshnessOf } from '../../core/freshness.ts'
import { makeService } from './makeService.ts'

const DAY = 86_400_000
const start = Date.UTC(2026, 0, 1)

it('is fresh to 90 days, aging to 180, stale to 365, old after that', () => {
  const after = (days: number) => freshnessOf('2026-01-01', start + days * DAY)
  expect([0, 90, 91, 180, 181, 365, 366].map(after)).toEqual(['fresh', 'fresh', 'aging', 'aging', 'stale', 'stale', 'old'])
})

it('counts a month from its first day and a year from January', () => {
  expect(freshnessOf('2026-01', start + 91 * DAY)).toBe('aging')
  expect(freshnessOf('2025', start)).toBe('stale')
})

it('is as old as the oldest of status, hours, phone, address and referral that are stated', () => {
  const on = (date: string) => ({ on: date, by: 'publisher' as const, how: 'phone' as const, source: 'list' })
  const service = makeService({ confirmed: { name: on('2010'), hours: on('2026-01-01'), address: on('2025-06') } })
  expect(checkedOn(service)).toBe('2025-06')
  expect(freshness(service, start)).toBe('stale')
})

it('ranks a listing with an undated fact as oldest', () => {
  expect(checkedOn(makeService({}, null))).toBeNull()
  expect(freshness(makeService({}, null), start)).toBe('old')
})
