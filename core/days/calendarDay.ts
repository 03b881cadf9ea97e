import { calendarDate, londonDay, weekdayOf } from './londonTime.ts'

/** As iCalendar writes them, Monday first. */
export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
type Weekday = (typeof WEEKDAYS)[number]

/** What rules ask of a day. */
export interface CalendarDay {
  /** Counted by `londonDay`. */
  day: number
  year: number
  /** Such as 2026-11-24. */
  on: string
  weekday: Weekday
  /** Month and day as one number: 1124 = 24 November. */
  monthDay: number
  /** Which of its weekdays in the month, 1–5. */
  nth: number
  /** Whether it is the last of its weekdays in the month. */
  isLast: boolean
  /** ISO 8601, 1–53. */
  week: number
  /** The year whose Christmas it belongs to; null outside 20 December–4 January. */
  winter: number | null
}

const KEPT = 2000
/** Thousands of listings ask about the same few weeks. */
const kept = new Map<number, CalendarDay>()

/** @param day counted by `londonDay` */
export function calendarDay(day: number): CalendarDay {
  const already = kept.get(day)
  if (already) return already
  if (kept.size >= KEPT) kept.clear()
  const made = describe(day)
  kept.set(day, made)
  return made
}

function describe(day: number): CalendarDay {
  const date = calendarDate(day)
  return {
    day,
    year: date.year,
    on: `${String(date.year).padStart(4, '0')}-${two(date.month)}-${two(date.day)}`,
    weekday: WEEKDAYS[weekdayOf(day)]!,
    monthDay: date.month * 100 + date.day,
    nth: Math.ceil(date.day / 7),
    isLast: calendarDate(day + 7).month !== date.month,
    week: isoWeek(day),
    winter: date.month === 12 && date.day >= 20 ? date.year : date.month === 1 && date.day <= 4 ? date.year - 1 : null,
  }
}

/** A week belongs to the year of its Thursday. */
function isoWeek(day: number): number {
  const thursday = day - weekdayOf(day) + 3
  return Math.floor((thursday - londonDay(calendarDate(thursday).year, 1, 1)) / 7) + 1
}

const two = (number: number): string => String(number).padStart(2, '0')
