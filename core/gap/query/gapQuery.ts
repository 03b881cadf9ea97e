import type { GapParams } from '../../api/gaps.ts'
import type { Doubtful } from '../counted/doubtful.ts'
import { readWeekHour, weekHourIndex } from './weekHour.ts'

/** A planner's question, as parsed from an address or a request. */
export type GapQuery = Pick<GapParams, 'types' | 'reach_m' | 'detour' | 'hours' | 'fresh'> & {
  /** `open` = only where a person may come, or refer themselves, without a professional. */
  referral?: 'any' | 'open'
  /** Left out of the answer. */
  without?: readonly Doubtful[]
}

/** The hour of the week a question asks for, 0–167; null = any time. @throws RangeError if it is not a day and hour such as sat-10 */
export function hourAsked({ hours }: Pick<GapQuery, 'hours'>): number | null {
  if (hours === undefined) return null
  const weekHour = readWeekHour(hours)
  if (weekHour === null) throw new RangeError(`hours must be a day and hour such as sat-10, got ${hours}`)
  return weekHourIndex(weekHour)
}
