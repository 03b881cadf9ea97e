import { compareText } from '../listing/compareText.ts'
import type { Found } from './search.ts'
import type { ServiceType } from '../listing/taxonomy.ts'

/** Kinds that commonly issue a food bank voucher: our inference, not the word of any list. */
export const ISSUER_TYPES: readonly ServiceType[] = ['emergency-voucher', 'advice-benefits', 'advice-debt', 'advice-housing', 'food-hub']

/**
 * Listings that may issue a voucher: open first, then nearest (those without a distance last), then by name and id.
 *
 * @param except id of a listing that is left out: the one that asks for the voucher
 * @param limit how many at most
 *
 * O(n log n); a test holds it against picking the best again and again.
 */
export function voucherIssuers(nearby: readonly Found[], except: string | null, limit: number): Found[] {
  return nearby
    .filter(
      ({ service }) => service.id !== except && service.status !== 'closed' && service.types.some((type) => ISSUER_TYPES.includes(type)),
    )
    .toSorted(byOpenThenDistance)
    .slice(0, limit)
}

function byOpenThenDistance(a: Found, b: Found): number {
  return (
    Number(b.open.state === 'open until') - Number(a.open.state === 'open until') ||
    (a.distanceM ?? Infinity) - (b.distanceM ?? Infinity) ||
    compareText(a.service.name, b.service.name) ||
    compareText(a.service.id, b.service.id)
  )
}
