import { distanceM } from '../place/geo.ts'
import type { Service } from '../listing/service.ts'
import { groupOf } from '../listing/taxonomy.ts'
import { ISSUER_TYPES } from './voucherIssuers.ts'

/** As many as a page can use. */
const SIMILAR = 8
const ISSUING = 6

/** Do both offer a kind of the same group, so that one may stand in for the other? A kind in common is more alike than a group. */
export function likeness(a: Service, b: Service): 0 | 1 | 2 {
  if (a.types.some((type) => b.types.includes(type))) return 2
  const groups = new Set(a.types.map(groupOf))
  return b.types.some((type) => groups.has(groupOf(type))) ? 1 : 0
}

/**
 * Listings that the page of one listing speaks of: like it, and, where it may ask for a voucher, those that may issue one.
 * Most alike first, then nearest to its door, to the metre (published positions are no finer), then by id; those without a door
 * come last.
 *
 * @param services of the same place, `service` among them or not
 */
export function nearby(service: Service, services: readonly Service[]): Service[] {
  const others = services.filter(({ id, status, precision }) => id !== service.id && status !== 'closed' && precision !== 'hidden')
  const away = new Map(others.map((other) => [other, service.at && other.at ? Math.round(distanceM(service.at, other.at)) : Infinity]))
  const nearer = (a: Service, b: Service): number => {
    const [toA, toB] = [away.get(a)!, away.get(b)!]
    return toA === toB ? (a.id < b.id ? -1 : 1) : toA - toB
  }
  const similar = others
    .filter((other) => likeness(service, other) > 0)
    .toSorted((a, b) => likeness(service, b) - likeness(service, a) || nearer(a, b))
    .slice(0, SIMILAR)
  const issuers = asksForVoucher(service)
    ? others
        .filter(({ types }) => types.some((type) => ISSUER_TYPES.includes(type)))
        .toSorted(nearer)
        .slice(0, ISSUING)
    : []
  return [...new Set([...similar, ...issuers])]
}

/** A voucher is asked for, or a professional's referral, which at a food bank comes as one. */
export const asksForVoucher = ({ referral: { routes, needs } }: Service): boolean =>
  needs.includes('voucher') || (routes.includes('professional') && !routes.includes('open') && !routes.includes('self'))
