import changes from './bankHolidayChanges.json' with { type: 'json' }
import { calendarDay } from './calendarDay.ts'
import { easterSunday } from './easter.ts'
import { londonDay, weekdayOf } from './londonTime.ts'
import type { Nation } from './nation.ts'

/** Days that one year gained and lost, written month-day. */
interface Change {
  added: readonly string[]
  removed: readonly string[]
}

/**
 * Moved and one-off days since 2011, by proclamation: gov.uk/bank-holidays. The royal wedding of 2011, the jubilees of 2012
 * and 2022, VE Day in 2020, the state funeral of 2022, the coronation of 2023, and the World Cup of 2026 in Scotland.
 */
const CHANGES: Readonly<Record<Nation, Readonly<Record<string, Change>>>> = changes

/** The usual days of a year by the rules of gov.uk/bank-holidays, counted by `londonDay`. */
const USUAL: Readonly<Record<Nation, (year: number) => readonly number[]>> = {
  england: englandAndWales,
  wales: englandAndWales,
  scotland: (year) => [
    ...pairFrom(londonDay(year, 1, 1)),
    easterSunday(year) - 2,
    mondayFrom(londonDay(year, 5, 1)),
    mondayFrom(londonDay(year, 5, 25)),
    mondayFrom(londonDay(year, 8, 1)),
    workingDayFrom(londonDay(year, 11, 30)),
    ...pairFrom(londonDay(year, 12, 25)),
  ],
  'northern-ireland': (year) => [...englandAndWales(year), workingDayFrom(londonDay(year, 3, 17)), workingDayFrom(londonDay(year, 7, 12))],
}

/** By nation and year; worked out once. */
const known = new Map<Nation, Map<number, ReadonlySet<number>>>()

/**
 * Is a day a bank holiday as gov.uk lists them? A day whose holiday moved to a substitute is not one itself: see `isHoliday`.
 *
 * @param day counted by `londonDay`
 */
export function isBankHoliday(day: number, nation: Nation): boolean {
  return holidaysOf(calendarDay(day).year, nation).has(day)
}

/** Dates of the year that are kept though gov.uk lists a substitute in their place; month and day as one number. */
const OWN_DATES: Readonly<Record<Nation, readonly number[]>> = {
  england: [101, 1225, 1226],
  wales: [101, 1225, 1226],
  scotland: [101, 102, 1130, 1225, 1226],
  'northern-ireland': [101, 317, 712, 1225, 1226],
}

/**
 * Is a day one on which doors that close on bank holidays may be shut: a bank holiday as gov.uk lists them, or the date of
 * one that fell on a weekend and moved? Saturday 26 December 2026 and Monday 28 are both holidays.
 *
 * @param day counted by `londonDay`
 */
export const isHoliday = (day: number, nation: Nation): boolean =>
  isBankHoliday(day, nation) || OWN_DATES[nation].includes(calendarDay(day).monthDay)

function holidaysOf(year: number, nation: Nation): ReadonlySet<number> {
  const already = known.get(nation)?.get(year)
  if (already) return already
  const days = new Set(USUAL[nation](year))
  const change = CHANGES[nation][year]
  for (const text of change?.removed ?? []) days.delete(dayOf(year, text))
  for (const text of change?.added ?? []) days.add(dayOf(year, text))
  known.set(nation, (known.get(nation) ?? new Map<number, ReadonlySet<number>>()).set(year, days))
  return days
}

function englandAndWales(year: number): readonly number[] {
  const easter = easterSunday(year)
  return [
    workingDayFrom(londonDay(year, 1, 1)),
    easter - 2,
    easter + 1,
    mondayFrom(londonDay(year, 5, 1)),
    mondayFrom(londonDay(year, 5, 25)),
    mondayFrom(londonDay(year, 8, 25)),
    ...pairFrom(londonDay(year, 12, 25)),
  ]
}

/**
 * Two days in a row, as Christmas and Boxing Day, or 1 and 2 January in Scotland.
 * On a weekend each moves to the next working day that the other does not take.
 */
function pairFrom(first: number): readonly [number, number] {
  switch (weekdayOf(first)) {
    case 4:
      return [first, first + 3]
    case 5:
      return [first + 2, first + 3]
    case 6:
      return [first + 2, first + 1]
    default:
      return [first, first + 1]
  }
}

const dayOf = (year: number, monthDay: string): number => londonDay(year, Number(monthDay.slice(0, 2)), Number(monthDay.slice(3)))

const mondayFrom = (day: number): number => day + ((7 - weekdayOf(day)) % 7)

const workingDayFrom = (day: number): number => (weekdayOf(day) < 5 ? day : mondayFrom(day))
