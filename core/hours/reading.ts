import type { HoursException, HoursRule } from '../listing/hoursRule.ts'

/** What a reader of opening times understood, whichever way they were written. */
export interface HoursReading {
  /** null = nothing that can be relied on was read. */
  rules: HoursRule[] | null
  exceptions: HoursException[]
  /** whole = every meaningful word; part = the rules are sure and `left` is not in them; none = it stays text. */
  read: 'whole' | 'part' | 'none' | 'not stated'
  /** What was not understood, in the source's words. */
  left: string
}

/** Longer texts are not read. Characters. */
export const LONGEST_TEXT = 1200

/** Nothing was understood: all of it stays text. */
export const unread = (left: string): HoursReading => ({ rules: null, exceptions: [], read: 'none', left })

/** Nothing was written. */
export const NOTHING_WRITTEN: HoursReading = { rules: null, exceptions: [], read: 'not stated', left: '' }
