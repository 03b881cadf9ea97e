import { londonDayAt, londonDayMs, weekdayOf } from '../days/londonTime.ts'

/** A stretch of time, ms since 1970 UTC; `to` is not in it. */
export interface Window {
  from: number
  to: number
}

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

/** Parts of a day in hours by the London clock. */
const DAY_PARTS = { am: [0, 12], pm: [12, 17], eve: [17, 24] } as const
export type DayPart = keyof typeof DAY_PARTS

/** When a person can go: "now", "today", "tomorrow", a day, a part of a day, or an hour of it. */
export type When = Moment | DayAndPart

/** Times that go on with the clock. */
export const MOMENTS = ['now', 'today', 'tomorrow'] as const
type Moment = (typeof MOMENTS)[number]

interface DayAndPart {
  /** 0 = Monday. */
  day: number
  /** null = all day; a number = the hour from then. */
  part: DayPart | number | null
}

const DAY_TEXT = /^(mon|tue|wed|thu|fri|sat|sun)(?:-(am|pm|eve|\d{1,2}))?$/

/** Reads `now`, `today`, `tomorrow`, `sat`, `sat-am`, `sat-10`; null where it is none of them. */
export function readWhen(text: string): When | null {
  if (isMoment(text)) return text
  const [, day, part] = DAY_TEXT.exec(text) ?? []
  if (day === undefined) return null
  const index = DAYS.indexOf(day as (typeof DAYS)[number])
  if (part === undefined) return { day: index, part: null }
  if (part in DAY_PARTS) return { day: index, part: part as DayPart }
  return Number(part) < 24 ? { day: index, part: Number(part) } : null
}

const isMoment = (text: string): text is Moment => (MOMENTS as readonly string[]).includes(text)

/** The inverse of `readWhen`. */
export function writeWhen(when: When): string {
  if (typeof when === 'string') return when
  return when.part === null ? DAYS[when.day]! : `${DAYS[when.day]}-${when.part}`
}

/**
 * The stretch that is meant at an instant. A day of the week is the next one, today among them while any of the stretch is left;
 * what has passed of it is cut off; where the spring change of clocks skips the hour, the one a week later is meant.
 * `now` is the minute that begins.
 *
 * @param at ms since 1970 UTC
 */
export function windowOf(when: When, at: number): Window {
  const today = londonDayAt(at)
  if (when === 'now') return { from: at, to: at + 60_000 }
  if (when === 'today') return { from: at, to: londonDayMs(today + 1, 0) }
  if (when === 'tomorrow') return { from: londonDayMs(today + 1, 0), to: londonDayMs(today + 2, 0) }
  const [first, last] = hoursOf(when.part)
  const soonest = today + ((when.day - weekdayOf(today) + 7) % 7)
  const windows = [soonest, soonest + 7, soonest + 14].map((day) => ({
    from: Math.max(at, londonDayMs(day, first * 60)),
    to: londonDayMs(day, last * 60),
  }))
  return windows.find(({ from, to }) => from < to)!
}

function hoursOf(part: DayPart | number | null): readonly [first: number, last: number] {
  if (part === null) return [0, 24]
  return typeof part === 'number' ? [part, part + 1] : DAY_PARTS[part]
}
