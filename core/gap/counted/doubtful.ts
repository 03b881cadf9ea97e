import { freshness } from '../../listing/freshness.ts'
import type { Doubtful } from '../query/gapQuery.ts'
import type { Service } from '../../listing/service.ts'

/**
 * `stale` not checked for half a year, undated or reported closed · `referral-only` every stated route is through a professional,
 * or a voucher is needed · `unread-hours` its hours are not published or not wholly read.
 *
 * @param at ms since 1970 UTC
 */
export function isDoubtful(service: Service, kind: Doubtful, at: number): boolean {
  if (kind === 'stale') return ['stale', 'old'].includes(freshness(service, at))
  if (kind === 'unread-hours') return service.hours === null || service.hoursRead !== 'whole'
  const { routes, needs } = service.referral
  return needs.includes('voucher') || (routes.length > 0 && routes.every((route) => route === 'professional'))
}
