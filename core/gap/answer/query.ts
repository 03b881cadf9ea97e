import type { GapParams } from '../../gapApi.ts'

/** Kinds of listing that an answer may rest on less: to see what is left of it without them. */
export const DOUBTFUL = ['stale', 'referral-only', 'unread-hours'] as const
export type Doubtful = (typeof DOUBTFUL)[number]

/** A planner's question, as parsed from an address or a request. */
export type GapQuery = Pick<GapParams, 'types' | 'reach_m' | 'detour' | 'hours' | 'fresh'> & {
  /** `open` = only where a person may come, or refer themselves, without a professional. */
  referral?: 'any' | 'open'
  /** Left out of the answer. */
  without?: readonly Doubtful[]
}
