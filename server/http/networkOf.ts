import { isIPv4, isIPv6 } from 'node:net'

/** The network an address is in, coarse enough to name no home: IPv4 /24, IPv6 /48. What is neither stands for itself. */
export function networkOf(address: string): string {
  const plain = address.replace(/%.*$/, '').replace(/^::ffff:(?=\d+\.)/i, '')
  if (isIPv4(plain)) return `${plain.split('.').slice(0, 3).join('.')}.0/24`
  if (isIPv6(plain)) return `${firstGroups(plain).join(':')}::/48`
  return plain
}

/** The first three of the eight groups, without leading zeros. */
function firstGroups(address: string): string[] {
  const [before = '', after] = address.split('::')
  const head = before === '' ? [] : before.split(':')
  const tail = after === undefined || after === '' ? [] : after.split(':')
  const zeros = after === undefined ? [] : Array.from({ length: Math.max(0, 8 - head.length - tail.length) }, () => '0')
  return [...head, ...zeros, ...tail].slice(0, 3).map((group) => group.toLowerCase().replace(/^0+(?=.)/, ''))
}
