import { DAY_MS } from '../days/londonTime.ts'
import { isVisit } from './outcomeKinds.ts'
import type { Report } from './report.ts'

const HOUR_MS = 3_600_000
/** Each within an hour of the one before; fewer than so many are no burst. */
const LEAST = 10
/** A network may send 100 reports an hour, counted from its first: 200 in any hour. */
const MOST_OF_A_NETWORK = 200

/** Many reports about one place in a short time. */
export interface Burst {
  /** null = their listings are not in the packs. */
  place: string | null
  /** Oldest first. */
  reports: readonly Report[]
}

/**
 * Every burst there was, by its first report: the n-th is number n, and keeps its number whatever is resolved.
 *
 * What came of a visit is kept without its time and stands in none: `decideFull` goes by the day.
 *
 * @param reports all of them, looked at or not, in any order
 * @param homeOf the place that a listing stands in
 */
export function burstsOf(reports: Iterable<Report>, homeOf: (service: string) => string | null): Burst[] {
  const byPlace = Map.groupBy(
    inTime(reports).filter(({ what }) => !isVisit(what)),
    ({ service }) => homeOf(service),
  )
  const runs = [...byPlace].flatMap(([place, all]) => runsOf(all).map((run) => ({ place, reports: run })))
  const bursts = runs.filter((run) => run.reports.length >= LEAST)
  return bursts.toSorted((a, b) => order(a.reports[0]!, b.reports[0]!))
}

/**
 * At least so many networks sent these: nothing is kept of who did, but one network counts once a day for a listing, and may send
 * no more than its share of an hour. A restart of the server forgets both.
 *
 * @param reports oldest first
 */
export function networksAtLeast(reports: readonly Report[]): number {
  const counting = reports.filter(({ what, repeat }) => what === 'closed' && !repeat)
  const ofListing = [...Map.groupBy(counting, ({ service }) => service).values()].map((all) => mostWithin(all, DAY_MS))
  return Math.max(1, Math.ceil(mostWithin(reports, HOUR_MS) / MOST_OF_A_NETWORK), ...ofListing)
}

/** The most reports in any such span. */
function mostWithin(reports: readonly Report[], ms: number): number {
  let first = 0
  return reports.reduce((most, report, index) => {
    while (Date.parse(report.at) - Date.parse(reports[first]!.at) >= ms) first += 1
    return Math.max(most, index - first + 1)
  }, 0)
}

function runsOf(reports: readonly Report[]): Report[][] {
  const runs: Report[][] = []
  let last = -Infinity
  for (const report of reports) {
    const at = Date.parse(report.at)
    if (at - last <= HOUR_MS) runs.at(-1)!.push(report)
    else runs.push([report])
    last = at
  }
  return runs
}

const order = (a: Report, b: Report): number => Date.parse(a.at) - Date.parse(b.at) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/** Oldest first; ties by id. */
export const inTime = (reports: Iterable<Report>): Report[] => [...reports].toSorted(order)
