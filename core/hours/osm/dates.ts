import { calendarDate, londonDay } from '../../days/londonTime.ts'
import { type Cursor, fault, isSign, isWord, peek, takeSign, takeWhole, takeWord } from './cursor.ts'
import { ALL_DAYS, type Days, shared, YEAR_DAYS } from './days.ts'

export const MONTH_WORDS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Days that name themselves by date; `exact` = one by one, so that whoever wrote them thought of each. */
export interface Dates {
  days: Days[]
  exact: boolean
}

/** A date with what it leaves out: month and day 0-based, null = the whole year or month. */
interface Start {
  year: number | null
  month: number | null
  day: number | null
}

const isYear = (cursor: Cursor, ahead = 0): boolean => {
  const token = peek(cursor, ahead)
  return token?.kind === 'number' && token.value >= 1000
}
const isDate = (cursor: Cursor, ahead = 0): boolean => isYear(cursor, ahead) || isWord(peek(cursor, ahead), MONTH_WORDS)

/**
 * `Apr-Oct`, `Apr 15-Sep 15`, `Dec 24,26`, `Oct-Mar` over the new year, `2026 Jun 01-2026 Aug 31`, `2026-2028`, `2027+`, and lists of them.
 * A range of years may be followed by days of the year: `2026-2028 Apr-Oct`.
 */
export function readDates(cursor: Cursor): Dates {
  const found: Dates = { days: [], exact: true }
  let years = 0
  do {
    const start = readStart(cursor)
    if (start.year !== null) years++
    if (start.year !== null && start.month === null) {
      const span = readYears(cursor, start.year)
      if (!isWord(peek(cursor), MONTH_WORDS)) found.exact = add(found, span, false)
      else {
        if (found.days.length > 0) throw fault(cursor)
        const within = readDates(cursor)
        return { days: within.days.flatMap((days) => shared(days, span) ?? []), exact: false }
      }
    } else if (start.year === null) readYearly(cursor, start, found)
    else readDated(cursor, start.year, start, found)
  } while (isDate(cursor, 1) && takeSign(cursor, ','))
  // "2026 Apr-Jun,Sep-Nov": does the year hold for the second?
  if (years > 0 && years < found.days.length) throw fault(cursor)
  return found
}

function readStart(cursor: Cursor): Start {
  const year = isYear(cursor) ? takeWhole(cursor, 'number', 1970, 2200) : null
  const month = isWord(peek(cursor), MONTH_WORDS) ? takeWord(cursor, MONTH_WORDS) : null
  const day = month !== null && isDay(cursor) ? takeWhole(cursor, 'number', 1, 31) - 1 : null
  if (day !== null && day >= daysIn(year ?? 2000, month!)) throw fault(cursor)
  return { year, month, day }
}

const isDay = (cursor: Cursor, ahead = 0): boolean => {
  const token = peek(cursor, ahead)
  return token?.kind === 'number' && token.value <= 31
}

function readYears(cursor: Cursor, first: number): Days {
  const last = takeSign(cursor, '+') ? null : isYear(cursor, 1) && takeSign(cursor, '-') ? takeWhole(cursor, 'number', first, 2200) : first
  if (isSign(peek(cursor), '/')) throw fault(cursor)
  return { ...ALL_DAYS, from: londonDay(first, 1, 1), to: last === null ? Infinity : londonDay(last, 12, 31) }
}

/** Where a range ends: `-Oct`, `-Sep 15`, `-30`, `-2026 Aug 31`; the start itself where there is no range. */
function readEnd(cursor: Cursor, start: Start): Start {
  if (!isSign(peek(cursor), '-')) return start
  if (isDate(cursor, 1)) {
    takeSign(cursor, '-')
    const end = readStart(cursor)
    // "Apr 15-Sep" and "Apr-Sep 15" leave out a day that matters.
    if (end.month === null || (start.day === null) !== (end.day === null)) throw fault(cursor)
    return end
  }
  if (start.day === null || !isDay(cursor, 1)) throw fault(cursor)
  takeSign(cursor, '-')
  const day = takeWhole(cursor, 'number', start.day + 1, daysIn(start.year ?? 2000, start.month!)) - 1
  return { ...start, day }
}

/** Days of every year. */
function readYearly(cursor: Cursor, start: Start, found: Dates): void {
  const end = readEnd(cursor, start)
  if (end.year !== null) throw fault(cursor)
  const first = yearDay(start.month!, start.day ?? 0)
  const last = yearDay(end.month!, end.day ?? daysIn(2000, end.month!) - 1)
  const count = (last - first + YEAR_DAYS) % YEAR_DAYS
  add(found, { ...ALL_DAYS, season: seasonFrom(first, count + 1) }, start.day !== null && count === 0)
  if (start.day === null || !isDay(cursor, 1) || !takeSign(cursor, ',')) return
  readYearly(cursor, { ...end, day: takeWhole(cursor, 'number', 1, daysIn(2000, end.month!)) - 1 }, found)
}

/** Days of one year, or from one to another. */
function readDated(cursor: Cursor, firstYear: number, start: Start, found: Dates): void {
  const { year, month, day } = readEnd(cursor, start)
  const from = londonDay(firstYear, start.month! + 1, (start.day ?? 0) + 1)
  const lastYear = year ?? firstYear
  const to = londonDay(lastYear, month! + 1, day === null ? daysIn(lastYear, month!) : day + 1)
  if (to < from || (isSign(peek(cursor), ',') && isDay(cursor, 1))) throw fault(cursor)
  add(found, { ...ALL_DAYS, from, to }, start.day !== null && to === from)
}

function add(found: Dates, days: Days, exact: boolean): boolean {
  found.days.push(days)
  found.exact &&= exact
  return found.exact
}

/** @param month 0–11 */
const daysIn = (year: number, month: number): number => calendarDate(londonDay(year, month + 2, 1) - 1).day

/** 0-based day of a leap year. */
const yearDay = (month: number, day: number): number => londonDay(2000, month + 1, day + 1) - londonDay(2000, 1, 1)

/** Over the new year where it runs past the end. */
function seasonFrom(first: number, count: number): bigint {
  let season = 0n
  for (let day = 0; day < count; day++) season |= 1n << BigInt((first + day) % YEAR_DAYS)
  return season
}
