/** The clock and calendar of Europe/London by the rule in force since 1996, whatever the zone of the process or device. */
export interface LondonParts {
  year: number
  /** 1–12. */
  month: number
  day: number
  /** 0 = Monday … 6 = Sunday. */
  weekday: number
  /** Whole minutes since midnight by the clock, 0–1439. */
  minutes: number
}

/** `month` 1–12. */
export type CalendarDate = Pick<LondonParts, 'year' | 'month' | 'day'>

const MINUTE_MS = 60_000
const HOUR_MS = 3_600_000
/** Of a day counted in UTC; a London day is an hour shorter or longer where the clocks change. */
export const DAY_MS = 86_400_000

/** @param ms instant, ms since 1970 UTC */
export function londonParts(ms: number): LondonParts {
  const clock = new Date(isSummerTime(ms) ? ms + HOUR_MS : ms)
  return {
    year: clock.getUTCFullYear(),
    month: clock.getUTCMonth() + 1,
    day: clock.getUTCDate(),
    weekday: (clock.getUTCDay() + 6) % 7,
    minutes: clock.getUTCHours() * 60 + clock.getUTCMinutes(),
  }
}

/**
 * Instant (ms since 1970 UTC) of a London clock time.
 * Minutes from 1440 on run into the following days by the clock. A time that the spring change skips (01:00–01:59) is
 * read one hour later; one that the autumn change repeats is the first of the two.
 */
export function londonMs(year: number, month: number, day: number, minutes: number): number {
  return londonDayMs(londonDay(year, month, day), minutes)
}

/** Days since 1 January 1970 of a calendar date. */
export const londonDay = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / DAY_MS

/** Days since 1 January 1970 of the London date at an instant. */
export const londonDayAt = (ms: number): number => Math.floor((isSummerTime(ms) ? ms + HOUR_MS : ms) / DAY_MS)

/** As `londonMs`, from a day counted by `londonDay`. */
export function londonDayMs(day: number, minutes: number): number {
  const clock = day * DAY_MS + minutes * MINUTE_MS
  return isSummerTime(clock - HOUR_MS) ? clock - HOUR_MS : clock
}

/** 0 = Monday, of a day counted by `londonDay`; 1 January 1970 was a Thursday. */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7

/** Year, month (1–12) and day of the month of a day counted by `londonDay`. */
export function calendarDate(day: number): CalendarDate {
  const date = new Date(day * DAY_MS)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

const INSTANT = /^(\d{4})-(\d{2})-(\d{2})(?:T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.\d{1,9})?)?(Z|[+-](?:0\d|1[0-4]):[0-5]\d)?)?$/

/**
 * Reads `2018-02-08T11:00` (London clock), `2018-02-08` (London noon) or either clock time with seconds, Z or an offset (exact).
 *
 * @returns ms since 1970 UTC, or null where it is not a real date and time
 */
export function readInstant(text: string): number | null {
  const found = INSTANT.exec(text)
  if (found === null) return null
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])]
  if (!isRealDate(year, month, day)) return null
  const minutes = found[4] === undefined ? 12 * 60 : Number(found[4]) * 60 + Number(found[5])
  const seconds = Number(found[6] ?? 0)
  const zone = found[7]
  const instant =
    zone === undefined ? londonMs(year, month, day, minutes) : Date.UTC(year, month - 1, day) + (minutes - offsetMinutes(zone)) * MINUTE_MS
  return instant + seconds * 1000
}

function isRealDate(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

function offsetMinutes(zone: string): number {
  if (zone === 'Z') return 0
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4, 6))
  return zone.startsWith('-') ? -minutes : minutes
}

/** Summer time runs from 01:00 UTC on the last Sunday of March to 01:00 UTC on the last Sunday of October. */
function isSummerTime(ms: number): boolean {
  if (!(ms >= lately.from && ms < lately.to)) lately = yearOf(new Date(ms).getUTCFullYear())
  return ms >= lately.summer && ms < lately.winter
}

/** A year in UTC and the changes of its clocks, ms since 1970 UTC. `to` is not in it. */
const yearOf = (year: number) => ({
  from: Date.UTC(year, 0, 1),
  to: Date.UTC(year + 1, 0, 1),
  summer: lastSunday(year, 3) + HOUR_MS,
  winter: lastSunday(year, 10) + HOUR_MS,
})

/** The year last asked about: thousands of instants in a row lie in the same. */
let lately = { from: 0, to: 0, summer: 0, winter: 0 }

/** Midnight UTC of the last Sunday of a month of 31 days. */
function lastSunday(year: number, month: 3 | 10): number {
  const last = londonDay(year, month, 31)
  return (last - ((weekdayOf(last) + 1) % 7)) * DAY_MS
}
