import type { Freshness } from '../../listing/freshness.ts'
import type { ServiceType } from '../../listing/taxonomy.ts'
import { readWeekHour, weekHourIndex } from './weekHour.ts'

/** Kinds of listing that an answer may rest on less, to see what is left of it without them. What each means: `isDoubtful`. */
export const DOUBTFUL = ['stale', 'referral-only', 'unread-hours'] as const
export type Doubtful = (typeof DOUBTFUL)[number]

/** A planner's question: which doors count, and what is near. What else is asked of gap analysis is asked on top of it. */
export interface GapQuery {
  /** Empty = every kind that is a door. */
  types: readonly ServiceType[]
  /** Walked metres that are near. */
  reach_m: number
  /** Walked metres per straight metre, 1 or more. */
  detour: number
  /** `sat-10` = listed as open for at least half of that hour, every week; any time unless given. */
  hours?: string | undefined
  /** The oldest freshness that still counts. */
  fresh: Freshness
  /** `open` = only where a person may come, or refer themselves, without a professional. */
  referral?: 'any' | 'open'
  /** Left out of the answer, to see how much rests on them. */
  without?: readonly Doubtful[]
}

/** The hour of the week a question asks for, 0–167; null = any time. @throws RangeError if it is not a day and hour such as sat-10 */
export function hourAsked({ hours }: Pick<GapQuery, 'hours'>): number | null {
  if (hours === undefined) return null
  const weekHour = readWeekHour(hours)
  if (weekHour === null) throw new RangeError(`hours must be a day and hour such as sat-10, got ${hours}`)
  return weekHourIndex(weekHour)
}
