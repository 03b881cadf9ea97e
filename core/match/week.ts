import type { Calendar } from '../days/calendar.ts'
import { sessionsAhead } from '../hours/sessionsAhead.ts'
import { distanceM, walkMinutes } from '../place/geo.ts'
import type { Position } from '../listing/service.ts'
import { windowOf, type Window } from '../seek/when.ts'
import type { Circumstances } from './circumstances.ts'
import { needRule } from './clientNeeds.ts'
import type { Option, Trip, Week } from './matched.ts'

const MINUTE_MS = 60_000
const WEEK_MS = 7 * 24 * 60 * MINUTE_MS
/** What a visit takes, waiting and talking with it. */
const VISIT_MS = 45 * MINUTE_MS
/** Between two doors of which one is not known. */
const WAY_NOT_KNOWN_MS = 60 * MINUTE_MS
/** The longest that is walked; beyond it somebody rides at five times that speed, and waits a quarter of an hour. */
const LONGEST_WALK_MIN = 60
const rideMin = (minutes: number): number => Math.ceil(minutes / 5) + 15

/**
 * Chosen options laid into the seven days from `at`: one visit for all needs of a place, no two at once, the way between them reckoned in,
 * within the client's times. What is urgent takes its first session; the rest go where they add the least to the way, then as early as
 * they can. Places with the fewest sessions choose before those with many.
 *
 * Hours that nobody confirmed are laid in as they were listed, each trip with its doubt: ring first.
 *
 * @param chosen in the order of the client's needs
 * @param at ms since 1970 UTC
 *
 * O(places² × sessions).
 */
export function week(chosen: readonly Option[], client: Circumstances, at: number, calendar: Calendar): Week {
  const visits = [...Map.groupBy(chosen, ({ found }) => found.service.id).values()].map((options) => {
    const sessions = sessionsOf(options[0]!, at, calendar)
    return {
      options,
      sessions,
      starts: sessions.flatMap((session) => startsOf(session, client, at)),
      urgent: options.some(({ need }) => needRule(need).urgent),
    }
  })
  const trips: Trip[] = []
  const unplaced: Week['unplaced'][number][] = []
  for (const visit of visits.toSorted((a, b) => Number(b.urgent) - Number(a.urgent) || a.starts.length - b.starts.length)) {
    const found = visit.options[0]!.found
    const trip = placed(visit, trips, client.from)
    if (trip !== null) trips.push(trip)
    else {
      const why = visit.sessions.length === 0 ? 'no hours' : visit.starts.length === 0 ? 'not in these times' : 'no room'
      unplaced.push(...visit.options.map(({ need }) => ({ found, need, why }) as const))
    }
  }
  const inTime = trips.toSorted((a, b) => a.arrive - b.arrive)
  return { trips: inTime.map((trip, index) => ({ ...trip, wayMinutes: wayTo(trip, inTime[index - 1], client.from) })), unplaced }
}

type Session = Pick<Trip, 'opens' | 'closes' | 'doubt'>
/** A stretch in which a visit may begin. */
interface Start extends Session {
  from: number
  to: number
}

function sessionsOf({ found: { service } }: Option, at: number, calendar: Calendar): Session[] {
  return sessionsAhead(service, at, calendar)
    .flatMap(({ sessions }) => sessions)
    .filter(({ opens, closes }) => opens < at + WEEK_MS && (closes ?? opens + VISIT_MS) > at)
}

/** Where a session meets the client's times; a door whose end is not stated is visited at its opening. A short session is enough where it is all there is. */
function startsOf({ opens, closes, doubt }: Session, { times }: Circumstances, at: number): Start[] {
  const windows: Window[] = times.length === 0 ? [{ from: at, to: at + WEEK_MS }] : times.map((when) => windowOf(when, at))
  return windows.flatMap((window) => {
    const from = Math.max(opens, window.from)
    const to = closes === null ? opens : Math.max(from, Math.min(closes - VISIT_MS, window.to - 1))
    const isIn = from < window.to && from >= at && from <= to && (closes === null ? from === opens : from < closes)
    return isIn ? [{ opens, closes, doubt, from, to }] : []
  })
}

/** The best time for a visit beside the trips that stand; null = none. */
function placed(
  visit: { options: readonly Option[]; starts: readonly Start[]; urgent: boolean },
  trips: readonly Trip[],
  home: Position | null,
): Trip | null {
  let best: { trip: Trip; cost: number } | null = null
  const { found } = visit.options[0]!
  for (const start of visit.starts) {
    const moments = [start.from, ...trips.map((trip) => trip.leave + wayMs(trip.found.service.at, found.service.at))]
    for (const arrive of moments) {
      if (arrive < start.from || arrive > start.to) continue
      const leave = Math.min(arrive + VISIT_MS, Math.max(start.closes ?? Infinity, arrive))
      const trip = {
        found,
        needs: visit.options.map(({ need }) => need),
        arrive,
        leave,
        opens: start.opens,
        closes: start.closes,
        doubt: start.doubt,
        wayMinutes: null,
      }
      if (!trips.every((other) => areApart(trip, other))) continue
      const cost = visit.urgent ? 0 : addedMs(trip, trips, home)
      if (best === null || cost < best.cost || (cost === best.cost && arrive < best.trip.arrive)) best = { trip, cost }
    }
  }
  return best?.trip ?? null
}

/** No two at once, and time for the way from one to the next. */
function areApart(a: Trip, b: Trip): boolean {
  const [first, second] = a.arrive <= b.arrive ? [a, b] : [b, a]
  return first.leave + wayMs(first.found.service.at, second.found.service.at) <= second.arrive
}

/** A way of its own from home, or the shorter one from a visit that is not long past. */
function addedMs(trip: Trip, trips: readonly Trip[], home: Position | null): number {
  const own = wayMs(home, trip.found.service.at)
  const near = trips.filter((other) => Math.abs(other.arrive - trip.arrive) < 4 * 60 * MINUTE_MS)
  return Math.min(own, ...near.map((other) => wayMs(other.found.service.at, trip.found.service.at)))
}

function wayMs(from: Position | null, to: Position | null): number {
  if (from === null || to === null) return WAY_NOT_KNOWN_MS
  const minutes = walkMinutes(distanceM(from, to))
  return (minutes <= LONGEST_WALK_MIN ? minutes : rideMin(minutes)) * MINUTE_MS
}

/** From the visit before, where that is not long past; else from home. Null = one of the two is not known. */
function wayTo(trip: Trip, before: Trip | undefined, home: Position | null): number | null {
  const from = before !== undefined && trip.arrive - before.leave < 4 * 60 * MINUTE_MS ? before.found.service.at : home
  return from === null || trip.found.service.at === null ? null : wayMs(from, trip.found.service.at) / MINUTE_MS
}
