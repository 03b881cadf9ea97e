import type { Service } from '../../listing/service.ts'
import { meets } from '../../seek/needs.ts'
import { leanOn } from '../../seek/likely.ts'
import { ISSUER_TYPES } from '../../seek/voucherIssuers.ts'
import type { Circumstances } from '../circumstances.ts'
import type { Reason } from '../reason.ts'
import type { Told } from '../told.ts'
import { fits, notStated } from './said.ts'

/** How the client gets in: the worker's own route, a paper in hand, an open door, or a paper first. Nothing here keeps a place out. */
export function wayIn(service: Service, client: Circumstances, told: Told | undefined, mine: MineOf): Reason {
  const { needs, routes, inferred } = service.referral
  const paper = needs.includes('voucher') ? 'voucher' : 'referral'
  if (mine.is(service)) return { of: 'way', how: 'mine', paper, inferred: false }
  const answer = told?.asked?.['no-referral']
  if (answer === 'yes') return fits('no-referral', 'told')
  const stated = meets(service, 'no-referral')
  if (stated === 'yes' && answer === undefined) return fits('no-referral', 'listing')
  const asksForIt = needs.includes('voucher') || routes.includes('professional') || answer === 'no'
  if (asksForIt && client.holds.includes(paper)) return { of: 'way', how: 'holds it', paper, inferred }
  if (asksForIt && mine.issuesFor(service)) return { of: 'way', how: 'mine issues', paper, inferred }
  if (stated === 'no' || answer === 'no') return { of: 'way', how: 'paper first', paper, inferred: false }
  return notStated('no-referral', leanOn(service, 'no-referral'))
}

/** What the worker can do through the agencies that they marked. */
export interface MineOf {
  is: (service: Service) => boolean
  /** One of them commonly issues, or answers the same phone: one food bank behind several doors. Another of its network is not theirs. */
  issuesFor: (service: Service) => boolean
}

/** @param ids that the worker marked. @param services among which they may be */
export function mineOf(ids: ReadonlySet<string>, services: readonly Service[]): MineOf {
  const marked = ids.size === 0 ? [] : services.filter(({ id }) => ids.has(id))
  const issues = marked.some(({ types }) => types.some((type) => ISSUER_TYPES.includes(type)))
  const phones = new Set(marked.map(({ phone }) => phone).filter((phone) => phone !== null))
  return { is: ({ id }) => ids.has(id), issuesFor: ({ phone }) => issues || (phone !== null && phones.has(phone)) }
}
