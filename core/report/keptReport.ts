import { calendarDay } from '../days/calendarDay.ts'
import { DAY_MS, londonDayAt } from '../days/londonTime.ts'
import { isVisit } from './outcomeKinds.ts'
import type { Report } from './report.ts'

/**
 * A report as it is kept. What came of a visit could tell who went there and when, so no time is kept of it: of "full" the day on
 * which it came, since the note on the listing ends after seven days, of the others the Monday of their week. Each stands as the
 * first minute (UTC) of its date. All other reports keep the time at which they came.
 *
 * @param said without a note, and with its week, where it is what came of a visit
 * @param at when it came, ms since 1970 UTC
 */
export function keptReport({ week, ...said }: Omit<Report, 'at' | 'repeat' | 'week'> & { week: string | null }, at: number): Report {
  if (week === null || !isVisit(said.what)) return { ...said, at: new Date(at).toISOString() }
  const on = said.what === 'full' ? calendarDay(londonDayAt(at)).on : week
  return { ...said, week, at: `${on}T00:00:00.000Z` }
}

/** The last instant at which a report may have come, ms since 1970 UTC: a week may be named until the one after it is over. */
export function cameBy({ what, at }: Pick<Report, 'what' | 'at'>): number {
  const days = !isVisit(what) ? 0 : what === 'full' ? 1 : 14
  return Date.parse(at) + days * DAY_MS
}
