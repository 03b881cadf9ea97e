import ipaddr from 'ipaddr.js'

/** The network an address is in, coarse enough to name no home: IPv4 /24, IPv6 /48. What is neither stands for itself. */
export function networkOf(address: string): string {
  if (!ipaddr.IPv4.isValidFourPartDecimal(address) && !ipaddr.IPv6.isValid(address)) return address
  // An IPv4 address that is written as IPv6 is taken for what it is.
  const written = ipaddr.process(address)
  const network = written instanceof ipaddr.IPv4 ? written : (carriedIn(written) ?? written)
  return network instanceof ipaddr.IPv4
    ? `${network.octets.slice(0, 3).join('.')}.0/24`
    : `${network.parts
        .slice(0, 3)
        .map((group) => group.toString(16))
        .join(':')}::/48`
}

/** The IPv4 address of whoever is translated (NAT64, RFC 6052: all of the world in one /48) or tunnelled (6to4): it is no second network of theirs. */
function carriedIn(address: ipaddr.IPv6): ipaddr.IPv4 | null {
  const [high, low] = { rfc6052: address.parts.slice(6, 8), '6to4': address.parts.slice(1, 3) }[address.range() as string] ?? []
  if (high === undefined || low === undefined) return null
  return new ipaddr.IPv4([high >> 8, high & 0xff, low >> 8, low & 0xff])
}
