import type { Calendar } from '../../days/calendar.ts'
import { londonDayAt, londonDayMs, weekdayOf } from '../../days/londonTime.ts'
import { weekdaysNamed } from './weekdaysNamed.ts'
import { hoursDoubt } from '../../hours/listingHours.ts'
import { sessionsOn } from '../../hours/sessions.ts'
import { openInAny } from '../../seek/judge.ts'
import type { Found } from '../../seek/search.ts'
import type { When, Window } from '../../seek/when.ts'
import { windowOf } from '../../seek/when.ts'
import type { ReasonOf } from '../reason.ts'
import { ageOf } from './checkedOf.ts'

const HOUR_MS = 3_600_000
const MOST_HOURS = 12

/** The times of a question, worked out once. */
export interface Asked {
  at: number
  calendar: Calendar
  /** None = at any time. */
  wanted: Windows
  /** What of them is left of today; the rest of today where none were named; none where nothing is urgent. */
  today: Windows
}

/** Stretches of time, and the days on which a session may open that meets one of them. */
interface Windows {
  windows: readonly Window[]
  /** Counted by `londonDay`. */
  days: readonly number[]
  /** Weekdays of which any hour will do, 0 = Monday: a day that is named says nothing of its evening. */
  weekdays: ReadonlySet<number>
}

function withDays(windows: readonly Window[], weekdays: ReadonlySet<number>): Windows {
  const days = new Set<number>()
  for (const { from, to } of windows) for (let day = londonDayAt(from) - 1; day <= londonDayAt(to - 1); day++) days.add(day)
  return { windows, days: [...days], weekdays }
}

/** @param at ms since 1970 UTC */
export function askedTimes(times: readonly When[], at: number, calendar: Calendar, isUrgent = true): Asked {
  const windows = times.map((when) => windowOf(when, at))
  const midnight = londonDayMs(londonDayAt(at) + 1, 0)
  const whole = windows.length === 0 ? [{ from: at, to: midnight }] : windows
  const today = whole.map(({ from, to }) => ({ from, to: Math.min(to, midnight) })).filter(({ from, to }) => from < to)
  const anyHour = daysOfAnyHour(times, at)
  const now = weekdayOf(londonDayAt(at))
  const isAnyHour = windows.length === 0 || anyHour.has(now)
  return { at, calendar, wanted: withDays(windows, anyHour), today: withDays(isUrgent ? today : [], new Set(isAnyHour ? [now] : [])) }
}

/** Weekdays of which most hours will do; a moment (`today`, `tomorrow`) is all of its day. */
function daysOfAnyHour(times: readonly When[], at: number): Set<number> {
  const hours = new Map<number, number>()
  for (const when of times) {
    const { from, to } = windowOf(when, at)
    const day = weekdayOf(londonDayAt(from))
    const counted = when === 'today' || when === 'tomorrow' ? Infinity : (to - from) / HOUR_MS
    hours.set(day, (hours.get(day) ?? 0) + counted)
  }
  return new Set([...hours].filter(([, count]) => count > MOST_HOURS).map(([day]) => day))
}

/**
 * How a place stands to the times; null = by hours that are trusted it is not open in any of them.
 * `today` is asked apart (`isToday`). Hours that nobody confirmed lately are told as what they were: they never say that it is open, nor that it is not.
 */
export function timesOf({ service, open }: Found, asked: Asked): ReasonOf<'times'> | null {
  const on = service.confirmed.hours?.on ?? null
  const age = ageOf(service.confirmed.hours, asked.at)
  const said = (how: ReasonOf<'times'>['how']) => ({
    of: 'times' as const,
    how,
    on,
    age,
    narrow: asked.wanted.windows.length > 0,
    today: false,
  })
  const isNow = asked.wanted.windows.length === 0 || asked.wanted.windows.some(({ from, to }) => from <= asked.at && asked.at < to)
  if (open.state === 'open until' && isNow) return said('open now')
  if (hoursDoubt(service, asked.at) === null) {
    if (asked.wanted.windows.length === 0)
      return open.state === 'opens next' ? said('open then') : open.state === 'closed' ? null : said('not stated')
    const then = openInAny(service, asked.wanted.windows, asked.calendar)
    if (then === 'yes') return said('open then')
    if (then === 'no') return null
  }
  if (service.hours === null || service.hours.length === 0) return said(isNamed(service, asked.wanted) ? 'named then' : 'not stated')
  if (asked.wanted.windows.length === 0 || isListed(service, asked.wanted, asked.calendar)) return said('listed then')
  return said(service.hoursRead === 'part' ? 'not stated' : 'not listed then')
}

/** Is it open today, or was it on such a day, within the times asked? */
export function isToday({ service }: Found, { at, today, calendar }: Asked): boolean {
  if (today.windows.length === 0) return false
  if (hoursDoubt(service, at) === null) return openInAny(service, today.windows, calendar) === 'yes'
  return service.hours === null || service.hours.length === 0 ? isNamed(service, today) : isListed(service, today, calendar)
}

/** Do hours in words that were not read name one of the days, or days where none were asked? */
function isNamed({ hoursText }: Found['service'], { windows, weekdays }: Windows): boolean {
  const named = hoursText === null ? [] : weekdaysNamed(hoursText)
  return windows.length === 0 ? named.length > 0 : named.some((day) => weekdays.has(day))
}

/** Does a session that is listed fall in one of the windows, whoever vouches for it? */
function isListed({ hours, exceptions }: Found['service'], { windows, days }: Windows, calendar: Calendar): boolean {
  const listed = { rules: hours ?? [], exceptions, confirmed: Infinity, calendar }
  for (const day of days)
    for (const { opens, closes } of sessionsOn(listed, day))
      for (const { from, to } of windows) if (opens < to && (closes === null ? opens >= from : closes > from)) return true
  return false
}
