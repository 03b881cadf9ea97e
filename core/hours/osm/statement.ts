import { type Cursor, fault, isSign, isWord, peek, takeSign, takeWhole } from './cursor.ts'
import { type Dates, MONTH_WORDS, readDates } from './dates.ts'
import { ALL_DAYS, type Days, shared } from './days.ts'
import { HOLIDAY_WORDS, readWeekdays, WEEKDAY_WORDS } from './weekdays.ts'
import { readWeeks } from './weeks.ts'

/** Minutes from midnight of the day it opens on; past 1440 = the next day. null = no end is given. */
export interface Range {
  opens: number
  closes: number | null
}

/** One rule of the grammar. */
export interface Statement {
  /** `,` adds to what stands before it; `;` stands in for it on the days it names. */
  adds: boolean
  days: Days[]
  /** Who writes "24/7" or "Dec 25 10:00-12:00" has thought of bank holidays. */
  saysHolidays: boolean
  /** It names no days at all. */
  everyDay: boolean
  /** It names its days by date and nothing else. */
  dated: boolean
  /** Empty = the whole day; only where it is off. */
  times: Range[]
  off: boolean
  /** What it says in words of its own; only where it is off. */
  comment: string | null
}

const OFF = ['off', 'closed']

/** @throws NotUnderstood */
export function readStatement(cursor: Cursor, adds: boolean): Statement {
  let [dates, weeks, small]: [Dates | null, Days | null, Days[] | null] = [null, null, null]
  if (isDateHere(cursor)) dates = readDates(cursor)
  if (isWord(peek(cursor), ['week'])) weeks = readWeeks(cursor)
  if (dates !== null || weeks !== null) takeSign(cursor, ':')
  if (isWord(peek(cursor), [...WEEKDAY_WORDS, ...HOLIDAY_WORDS])) {
    small = readWeekdays(cursor)
    takeSign(cursor, ':')
  }
  const always = isAlways(cursor)
  const times = always ? [{ opens: 0, closes: 1440 }] : readTimes(cursor)
  const off = isWord(peek(cursor), OFF)
  if (off || isWord(peek(cursor), ['open'])) cursor.at++
  // "by appointment only" beside an opening takes it back.
  if (!off && peek(cursor)?.kind === 'comment') throw fault(cursor)
  const comment = readComment(cursor)
  if (off ? always : times.length === 0) throw fault(cursor)
  const dated = dates !== null && weeks === null && small === null
  return {
    adds,
    days: intersection([dates?.days ?? [ALL_DAYS], [weeks ?? ALL_DAYS], small ?? [ALL_DAYS]]),
    saysHolidays: (dated && dates?.exact === true) || (always && small === null),
    everyDay: dates === null && weeks === null && small === null,
    dated,
    times,
    off,
    comment,
  }
}

function isDateHere(cursor: Cursor): boolean {
  const token = peek(cursor)
  return isWord(token, MONTH_WORDS) || (token?.kind === 'number' && token.value >= 1000)
}

const isAlways = (cursor: Cursor): boolean => {
  const [first, sign, second] = [peek(cursor), peek(cursor, 1), peek(cursor, 2)]
  const found = first?.text === '24' && isSign(sign, '/') && second?.text === '7'
  if (found) cursor.at += 3
  return found
}

/** `10:00-12:00,14:00-16:00`, `22:00-02:00`, `22:00-26:00`, `10:00+`. */
function readTimes(cursor: Cursor): Range[] {
  const times: Range[] = []
  if (peek(cursor)?.kind !== 'time') return times
  do {
    const start = cursor.at
    const opens = takeWhole(cursor, 'time', 0, 1439)
    if (takeSign(cursor, '+')) {
      times.push({ opens, closes: null })
      continue
    }
    if (!takeSign(cursor, '-')) throw fault(cursor)
    const written = takeWhole(cursor, 'time', 0, opens + 1440)
    if (isSign(peek(cursor), '+')) throw fault(cursor)
    // "00:00-00:00" is a blank form as often as it is day and night.
    if (opens === 0 && written === 0) throw fault({ ...cursor, at: start })
    times.push({ opens, closes: written > opens ? written : written + 1440 })
  } while (peek(cursor, 1)?.kind === 'time' && takeSign(cursor, ','))
  return times
}

function readComment(cursor: Cursor): string | null {
  const token = peek(cursor)
  if (token?.kind !== 'comment') return null
  cursor.at++
  return token.text
}

const intersection = (lists: readonly Days[][]): Days[] =>
  lists.reduce((found, list) => found.flatMap((box) => list.flatMap((other) => shared(box, other) ?? [])), [ALL_DAYS])
