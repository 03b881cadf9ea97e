/** What a fault did: one line of `npm run -s test:faults`. */
export interface Figure {
  /** What was done, in a few words. */
  work: string
  /** What went wrong, counted; or seconds. */
  figure: number
  /** What the figure has to keep to. */
  bar: string
  reached: boolean
  /** What else was counted. */
  more?: Readonly<Record<string, unknown>>
}

/** @param bar the figure may be so much at most */
export const atMost = (work: string, figure: number, bar: number, more: Record<string, unknown> = {}): Figure => ({
  work,
  figure,
  bar: `≤ ${bar}`,
  reached: figure <= bar,
  more,
})

/** Where this machine does not let the fault be made: never reached, and said why. */
export const notTried = (work: string, why: string): Figure => ({ work, figure: NaN, bar: 'tried', reached: false, more: { why } })
