import type { Calendar } from '../../days/calendar.ts'
import type { Position } from '../../listing/service.ts'
import type { Circumstances } from '../circumstances.ts'
import { needRule } from '../clientNeeds.ts'
import type { Option, Trip, Week } from '../matched.ts'
import { type Session, sessionsOf, type Start, startsOf, VISIT_MS } from './startsOf.ts'
import { wayMs } from './wayMs.ts'

const MINUTE_MS = 60_000
/** Two visits with less time between them are made on one outing. */
const OUTING_MS = 4 * 60 * MINUTE_MS

/** One place, for all that it is chosen for. */
interface Visit {
  options: readonly Option[]
  sessions: readonly Session[]
  starts: readonly Start[]
  urgent: boolean
}

/**
 * Chosen options laid into the seven days from `at`: one visit for all needs of a place, no two at once, the way between them reckoned in,
 * within the client's times. What is urgent takes its first session; the rest go where they add the least to the way, then as early as
 * they can. Places with the fewest sessions choose before those with many.
 *
 * Hours that nobody confirmed are laid in as they were listed, each trip with its doubt: ring first.
 *
 * @param at ms since 1970 UTC
 *
 * O(places² × sessions).
 */
export function week(chosen: readonly Option[], client: Circumstances, at: number, calendar: Calendar): Week {
  const visits = [...Map.groupBy(chosen, ({ found }) => found.service.id).values()].map((options): Visit => {
    const { found } = options[0]!
    const sessions = sessionsOf(found, at, calendar)
    return {
      options,
      sessions,
      starts: startsOf(sessions, found, client, at),
      urgent: options.some(({ need }) => needRule(need).urgent),
    }
  })
  const trips: Trip[] = []
  const unplaced: Week['unplaced'][number][] = []
  for (const visit of visits.toSorted((a, b) => Number(b.urgent) - Number(a.urgent) || a.starts.length - b.starts.length)) {
    const trip = placed(visit, trips, client.from)
    if (trip !== null) trips.push(trip)
    else unplaced.push(...visit.options.map(({ found, need }) => ({ found, need, why: whyNot(visit) })))
  }
  const inTime = trips.toSorted((a, b) => a.arrive - b.arrive)
  return { trips: inTime.map((trip, index) => ({ ...trip, wayMinutes: wayTo(trip, inTime[index - 1], client.from) })), unplaced }
}

const whyNot = ({ sessions, starts }: Visit): Week['unplaced'][number]['why'] =>
  sessions.length === 0 ? 'no hours' : starts.length === 0 ? 'not in these times' : 'no room'

/** The best time for a visit beside the trips that stand: at the beginning of a session, or on from one of them. Null = none. */
function placed({ options, starts, urgent }: Visit, trips: readonly Trip[], home: Position | null): Trip | null {
  const { found } = options[0]!
  const needs = options.map(({ need }) => need)
  const onFrom = trips.map((trip) => trip.leave + wayMs(trip.found.service.at, found.service.at))
  let best: { trip: Trip; cost: number } | null = null
  for (const { opens, closes, doubt, from, to, end } of starts) {
    for (const arrive of [from, ...onFrom]) {
      if (arrive < from || arrive > to) continue
      const trip: Trip = { found, needs, arrive, leave: Math.min(arrive + VISIT_MS, end), opens, closes, doubt, wayMinutes: null }
      if (!trips.every((other) => areApart(trip, other))) continue
      const cost = urgent ? 0 : addedMs(trip, trips, home)
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

/** A way of its own from home, or the shorter one from a visit of the same outing. */
function addedMs(trip: Trip, trips: readonly Trip[], home: Position | null): number {
  const near = trips.filter((other) => Math.abs(other.arrive - trip.arrive) < OUTING_MS)
  return Math.min(...[home, ...near.map(({ found }) => found.service.at)].map((from) => wayMs(from, trip.found.service.at)))
}

/** From the visit before of the same outing, else from home. Null = one of the two ends is not known. */
function wayTo(trip: Trip, before: Trip | undefined, home: Position | null): number | null {
  const from = before !== undefined && trip.arrive - before.leave < OUTING_MS ? before.found.service.at : home
  return from === null || trip.found.service.at === null ? null : wayMs(from, trip.found.service.at) / MINUTE_MS
}
