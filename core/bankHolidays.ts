import { type CalendarDate, londonDay, weekdayOf } from './londonTime.ts'

export type Nation = 'england' | 'wales' | 'scotland' | 'northern ireland'

type YearOfHolidays = (year: number) => readonly number[]

/** The rule of each nation whose days are known here. */
const RULES: Partial<Record<Nation, YearOfHolidays>> = { england: englandAndWales, wales: englandAndWales }

/** Moved and one-off days since 2011, by proclamation: gov.uk/bank-holidays. Written month-day. */
const ENGLAND_AND_WALES_CHANGES: Readonly<Record<number, { added: readonly string[]; removed: readonly string[] }>> = {
  2011: { added: ['04-29'], removed: [] },
  2012: { added: ['06-04', '06-05'], removed: ['05-28'] },
  2020: { added: ['05-08'], removed: ['05-04'] },
  2022: { added: ['06-02', '06-03', '09-19'], removed: ['05-30'] },
  2023: { added: ['05-08'], removed: [] },
}

/** By nation and year; worked out once. */
const known = new Map<Nation, Map<number, ReadonlySet<number>>>()

/**
 * Is a date a bank holiday as gov.uk lists them? A day whose holiday moved to a substitute is not one itself.
 *
 * @returns false for a nation whose rule is not known here
 */
export function isBankHoliday(year: number, month: number, day: number, nation: Nation): boolean {
  return holidaysOf(year, nation).has(londonDay(year, month, day))
}

function holidaysOf(year: number, nation: Nation): ReadonlySet<number> {
  const years = known.get(nation) ?? new Map<number, ReadonlySet<number>>()
  const already = years.get(year)
  if (already) return already
  const days = new Set(RULES[nation]?.(year))
  known.set(nation, years.set(year, days))
  return days
}

function englandAndWales(year: number): readonly number[] {
  const easter = easterSunday(year)
  const usual = [
    workingDayFrom(londonDay(year, 1, 1)),
    easter - 2,
    easter + 1,
    mondayFrom(londonDay(year, 5, 1)),
    mondayFrom(londonDay(year, 5, 25)),
    mondayFrom(londonDay(year, 8, 25)),
    ...christmasAndBoxingDay(year),
  ]
  const changes = ENGLAND_AND_WALES_CHANGES[year]
  if (changes === undefined) return usual
  const removed = new Set(changes.removed.map((text) => dayOf(year, text)))
  return [...usual.filter((day) => !removed.has(day)), ...changes.added.map((text) => dayOf(year, text))]
}

/** On a weekend each moves to the next working day that the other does not take. */
function christmasAndBoxingDay(year: number): readonly [number, number] {
  const christmas = londonDay(year, 12, 25)
  switch (weekdayOf(christmas)) {
    case 4:
      return [christmas, christmas + 3]
    case 5:
      return [christmas + 2, christmas + 3]
    case 6:
      return [christmas + 2, christmas + 1]
    default:
      return [christmas, christmas + 1]
  }
}

const dayOf = (year: number, monthDay: string): number => londonDay(year, Number(monthDay.slice(0, 2)), Number(monthDay.slice(3)))

const mondayFrom = (day: number): number => day + ((7 - weekdayOf(day)) % 7)

const workingDayFrom = (day: number): number => (weekdayOf(day) < 5 ? day : mondayFrom(day))

/** Gregorian Easter by the anonymous algorithm (Nature, 20 April 1876; Meeus, Astronomical Algorithms, ch. 8). */
export function easterSunday(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 19 * l) / 433)
  const month = Math.floor((h + l - 7 * m + 90) / 25)
  const day = (h + l - 7 * m + 33 * month + 19) % 32
  return londonDay(year, month, day)
}

/** The year whose Christmas a date belongs to, or null outside 20 December–4 January. */
export function winterOf(date: CalendarDate): number | null {
  if (date.month === 12 && date.day >= 20) return date.year
  return date.month === 1 && date.day <= 4 ? date.year - 1 : null
}
