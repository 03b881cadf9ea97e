import { calendarDay } from '../../days/calendarDay.ts'
import { londonDayAt } from '../../days/londonTime.ts'
import { isReportedClosed } from '../../listing/freshness.ts'
import { toldFullAt } from '../../listing/toldFull.ts'
import type { Found } from '../../seek/search.ts'
import type { ReasonOf } from '../reason.ts'
import type { Told } from '../told.ts'

/**
 * Whether the place as a whole takes anybody in: what it told the worker, then what is listed or reported. What reports alone say to be full
 * is never shut by it: a few of them must not keep anybody from a door. Null = nothing is said.
 *
 * @param at ms since 1970 UTC
 */
export function doorOf({ service, open }: Found, told: Told | undefined, at: number): ReasonOf<'door'> | null {
  const door = (how: ReasonOf<'door'>['how'], from: ReasonOf<'door'>['from'] = 'listing') => ({ of: 'door' as const, how, from })
  if (told?.door !== undefined) return door(told.door === 'open' ? 'has room' : told.door, 'told')
  const day = calendarDay(londonDayAt(at)).on
  const { capacity } = service
  const room = capacity !== null && capacity.setOn <= day && day <= capacity.expiresOn ? capacity.state : null
  if (room === 'paused') return door('paused')
  if (open.state === 'closed' && open.reason !== 'no session ahead') return door(open.reason)
  if (isReportedClosed(service)) return door('reported closed')
  const noted = toldFullAt(service, at)
  if (room === 'full' || noted?.checked === true) return door('full')
  if (noted !== null) return door('noted full')
  return room === null ? null : door(room === 'limited' ? 'limited' : 'has room')
}

/** What of a door is against the place; null = nothing. */
export const shutBy = ({ how }: ReasonOf<'door'>): 'closed' | 'full' | null =>
  how === 'has room' || how === 'limited' || how === 'noted full' ? null : how === 'full' || how === 'paused' ? 'full' : 'closed'
