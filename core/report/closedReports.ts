import { DAY_MS } from '../days/londonTime.ts'
import { ENOUGH_CLOSED_REPORTS } from '../listing/freshness.ts'
import type { Report } from './report.ts'

const COUNTED_DAYS = 180
/** The day (UTC) from which reports can count. @param at ms since 1970 UTC */
export const countedFrom = (at: number): string => new Date(at - COUNTED_DAYS * DAY_MS).toISOString().slice(0, 10)

/**
 * The listings that enough reports of the last 180 days found closed: id → the day (UTC) on which there were enough.
 * One report alone changes nothing, a repeat from the same network neither, and a third no more than two did.
 *
 * @param reports those that nobody has looked at yet; each id counts once
 * @param at ms since 1970 UTC
 */
export function closedReports(reports: Iterable<Report>, at: number): Map<string, string> {
  const times = new Map<string, Map<string, number>>()
  for (const { id, service, what, at: received, repeat } of reports) {
    const age = at - Date.parse(received)
    if (what !== 'closed' || repeat || age > COUNTED_DAYS * DAY_MS) continue
    const known = times.get(service) ?? new Map<string, number>()
    times.set(service, known.set(id, Date.parse(received)))
  }
  const found = new Map<string, string>()
  for (const [service, byId] of times) {
    const deciding = [...byId.values()].toSorted((a, b) => a - b)[ENOUGH_CLOSED_REPORTS - 1]
    if (deciding !== undefined) found.set(service, new Date(deciding).toISOString().slice(0, 10))
  }
  return found
}
