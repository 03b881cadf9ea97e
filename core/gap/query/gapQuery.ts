import type { Freshness } from '../../listing/freshness.ts'
import type { ServiceType } from '../../listing/taxonomy.ts'
import type { Need } from '../../seek/needs.ts'
import type { NeedAsked } from './need.ts'
import { readWeekHours, WEEK_HOURS } from './weekHours.ts'

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
  /** `sat-9..11,sun-10` = listed as open for at least half of one of those hours, every week; any time unless given. */
  hours?: string | undefined
  /** The oldest freshness that still counts. */
  fresh: Freshness
  /** `open` = only where a person may come, or refer themselves, without a professional. */
  referral?: 'any' | 'open'
  /** What a place must state that it has, such as halal or step-free; not stated is set apart, and covers nobody. */
  has?: readonly Need[]
  /** Left out of the answer, to see how much rests on them. */
  without?: readonly Doubtful[]
  /** Whose need is counted; people on low incomes unless given. */
  need?: NeedAsked
}

/** The hours of the week a question asks for, 0–167, ascending; null = any time. @throws RangeError if they are no days and hours such as sat-10 */
export function hoursAsked({ hours }: Pick<GapQuery, 'hours'>): readonly number[] | null {
  if (hours === undefined) return null
  const asked = readWeekHours(hours)
  if (asked === null) throw new RangeError(`hours must be ${WEEK_HOURS}, got ${hours}`)
  return asked
}
