import { DAY_MS } from '../days/londonTime.ts'
import { mayBeLast, type ClosingGround } from './closingGround.ts'
import { closedPairs, COUNTED_MS, standingBefore, type ClosedHistory, type ClosedPair, type ClosedReport } from './closedPairs.ts'
import { mostInPlace } from './mostInPlace.ts'
import type { Finding } from './resolution.ts'

/** Why a listing that two reports found closed is not shown as closed before somebody has looked. */
type HeldFor =
  | 'not in the packs'
  | 'share of the place'
  | 'day of the place'
  | 'share of the organisation'
  | 'day of the organisation'
  | 'last of its kind'

/** What follows from reports of "closed"; days are UTC, of the report with which there were enough. */
export interface Closing {
  /** Shown as reported closed: id → the day from which. */
  shown: ReadonlyMap<string, string>
  /** Held until somebody has looked: id → the day from which, and every reason. */
  held: ReadonlyMap<string, { since: string; why: readonly HeldFor[] }>
}

const MOST_IN_PLACE_A_DAY = 3
/** At most one listing of an organisation, or a quarter of them. */
const mostOfOrganisation = (size: number): number => Math.max(1, Math.floor(size / 4))

/**
 * Which listings are shown closed because two reports said so, and which are held until somebody has looked. A function of the
 * reports alone, in whatever order they were read.
 *
 * Everything is counted as it stood when the second report came: what had come before, was not looked at by then, and was no
 * older than 180 days. So looking at one listing, or its time running out, lets no other one through: only a look at a listing
 * itself releases it. One that is held counts as one that is shown does: beyond a limit everything waits. A day is any 24 hours.
 * A listing at the edge of a place counts there too, and every place it stands in must have room for it.
 *
 * What somebody found closed is shown, whatever the limits say, uses up none of them, and is nobody's other one of a kind.
 *
 * @param at ms since 1970 UTC
 *
 * O(pairs × listings reported). `slowClosing` in the tests is its slow, obvious twin.
 */
export function decideClosing(history: ClosedHistory, ground: ClosingGround, at: number): Closing {
  const closed = foundClosed(history, at)
  const shown = new Map(closed)
  const held = new Map<string, { since: string; why: readonly HeldFor[] }>()
  for (const pair of closedPairs(history, at)) {
    if (closed.has(pair.service)) continue
    const why = reasonsToHold(pair, history, ground, closed)
    if (why.length === 0) shown.set(pair.service, dayOf(pair.at))
    else held.set(pair.service, { since: dayOf(pair.at), why })
  }
  return { shown, held }
}

function reasonsToHold(pair: ClosedPair, history: ClosedHistory, ground: ClosingGround, closed: ReadonlyMap<string, string>): HeldFor[] {
  const listed = ground.listings.get(pair.service)
  if (listed === undefined) return ['not in the packs']
  const { places, organisation } = listed
  const ofPlace = new Map<string, Count>(places.map((place) => [place, { all: 0, day: 0 }]))
  const ofOrganisation: Count = { all: 0, day: 0 }
  const reported = new Set<string>()
  for (const [service, reports] of history) {
    const other = ground.listings.get(service)
    if (other === undefined || service === pair.service) continue
    const since = standingBefore(reports, pair)
    if (since === null) continue
    reported.add(service)
    const day = pair.at - since < DAY_MS ? 1 : 0
    if (organisation !== null && other.organisation === organisation) add(ofOrganisation, day)
    for (const place of other.places) add(ofPlace.get(place), day)
  }
  const inPlaces = [...ofPlace]
  const reasons: Readonly<Record<Exclude<HeldFor, 'not in the packs'>, boolean>> = {
    'share of the place': inPlaces.some(([place, { all }]) => all >= mostInPlace(ground.inside.get(place) ?? 0)),
    'day of the place': inPlaces.some(([, { day }]) => day >= MOST_IN_PLACE_A_DAY),
    'share of the organisation': organisation !== null && ofOrganisation.all >= mostOfOrganisation(ground.sizeOf.get(organisation) ?? 0),
    'day of the organisation': ofOrganisation.day > 0,
    'last of its kind': mayBeLast(
      listed,
      ground,
      (id) => reported.has(id),
      (id) => closed.has(id),
    ),
  }
  return (Object.keys(reasons) as (keyof typeof reasons)[]).filter((reason) => reasons[reason])
}

/** How many were reported before: at any time that counts, and on the same day. */
interface Count {
  all: number
  day: number
}

function add(count: Count | undefined, day: 0 | 1): void {
  if (count === undefined) return
  count.all += 1
  count.day += day
}

/** What the last of those who looked found closed, while the report is of the last 180 days. */
function foundClosed(history: ClosedHistory, at: number): Map<string, string> {
  const found = new Map<string, string>()
  for (const [service, reports] of history) {
    const recent = reports.filter((report) => at - report.at <= COUNTED_MS)
    if (!isLastFoundClosed(recent)) continue
    const counting = recent.filter(({ look }) => look === null || look.as === 'closed')
    found.set(service, dayOf((counting[1] ?? counting[0]!).at))
  }
  return found
}

/** Where one instant says both, it is closed: that sends nobody to a closed door. */
function isLastFoundClosed(reports: readonly ClosedReport[]): boolean {
  const lastSaid = (as: Finding): number => Math.max(...reports.map(({ look }) => (look?.as === as ? look.last : -Infinity)))
  return lastSaid('closed') > -Infinity && lastSaid('closed') >= lastSaid('not closed')
}

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10)
