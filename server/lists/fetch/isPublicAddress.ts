import ipaddr from 'ipaddr.js'

/** The part of IPv6 that is given out to the public. */
const GLOBAL = ipaddr.IPv6.parseCIDR('2000::/3')

/**
 * Whether an address of the internet is one that everybody reaches: none of our own machine, of a network at home or at work, of a cloud's
 * own services (169.254.169.254), or that stands for such a one in IPv6.
 *
 * @param address four decimal parts, or IPv6 without brackets
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.IPv4.isValidFourPartDecimal(address) && !ipaddr.IPv6.isValid(address)) return false
  const written = ipaddr.process(address.replace(/%.*$/, ''))
  if (written.range() !== 'unicast') return false
  return written instanceof ipaddr.IPv4 || written.match(GLOBAL)
}
