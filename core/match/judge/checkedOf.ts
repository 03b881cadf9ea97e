import { DAY_MS } from '../../days/londonTime.ts'
import { checkedOn, freshnessOf } from '../../listing/freshness.ts'
import { partialDateStart } from '../../listing/partialDate.ts'
import type { Confirmation } from '../../listing/service.ts'
import type { Found } from '../../seek/search.ts'
import type { ReasonOf } from '../reason.ts'

const OLDEST = 4
/** A page without a date that was read on a day may be so much older. */
const UNDATED = 2

/** How long ago it was: 0 = within half a year, 1 = within a year, 2 = within two, 3 = within four, 4 = longer or not known. @param at ms since 1970 UTC */
function ageStep(on: string | null, at: number): number {
  const freshness = freshnessOf(on, at)
  return freshness === 'stale' ? 1 : freshness !== 'old' ? 0 : oldStep(on, at)
}

function oldStep(on: string | null, at: number): number {
  const years = on === null ? Infinity : (at - partialDateStart(on)) / DAY_MS / 365
  return years <= 2 ? 2 : years <= 4 ? 3 : OLDEST
}

/** As `ageStep`, by the day a fact was vouched for, or else a page without a date was read. */
export function ageOf(confirmed: Confirmation | undefined, at: number): number {
  if (confirmed === undefined) return OLDEST
  const { on, gathered } = confirmed
  return on !== null || gathered === undefined ? ageStep(on, at) : Math.min(OLDEST, ageStep(gathered, at) + UNDATED)
}

const canRing = ({ service }: Found): boolean => service.phone !== null || service.referral.phone !== null

/** How long ago a listing was checked, in steps. @param at ms since 1970 UTC */
export function checkedOf(found: Found, at: number): ReasonOf<'checked'> {
  const { service, freshness } = found
  const on = checkedOn(service)
  const step = freshness === 'stale' ? 1 : freshness !== 'old' ? 0 : oldStep(on, at)
  return { of: 'checked', freshness, on, step, rung: canRing(found) }
}

/** That it was still there later than all of it was checked; null = nothing says so. */
export function stillListed(found: Found, { step }: ReasonOf<'checked'>, at: number): ReasonOf<'still listed'> | null {
  const { status, confirmed } = found.service
  const vouched = confirmed.status
  const on = vouched?.on ?? vouched?.gathered
  if (status !== 'active' || vouched === undefined || on === undefined) return null
  const later = step - ageOf(vouched, at)
  return later > 0 ? { of: 'still listed', how: vouched.on === null ? 'page' : 'list', on, step: later, rung: canRing(found) } : null
}
