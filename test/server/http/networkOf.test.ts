import { describe, expect, it } from 'vitest'
import { networkOf } from '../../../server/http/networkOf.ts'

describe('the network of an address', () => {
  it.each([
    ['198.51.100.7', '198.51.100.0/24'],
    ['::ffff:198.51.100.7', '198.51.100.0/24'],
    ['::ffff:c633:6407', '198.51.100.0/24'],
    ['2001:db8:1234:5678::1', '2001:db8:1234::/48'],
    // NAT64 (c633:6407 is 198.51.100.7) and a tunnel of 6to4.
    ['64:ff9b::198.51.100.7', '198.51.100.0/24'],
    ['64:ff9b::c633:6407', '198.51.100.0/24'],
    ['2002:c633:6407:1::9', '198.51.100.0/24'],
    ['64:ff9c::c633:6407', '64:ff9c:0::/48'],
    ['::20d:9:7b:2:3b65:198.51.100.7', '0:20d:9::/48'],
    ['2001:DB8:0:1::', '2001:db8:0::/48'],
    ['::1', '0:0:0::/48'],
    ['fe80::1%eth0', 'fe80:0:0::/48'],
    ['unknown', 'unknown'],
    ['127.1', '127.1'],
  ])('%s is of %s', (address, network) => expect(networkOf(address)).toBe(network))
})
