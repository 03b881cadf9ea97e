import { BLANK } from './blank.ts'
import { FACT_FIELDS, FACTS } from './facts.ts'
import { partialDateStart } from './partialDate.ts'
import { toldFullAt } from './toldFull.ts'
import type { Confirmation, Earlier, Fact, Service } from './service.ts'

/**
 * The listing as it was known at an instant: facts confirmed only later are rolled back to what was known
 * before, or to "not stated".
 *
 * @param at ms since 1970 UTC
 * @returns null where nothing was known by then (no name or no kind yet)
 *
 * A fact without a date ranks as oldest, but nothing vouches for it before the day its source was gathered; where not even that is known it is
 * kept. Reports that it was closed do not count before there were enough; a note that it was full stands on its days alone.
 */
export function asOf(service: Service, at: number): Service | null {
  // A note ends, so that a listing that bears one is never settled.
  if (service.toldFull !== null && toldFullAt(service, at) === null) return asOf({ ...service, toldFull: null }, at)
  if (at >= settledFrom(service)) return service
  const last = rolled.get(service)
  if (last?.at === at) return last.was
  const was = rolledBack(service, at)
  rolled.set(service, { at, was })
  return was
}

/** What was last answered: within a minute the same instant is asked about at every press. */
const rolled = new WeakMap<Service, { at: number; was: Service | null }>()

function rolledBack(service: Service, at: number): Service | null {
  if (service.closedSince !== null && partialDateStart(service.closedSince) > at)
    return asOf({ ...service, closedReports: 0, closedSince: null }, at)
  if (service.closedHeldSince !== null && partialDateStart(service.closedHeldSince) > at)
    return asOf({ ...service, closedHeldSince: null }, at)
  const later = FACTS.filter((fact) => isAfter(service.confirmed[fact], at))
  if (later.length === 0) return service
  const then: Record<string, unknown> = { ...service, confirmed: { ...service.confirmed } }
  for (const fact of later) rollBack(then, fact, latestBefore(service.earlier, fact, at))
  const result = then as unknown as Service
  return later.some((fact) => (fact === 'name' || fact === 'types') && result.confirmed[fact] === undefined) ? null : result
}

/** Thousands of listings are asked again at every press; a listing never changes. */
const kept = new WeakMap<Service, number>()

/** The instant from which nothing of a listing is rolled back, ms since 1970 UTC. */
function settledFrom(service: Service): number {
  const already = kept.get(service)
  if (already !== undefined) return already
  let from = Math.max(beginningOf(service.closedSince), beginningOf(service.closedHeldSince))
  for (const { on, gathered } of Object.values(service.confirmed)) from = Math.max(from, beginningOf(on ?? gathered))
  kept.set(service, from)
  return from
}

const beginningOf = (on: string | null | undefined): number => (on === null || on === undefined ? -Infinity : partialDateStart(on))

function isAfter(confirmation: Confirmation | undefined, at: number): boolean {
  const vouchedFrom = confirmation?.on ?? confirmation?.gathered
  return vouchedFrom !== undefined && vouchedFrom !== null && partialDateStart(vouchedFrom) > at
}

function latestBefore(earlier: readonly Earlier[], fact: Fact, at: number): Earlier | undefined {
  return earlier.filter((value) => value.fact === fact && !isAfter(value.confirmed, at)).toSorted((a, b) => startOf(b) - startOf(a))[0]
}

const startOf = (value: Earlier): number => beginningOf(value.confirmed.on)

function rollBack(then: Record<string, unknown>, fact: Fact, value: Earlier | undefined): void {
  const blank = BLANK as Record<string, unknown>
  for (const field of FACT_FIELDS[fact]) if (field in blank) then[field] = blank[field]
  const confirmed = then.confirmed as Record<string, unknown>
  if (value === undefined) {
    delete confirmed[fact]
    return
  }
  Object.assign(then, value.values)
  confirmed[fact] = value.confirmed
}
