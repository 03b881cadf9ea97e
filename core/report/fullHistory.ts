import { DAY_MS } from '../days/londonTime.ts'
import type { Report } from './report.ts'
import type { Look } from './resolution.ts'

/** One that says "full". */
export interface FullReport {
  /** On which it came, counted as by `londonDay`. */
  day: number
  /** The Monday of the week that it is about. */
  week: string
  /** null = nobody has looked at it yet. */
  look: Look | null
}

/** Listing → what says that it was full, oldest first. */
export type FullHistory = ReadonlyMap<string, readonly FullReport[]>

/**
 * The reports that say "full", by listing. A repeat from the same network is none.
 *
 * @param looks what was found of those that somebody has looked at, by id of the report
 */
export function fullHistory(reports: Iterable<Report>, looks: ReadonlyMap<string, Look>): FullHistory {
  const found = new Map<string, FullReport[]>()
  for (const { id, service, what, week, at, repeat } of reports) {
    if (what !== 'full' || repeat || week === undefined) continue
    const known = found.get(service) ?? []
    known.push({ day: Math.floor(Date.parse(at) / DAY_MS), week, look: looks.get(id) ?? null })
    found.set(service, known)
  }
  for (const all of found.values()) all.sort((a, b) => a.day - b.day || (a.week < b.week ? -1 : a.week > b.week ? 1 : 0))
  return found
}
