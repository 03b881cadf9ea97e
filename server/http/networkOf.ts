import ipaddr from 'ipaddr.js'

/** The network an address is in, coarse enough to name no home: IPv4 /24, IPv6 /48. What is neither stands for itself. */
export function networkOf(address: string): string {
  if (!ipaddr.IPv4.isValidFourPartDecimal(address) && !ipaddr.IPv6.isValid(address)) return address
  // An IPv4 address that is written as IPv6 is taken for what it is.
  const network = ipaddr.process(address)
  return network instanceof ipaddr.IPv4
    ? `${network.octets.slice(0, 3).join('.')}.0/24`
    : `${network.parts
        .slice(0, 3)
        .map((group) => group.toString(16))
        .join(':')}::/48`
}
