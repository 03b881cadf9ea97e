import type { Calendar } from '../../../core/days/calendar.ts'
import { londonDayAt } from '../../../core/days/londonTime.ts'
import { openStateOf } from '../../../core/hours/openStateOf.ts'
import { openWithin } from '../../../core/hours/openWithin.ts'
import { sessionsAhead } from '../../../core/hours/sessionsAhead.ts'
import { freshness } from '../../../core/listing/freshness.ts'
import type { Confirmation, Service } from '../../../core/listing/service.ts'
import type { Circumstances } from '../../../core/match/circumstances.ts'
import { type When, windowOf } from '../../../core/seek/when.ts'

const trusts = (service: Service, at: number): boolean => {
  const trust = freshness(service, at)
  return (
    service.closedReports < 2 &&
    service.hours !== null &&
    service.hours.length > 0 &&
    service.confirmed.hours !== undefined &&
    (trust === 'fresh' || trust === 'aging') &&
    !service.referral.needs.includes('appointment')
  )
}

/** In which class of age a fact is: up to half a year, a year, two, four, longer; a page without a date is two classes older than the day it was read. */
export function slowAge(fact: Confirmation | undefined, at: number): number {
  const since = (on: string): number => (at - Date.parse(`${on}-01-01`.slice(0, 10))) / 86_400_000
  const age = (days: number): number => [180, 365, 730, 1460].filter((bound) => days > bound).length
  if (fact === undefined) return 4
  if (fact.on !== null) return age(since(fact.on))
  return fact.gathered === undefined ? 4 : Math.min(4, age(since(fact.gathered)) + 2)
}

/** A day of the week that the words name, where they are not read. */
const names = ({ hoursText }: Service, at: number): boolean =>
  new RegExp(['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'][new Date(at).getUTCDay()]!).test(hoursText ?? '')

/** In winter, and of days that are named once. */
const isAllDay = (when: When): boolean => (typeof when === 'string' ? when !== 'now' : when.part === null)

/** What the times count; null = they do not fit. */
export function slowTimes(service: Service, { times }: Circumstances, at: number, calendar: Calendar): number | null {
  const state = openStateOf(service, at, calendar)
  const windows = times.map((when) => windowOf(when, at))
  if (state.state === 'open until' && (times.length === 0 || windows.some(({ from, to }) => from <= at && to > at))) return 4
  if (trusts(service, at)) {
    if (times.length === 0) return state.state === 'opens next' ? 4 : state.state === 'closed' ? null : -1
    const answers = new Set(windows.map(({ from, to }) => openWithin(service, from, to, calendar)))
    if (answers.has('yes')) return 4
    if (!answers.has('not confirmed')) return null
  }
  const age = slowAge(service.confirmed.hours, at)
  const named = [0, 0, 0, -0.5, -1][age]!
  if (service.hours === null || service.hours.length === 0) {
    const isNamed =
      times.length === 0
        ? /Sun|Mon|Tue|Wed|Thu|Fri|Sat/.test(service.hoursText ?? '')
        : times.some((when, index) => isAllDay(when) && names(service, windows[index]!.from))
    return isNamed ? named : times.length > 0 ? -2 : -1
  }
  if (times.length === 0 || windows.some((window) => isListed(service, window, at, calendar))) return [1, 1, 1, 0, -0.5][age]!
  return service.hoursRead === 'part' ? -2 : [-2, -2, -2, -1.5, -1][age]!
}

/** Is it open, or was it listed, in what is left of today? In winter, when London keeps UTC. */
export function slowToday(service: Service, { times }: Circumstances, at: number, calendar: Calendar): boolean {
  const midnight = at - (at % 86_400_000) + 86_400_000
  const windows = times.length === 0 ? [{ from: at, to: midnight }] : times.map((when) => windowOf(when, at))
  return windows
    .map(({ from, to }) => ({ from, to: Math.min(to, midnight) }))
    .filter(({ from, to }) => from < to)
    .some((window) =>
      trusts(service, at)
        ? openWithin(service, window.from, window.to, calendar) === 'yes'
        : service.hours === null || service.hours.length === 0
          ? names(service, at) && (times.length === 0 || times.includes('today'))
          : isListed(service, window, at, calendar),
    )
}

const isListed = (service: Service, { from, to }: { from: number; to: number }, at: number, calendar: Calendar): boolean =>
  sessionsAhead({ ...service, status: 'active', capacity: null }, at, calendar, 28)
    .filter(({ day }) => day >= londonDayAt(from) - 1)
    .some(({ sessions }) => sessions.some(({ opens, closes }) => opens < to && (closes === null ? opens >= from : closes > from)))
