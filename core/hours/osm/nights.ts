import { ALL_DAYS, type Days, PLACES, shared, WEEKS, YEAR_DAYS } from './days.ts'
import { NotUnderstood } from './notUnderstood.ts'
import type { Statement } from './statement.ts'

/**
 * Past midnight the standard lets a later statement for the new day cut the night short, and keeps the hours after midnight of
 * a night that was itself taken away; in ours a night is held to its end or not at all. So a text in which that could come up
 * is not read.
 *
 * @throws NotUnderstood where a statement stands in for earlier ones on a day of one of their nights, or that may follow it
 */
export function refuseCutNights(statements: readonly Statement[]): void {
  const nights: Days[] = []
  for (const { adds, off, days, times } of statements) {
    if ((off || !adds) && nights.some((night) => days.some((box) => shared(box, night) !== null))) throw new NotUnderstood(0)
    if (!off && times.some(({ closes }) => closes !== null && closes > 1440)) nights.push(...days, ...days.flatMap(daysAfter))
  }
}

const EVERY_PLACE = (1n << BigInt(PLACES)) - 1n
const SUNDAY = 6

/** At least the days that follow: of the place in the month, bank and school holidays nothing is known a day later. */
function daysAfter(days: Days): Days[] {
  return Array.from({ length: 7 }, (_, weekday) => weekday)
    .filter((weekday) => ((days.weekdays >> BigInt(weekday * PLACES)) & EVERY_PLACE) !== 0n)
    .map((weekday) => ({
      ...ALL_DAYS,
      weekdays: EVERY_PLACE << BigInt(((weekday + 1) % 7) * PLACES),
      season: dayLater(days.season),
      weeks: weekday === SUNDAY ? weekLater(days.weeks) : days.weeks,
      from: days.from + 1,
      to: days.to + 1,
    }))
}

const FEBRUARY_28 = 58

/** 1 March follows 28 February where there is no 29th. */
function dayLater(season: bigint): bigint {
  const later = (season << 1n) | (season >> BigInt(YEAR_DAYS - 1)) | (((season >> BigInt(FEBRUARY_28)) & 1n) << BigInt(FEBRUARY_28 + 2))
  return later & ALL_DAYS.season
}

/** Week 1 follows week 52 or 53. */
const weekLater = (weeks: bigint): bigint => ((weeks << 1n) | (weeks >> BigInt(WEEKS - 2) === 0n ? 0n : 1n)) & ALL_DAYS.weeks
