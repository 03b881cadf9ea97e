import { RULE_BLANK } from '../../listing/blank.ts'
import { calendarDay, WEEKDAYS } from '../../days/calendarDay.ts'
import type { HoursRule, Season } from '../../listing/hoursRule.ts'
import { clockText } from '../clock.ts'
import { londonDay } from '../../days/londonTime.ts'
import { ALL_DAYS, HOLIDAY, joined, PLACES, sameDays, USUAL_DAY, WEEKS, YEAR_DAYS } from './days.ts'
import { NotUnderstood } from './notUnderstood.ts'
import type { Held } from './resolve.ts'

/** @throws NotUnderstood where a weekday's places in the month have no word in iCalendar, such as "all but the last" */
export function rulesOf(held: readonly Held[]): HoursRule[] {
  return statedHolidays(joinAll(held)).flatMap(({ days, times, stated }) =>
    times.flatMap(({ opens, closes }) =>
      weekdaysOf(days.weekdays).flatMap(({ freq, byday }) =>
        seasonsOf(days.season).map((season): HoursRule => ({
          ...RULE_BLANK,
          freq,
          byday,
          byweekno: days.weeks === ALL_DAYS.weeks ? [] : numbersIn(days.weeks, WEEKS).map((week) => week + 1),
          opens_at: clockText(opens),
          closes_at: closes === null ? null : clockText(closes > 1440 ? closes - 1440 : closes),
          season,
          valid_from: dateOf(days.from),
          valid_to: dateOf(days.to),
          term_time_only: days.school === USUAL_DAY,
          school_holidays_only: days.school === HOLIDAY,
          bank_holiday: stated ? 'open' : days.bank === USUAL_DAY ? 'closed' : days.bank === HOLIDAY ? 'only' : 'not stated',
        })),
      ),
    ),
  )
}

const sameTimes = (a: Held, b: Held): boolean => JSON.stringify(a.times) === JSON.stringify(b.times)

/** Fewest rules: boxes of the same times are joined where the result is one box. */
function joinAll(held: readonly Held[]): Held[] {
  const result: Held[] = []
  for (const one of held) result.push(joinInto(result, one))
  return result
}

/** Takes out of `result` what joins with `one`, and gives them as one. */
function joinInto(result: Held[], one: Held): Held {
  for (const [at, other] of result.entries()) {
    const days = sameTimes(one, other) ? joined(other.days, one.days) : null
    if (days === null) continue
    result.splice(at, 1)
    return joinInto(result, { days, times: one.times })
  }
  return one
}

/** The same session said for bank holidays and for other days is one that is open on both. */
function statedHolidays(held: readonly Held[]): (Held & { stated: boolean })[] {
  const isPart = (one: Held, bank: bigint): boolean => one.days.bank === bank
  const twin = (one: Held, bank: bigint): Held | undefined =>
    held.find((other) => isPart(other, bank) && sameTimes(one, other) && sameDays({ ...one.days, bank }, other.days))
  return held.flatMap((one) => {
    if (isPart(one, HOLIDAY) && twin(one, USUAL_DAY)) return []
    return [{ ...one, stated: isPart(one, USUAL_DAY) && twin(one, HOLIDAY) !== undefined }]
  })
}

const NTH_MASKS: readonly (readonly [string, number])[] = [
  ['1', 0b000001],
  ['2', 0b000010],
  ['3', 0b000100],
  ['4', 0b011000],
  ['5', 0b100000],
]

function weekdaysOf(mask: bigint): { freq: HoursRule['freq']; byday: string[] }[] {
  const [weekly, monthly]: [string[], string[]] = [[], []]
  for (const [index, weekday] of WEEKDAYS.entries()) {
    const places = Number((mask >> BigInt(index * PLACES)) & 0b111111n)
    if (places === 0b111111) weekly.push(weekday)
    else monthly.push(...placesOf(places).map((nth) => `${nth}${weekday}`))
  }
  return [
    ...(weekly.length === 0 ? [] : [{ freq: 'WEEKLY' as const, byday: weekly }]),
    ...(monthly.length === 0 ? [] : [{ freq: 'MONTHLY' as const, byday: monthly }]),
  ]
}

function placesOf(places: number): string[] {
  const named = NTH_MASKS.filter(([, mask]) => (places & mask) === mask)
  const rest = places & ~named.reduce((all, [, mask]) => all | mask, 0)
  if (rest === 0) return named.map(([nth]) => nth)
  // The 4th where it is the last, beside the 5th: the last.
  if (rest === 0b010000 && (places & 0b100000) !== 0) return [...named.map(([nth]) => nth).filter((nth) => nth !== '5'), '-1']
  throw new NotUnderstood(0)
}

/** Runs of days of the year, those over the new year as one; null = all year. */
function seasonsOf(mask: bigint): (Season | null)[] {
  if (mask === ALL_DAYS.season) return [null]
  const days = numbersIn(mask, YEAR_DAYS)
  const has = new Set(days)
  return days
    .filter((day) => !has.has((day + YEAR_DAYS - 1) % YEAR_DAYS))
    .map((first) => {
      let last = first
      while (has.has((last + 1) % YEAR_DAYS)) last = (last + 1) % YEAR_DAYS
      return { from: monthDayOf(first), to: monthDayOf(last) }
    })
}

const monthDayOf = (day: number): string => calendarDay(londonDay(2000, 1, 1) + day).on.slice(5)

const dateOf = (day: number): string | null => (Number.isFinite(day) ? calendarDay(day).on : null)

/** Places of the bits that are set. */
function numbersIn(mask: bigint, count: number): number[] {
  return Array.from({ length: count }, (_, at) => at).filter((at) => ((mask >> BigInt(at)) & 1n) === 1n)
}
