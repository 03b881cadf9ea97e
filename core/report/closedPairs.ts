import { DAY_MS } from '../days/londonTime.ts'
import { ENOUGH_CLOSED_REPORTS } from '../listing/freshness.ts'
import type { Report } from './report.ts'
import type { Look } from './resolution.ts'

/** So long a report that a listing was closed counts. */
export const COUNTED_MS = 180 * DAY_MS

/** The day (UTC) of the oldest reports that matter: those that count, and those that counted when one of these came. @param at ms since 1970 UTC */
export const countedFrom = (at: number): string => new Date(at - 2 * COUNTED_MS).toISOString().slice(0, 10)

/** One that says "closed". */
export interface ClosedReport {
  id: string
  /** ms since 1970 UTC */
  at: number
  /** null = nobody has looked at it yet. */
  look: Look | null
}

/** Listing → what says that it was closed, oldest first, ties by id. */
export type ClosedHistory = ReadonlyMap<string, readonly ClosedReport[]>

/**
 * The reports that say "closed", by listing. A repeat from the same network is none, and each id counts once.
 *
 * @param looks what was found of those that somebody has looked at, by id of the report
 */
export function closedHistory(reports: Iterable<Report>, looks: ReadonlyMap<string, Look>): ClosedHistory {
  const found = new Map<string, Map<string, ClosedReport>>()
  for (const { id, service, what, at, repeat } of reports) {
    if (what !== 'closed' || repeat) continue
    const known = found.get(service) ?? new Map<string, ClosedReport>()
    found.set(service, known.set(id, { id, at: Date.parse(at), look: looks.get(id) ?? null }))
  }
  return new Map([...found].map(([service, byId]) => [service, [...byId.values()].toSorted((a, b) => (isBefore(a, b) ? -1 : 1))]))
}

/** A listing that enough reports found closed. */
export interface ClosedPair {
  service: string
  /** Id and time of the report with which there were enough. */
  id: string
  at: number
}

const isBefore = (a: Pick<ClosedReport, 'id' | 'at'>, b: Pick<ClosedReport, 'id' | 'at'>): boolean =>
  a.at < b.at || (a.at === b.at && a.id < b.id)

/**
 * The listings that enough reports of the last 180 days found closed and nobody has looked at, in the order in which there were
 * enough. One report alone is nothing, and a third no more than two.
 *
 * @param at ms since 1970 UTC
 */
export function closedPairs(history: ClosedHistory, at: number): ClosedPair[] {
  const pairs: ClosedPair[] = []
  for (const [service, reports] of history) {
    const deciding = decidingOf(reports, (report) => report.look === null && at - report.at <= COUNTED_MS)
    if (deciding !== null) pairs.push({ service, id: deciding.id, at: deciding.at })
  }
  return pairs.toSorted((a, b) => (isBefore(a, b) ? -1 : 1))
}

/**
 * When there were enough for another listing, as it stood just before a pair was complete; null = there were not. What was looked
 * at only later, or is past its 180 days only since, stood then.
 *
 * @param reports of that other listing @returns ms since 1970 UTC
 */
export function standingBefore(reports: readonly ClosedReport[], pair: ClosedPair): number | null {
  const stood = (report: ClosedReport): boolean =>
    isBefore(report, pair) && pair.at - report.at <= COUNTED_MS && (report.look === null || report.look.at > pair.at)
  return decidingOf(reports, stood)?.at ?? null
}

function decidingOf(reports: readonly ClosedReport[], counts: (report: ClosedReport) => boolean): ClosedReport | null {
  let count = 0
  for (const report of reports) if (counts(report) && ++count === ENOUGH_CLOSED_REPORTS) return report
  return null
}
