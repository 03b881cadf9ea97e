import { distanceM } from '../../place/geo.ts'
import type { Position, Service } from '../../listing/service.ts'
import { ISSUER_TYPES } from '../../seek/voucherIssuers.ts'

/** Whether a listing is of a kind that commonly issues vouchers: our inference, not the word of any list. */
export const isIssuer = ({ types }: Service): boolean => types.some((type) => ISSUER_TYPES.includes(type))

/** Where people walk to; null where there is no place to send them. */
export interface Door {
  id: string
  at: Position | null
}

/**
 * Walked metres (straight × detour) from the door of an issuer to that of a service, both by their place in the lists.
 * Infinity where either has none, and from a listing to itself: nobody gets the voucher at the door that asks for it.
 *
 * @param detour walked metres per straight metre, 1 or more
 */
export function walkedLeg(
  issuers: readonly Door[],
  services: readonly Door[],
  detour: number,
): (issuer: number, service: number) => number {
  if (!(detour >= 1)) throw new RangeError(`detour must be at least 1, got ${detour}`)
  return (issuer, service) => {
    const [from, to] = [issuers[issuer]!, services[service]!]
    return from.at === null || to.at === null || from.id === to.id ? Infinity : distanceM(from.at, to.at) * detour
  }
}
