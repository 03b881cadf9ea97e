import { DAY_MS } from '../days/londonTime.ts'
import { partialDateStart } from './partialDate.ts'
import type { Fact, Service } from './service.ts'

/**
 * How far a listing can be trusted at an instant.
 * fresh ≤ 90 days · aging ≤ 180 · stale ≤ 365 · old beyond that, undated, or reported closed.
 */
export type Freshness = 'fresh' | 'aging' | 'stale' | 'old'

export const FRESHNESS_ORDER: readonly Freshness[] = ['fresh', 'aging', 'stale', 'old']

/** The facts whose oldest date is the listing's date. */
const DATED_BY: readonly Fact[] = ['status', 'hours', 'phone', 'address', 'referral']

/**
 * The date the listing as a whole was last checked: the oldest among status, hours, phone, address and referral,
 * of those that are stated. null = at least one of them has no date, or none is stated.
 */
export function checkedOn(service: Service): string | null {
  const already = kept.get(service)
  if (already !== undefined) return already
  const on = oldestDate(service)
  kept.set(service, on)
  return on
}

/** Thousands of listings are asked again at every press; a listing never changes. */
const kept = new WeakMap<Service, string | null>()

function oldestDate(service: Service): string | null {
  let oldest: string | null = null
  for (const fact of DATED_BY) {
    const confirmation = service.confirmed[fact]
    if (confirmation === undefined) continue
    const { on } = confirmation
    if (on === null) return null
    if (oldest === null || partialDateStart(on) < partialDateStart(oldest)) oldest = on
  }
  return oldest
}

/** @param on year, month or day, or null; counted from its first day. @param at instant, ms since 1970 UTC */
export function freshnessOf(on: string | null, at: number): Freshness {
  if (on === null) return 'old'
  const days = (at - partialDateStart(on)) / DAY_MS
  return days <= 90 ? 'fresh' : days <= 180 ? 'aging' : days <= 365 ? 'stale' : 'old'
}

/** So many unresolved reports that a listing was closed outweigh any date. */
export const ENOUGH_CLOSED_REPORTS = 2

export const isReportedClosed = ({ closedReports }: Service): boolean => closedReports >= ENOUGH_CLOSED_REPORTS

export const freshness = (service: Service, at: number): Freshness =>
  isReportedClosed(service) ? 'old' : freshnessOf(checkedOn(service), at)
