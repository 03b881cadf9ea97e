import { lookup } from 'node:dns/promises'
import { BlockList } from 'node:net'

/** Networks that are not the public internet (IANA special-purpose registries). */
const RESERVED = new BlockList()
for (const [net, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  RESERVED.addSubnet(net, prefix, 'ipv4')
for (const [net, prefix] of [
  ['::', 127],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  RESERVED.addSubnet(net, prefix, 'ipv6')

export const isReserved = (address: string, family: number): boolean => RESERVED.check(address, family === 6 ? 'ipv6' : 'ipv4')

/** Whether every address of a host name lies on the public internet. @throws Error where the name cannot be found */
export async function isPublicHost(hostname: string): Promise<boolean> {
  const addresses = await lookup(hostname.replaceAll(/[[\]]/g, ''), { all: true })
  return addresses.every(({ address, family }) => !isReserved(address, family))
}
