import { DAY_MS } from '../../days/londonTime.ts'
import { checkedOn } from '../../listing/freshness.ts'
import { partialDateStart } from '../../listing/partialDate.ts'
import type { Found } from '../../seek/search.ts'
import type { ReasonOf } from '../reason.ts'

/** How long ago a listing was checked, in steps. @param at ms since 1970 UTC */
export function checkedOf({ service, freshness }: Found, at: number): ReasonOf<'checked'> {
  const on = checkedOn(service)
  const years = on === null ? Infinity : (at - partialDateStart(on)) / DAY_MS / 365
  const step = freshness === 'stale' ? 1 : freshness !== 'old' ? 0 : years <= 2 ? 2 : years <= 4 ? 3 : 4
  return { of: 'checked', freshness, on, step, rung: service.phone !== null || service.referral.phone !== null }
}
