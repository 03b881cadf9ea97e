import { calendarDay } from '../days/calendarDay.ts'
import { londonDayAt } from '../days/londonTime.ts'
import type { Service } from './service.ts'

export type ToldFull = NonNullable<Service['toldFull']>

/** A note that a listing was full lasts so many days, the first of them included. */
export const FULL_DAYS = 7

/** The note that a listing was full, on the days (London) on which it stands; null = none does. @param at ms since 1970 UTC */
export function toldFullAt({ toldFull }: Pick<Service, 'toldFull'>, at: number): ToldFull | null {
  if (toldFull === null) return null
  const today = calendarDay(londonDayAt(at)).on
  return toldFull.setOn <= today && today <= toldFull.expiresOn ? toldFull : null
}
