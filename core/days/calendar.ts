import type { Nation, Term } from './nation.ts'

/** What a place's days are, beside the clock: whose bank holidays hold there, and when its schools are in session. */
export interface Calendar {
  nation: Nation
  /** Empty = not known. */
  terms: readonly Term[]
}

/**
 * Whether schools are in session on a date; a weekend counts as the days around it.
 *
 * @param on such as 2026-09-02
 * @returns 'not known' before the first and after the last term that the place names
 */
export function schoolTimeOn(terms: readonly Term[], on: string): 'term' | 'holiday' | 'not known' {
  let [before, after] = [false, false]
  for (const { from, to } of terms) {
    if (from <= on && on <= to) return 'term'
    if (to < on) before = true
    else after = true
  }
  return before && after ? 'holiday' : 'not known'
}

/** Where no place is named. */
export const ENGLAND: Calendar = { nation: 'england', terms: [] }
