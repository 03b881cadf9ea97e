import { londonParts } from '../../../core/days/londonTime.ts'

/** The London date at an instant, such as 2026-06-01. @param at ms since 1970 UTC */
export function dayOf(at: number): string {
  const { year, month, day } = londonParts(at)
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
