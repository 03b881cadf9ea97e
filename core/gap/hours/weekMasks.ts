import { EVERY_WEEK, weekWeights } from '../../hours/weekWeights.ts'
import type { HoursRule } from '../../listing/hoursRule.ts'

/** 32-bit words that hold the 168 hours of a week. Hour h is bit `h & 31` of word `h >> 5`; hour 0 is Monday 00:00–01:00. */
export const MASK_WORDS = 6

/** The opening hours of services as bits: `MASK_WORDS` words a service, in the order given. No hour stands in both masks. */
export interface WeekMasks {
  count: number
  /** Hours that are open in every week. */
  everyWeek: Uint32Array
  /** Hours that are open in some weeks only: every other Saturday, a season. */
  someWeeks: Uint32Array
  /** 0 = hours are not known: both masks are empty, which does not say "closed". */
  known: Uint8Array
}

/**
 * Opening hours as bit masks: an hour counts when at least half of it is open (see `weekWeights`).
 *
 * @param hours the published rules of each service; null or empty = not known
 *
 * Dates from and to, bank holidays, term times and freshness are left to the caller, as in `weekWeights`. O(services × 168).
 */
export function weekMasksOf(hours: readonly (readonly HoursRule[] | null)[]): WeekMasks {
  const count = hours.length
  const masks = {
    count,
    everyWeek: new Uint32Array(count * MASK_WORDS),
    someWeeks: new Uint32Array(count * MASK_WORDS),
    known: new Uint8Array(count),
  }
  hours.forEach((rules, service) => {
    if (rules === null || rules.length === 0) return
    masks.known[service] = 1
    weekWeights(rules).forEach((weight, hour) => {
      if (weight > 0) setHour(weight >= EVERY_WEEK ? masks.everyWeek : masks.someWeeks, service, hour)
    })
  })
  return masks
}

/** Whether an hour of the week is set in one row of masks. @param hour 0–167 */
export const hasHour = (masks: Uint32Array, row: number, hour: number): boolean =>
  ((masks[row * MASK_WORDS + (hour >> 5)]! >>> (hour & 31)) & 1) === 1

function setHour(masks: Uint32Array, row: number, hour: number): void {
  masks[row * MASK_WORDS + (hour >> 5)]! |= 1 << (hour & 31)
}
