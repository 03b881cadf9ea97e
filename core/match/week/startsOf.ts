import type { Calendar } from '../../days/calendar.ts'
import { sessionsAhead } from '../../hours/sessionsAhead.ts'
import type { Found } from '../../seek/search.ts'
import { type Window, windowOf } from '../../seek/when.ts'
import type { Circumstances } from '../circumstances.ts'
import type { Trip } from '../matched.ts'
import { wayMs } from './wayMs.ts'

const MINUTE_MS = 60_000
const WEEK_MS = 7 * 24 * 60 * MINUTE_MS
/** What a visit takes, waiting and talking with it. */
export const VISIT_MS = 45 * MINUTE_MS

export type Session = Pick<Trip, 'opens' | 'closes' | 'doubt'>

/** A stretch in which a visit may begin: from `from` to `to`, both in; it must be over by `end`. */
export interface Start extends Session {
  from: number
  to: number
  end: number
}

/** Sessions of the seven days from `at` that are not over; those of hours that nobody confirmed with their doubt. */
export function sessionsOf({ service }: Found, at: number, calendar: Calendar): Session[] {
  return sessionsAhead(service, at, calendar)
    .flatMap(({ sessions }) => sessions)
    .filter(({ opens, closes }) => opens < at + WEEK_MS && (closes === null ? opens >= at : closes > at))
}

/**
 * Where sessions meet the client's times, and they can be there by then. A session that is shorter than a visit is visited from its
 * beginning; one whose end is not stated at its opening.
 */
export function startsOf(sessions: readonly Session[], { service }: Found, { times, from: home }: Circumstances, at: number): Start[] {
  const windows: Window[] = times.length === 0 ? [{ from: at, to: at + WEEK_MS }] : times.map((when) => windowOf(when, at))
  const soonest = home === null ? at : at + wayMs(home, service.at)
  return sessions.flatMap((session) => windows.flatMap((window) => startIn(session, window, soonest)))
}

function startIn(session: Session, window: Window, soonest: number): Start[] {
  const { opens, closes } = session
  const end = Math.min(closes ?? Infinity, window.to)
  const from = Math.max(opens, window.from, soonest)
  if (from >= end || (closes === null && from !== opens)) return []
  return [{ ...session, from, to: closes === null ? from : Math.max(from, end - VISIT_MS), end }]
}
