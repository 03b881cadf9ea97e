import { calendarDay } from '../days/calendarDay.ts'
import { londonDayAt } from '../days/londonTime.ts'
import { FULL_DAYS, type ToldFull } from '../listing/toldFull.ts'
import type { ClosingGround } from './closingGround.ts'
import type { FullHistory, FullReport } from './fullHistory.ts'
import { mostInPlace } from './mostInPlace.ts'
import { weekAt } from './week.ts'

/** What follows from reports of "full". */
export interface FullNotes {
  /** The note that a listing bears. */
  shown: ReadonlyMap<string, ToldFull>
  /** Enough said so, and no note is shown before somebody has looked: since which day, and why. */
  held: ReadonlyMap<string, { since: string; why: readonly ('not in the packs' | 'share of the place')[] }>
}

/** That there were enough reports on a day; the week is the later that they name. */
interface Pair {
  day: number
  week: string
}

/**
 * Which listings bear the note that they were full. Two reports from two networks within seven days make it, and it ends seven days
 * after the later of them. A function of the reports alone, in whatever order they were read.
 *
 * A burst changes nothing: on a day that would leave more listings of a place with such a note than the limit, none of that day's
 * reports counts until somebody has looked. What stood before that day stands. Everything is counted as it stood on that day, held or
 * shown; what somebody had looked at on a day before takes up no room. A listing at the edge of a place counts there too.
 *
 * What somebody found full bears the note from the day of that look, whatever the limits say.
 *
 * @param at ms since 1970 UTC
 */
export function decideFull(history: FullHistory, ground: ClosingGround, at: number): FullNotes {
  const today = londonDayAt(at)
  const standing = standingOn(history, ground)
  const shown = new Map<string, ToldFull>()
  const held = new Map<string, { since: string; why: readonly ('not in the packs' | 'share of the place')[] }>()
  for (const [service, reports] of history) {
    const checked = foundFull(reports, today)
    if (checked !== null) {
      shown.set(service, checked)
      continue
    }
    const pairs = pairsOf(reports, ({ look }) => look === null).filter(({ day }) => isLasting(day, today))
    const last = pairs.at(-1)
    if (last === undefined) continue
    const places = ground.listings.get(service)?.places
    const hasRoom = ({ day }: Pair): boolean =>
      places?.every((place) => (standing(day).get(place) ?? 0) <= mostInPlace(ground.inside.get(place) ?? 0)) === true
    const counting = pairs.findLast(hasRoom)
    if (counting !== undefined) shown.set(service, noteOf(counting, false))
    else held.set(service, { since: dateOf(last.day), why: [places === undefined ? 'not in the packs' : 'share of the place'] })
  }
  return { shown, held }
}

/** Per day, and looked up once a day: in each place the listings that enough reports called full, as it stood at the end of that day. */
function standingOn(history: FullHistory, ground: ClosingGround): (day: number) => ReadonlyMap<string, number> {
  const known = new Map<number, Map<string, number>>()
  return (day) => {
    const already = known.get(day)
    if (already !== undefined) return already
    const counts = new Map<string, number>()
    const stood = ({ look }: FullReport): boolean => look === null || londonDayAt(look.at) >= day
    for (const [service, reports] of history)
      if (pairsOf(reports, stood).some((pair) => isLasting(pair.day, day)))
        for (const place of ground.listings.get(service)?.places ?? []) counts.set(place, (counts.get(place) ?? 0) + 1)
    known.set(day, counts)
    return counts
  }
}

const isLasting = (since: number, day: number): boolean => since <= day && day - since < FULL_DAYS

function pairsOf(reports: readonly FullReport[], counts: (report: FullReport) => boolean): Pair[] {
  const counting = reports.filter(counts)
  return counting.flatMap(({ day, week }, index) => {
    const before = counting[index - 1]
    return before === undefined || !isLasting(before.day, day) ? [] : [{ day, week: before.week > week ? before.week : week }]
  })
}

/** What the last of those who looked found full, for seven days from that look. */
function foundFull(reports: readonly FullReport[], today: number): ToldFull | null {
  const looks = reports.flatMap(({ look }) => (look?.as === 'full' ? [look.last] : []))
  const last = Math.max(...looks)
  if (looks.length === 0 || !isLasting(londonDayAt(last), today)) return null
  return noteOf({ day: londonDayAt(last), week: weekAt(last) }, true)
}

const noteOf = ({ day, week }: Pair, checked: boolean): ToldFull => ({
  week,
  setOn: dateOf(day),
  expiresOn: dateOf(day + FULL_DAYS - 1),
  checked,
})

const dateOf = (day: number): string => calendarDay(day).on
