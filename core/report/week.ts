import { calendarDay } from '../days/calendarDay.ts'
import { londonDay, londonDayAt, weekdayOf } from '../days/londonTime.ts'

/** A week is named by its Monday, such as 2026-11-23, by the calendar of London. @param at ms since 1970 UTC */
export const weekAt = (at: number): string => dateOf(mondayOf(londonDayAt(at)))

/** Whether a date is a Monday. @param on a day that exists, such as 2026-11-23 */
export function isMonday(on: string): boolean {
  const [year = 0, month = 0, day = 0] = on.split('-').map(Number)
  return weekdayOf(londonDay(year, month, day)) === 0
}

/** Whether it is this week or the one before. Who went on Friday may say so on Monday. @param at ms since 1970 UTC */
export const isLately = (week: string, at: number): boolean => [0, 7].some((days) => week === dateOf(mondayOf(londonDayAt(at)) - days))

const mondayOf = (day: number): number => day - weekdayOf(day)

const dateOf = (day: number): string => calendarDay(day).on
