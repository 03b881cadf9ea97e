import { describe, expect, it } from 'vitest'
import { addressBehind } from '../../../server/http/addressBehind.ts'

describe('the address of a visitor', () => {
  // A visitor at 203.0.113.9 through proxies at 10.0.0.2, then 10.0.0.1, which is the socket. "6.6.6.6" is what the visitor made up.
  it.each([
    [0, '203.0.113.9', '10.0.0.1'],
    [1, undefined, '10.0.0.1'],
    [1, '203.0.113.9', '203.0.113.9'],
    [1, '6.6.6.6, 203.0.113.9', '203.0.113.9'],
    [2, '6.6.6.6,203.0.113.9 , 10.0.0.2', '203.0.113.9'],
    [2, '203.0.113.9', '10.0.0.1'],
    [1, '2001:db8::1', '2001:db8::1'],
    [1, '203.0.113.9, unknown', '10.0.0.1'],
    [1, '203.0.113.999', '10.0.0.1'],
    [1, '', '10.0.0.1'],
    [1, '203.0.113.9,', '10.0.0.1'],
    // With the port of the caller, as some proxies add it.
    [1, '6.6.6.6:1, 203.0.113.9:51034', '203.0.113.9'],
    [1, '[2001:db8::1]:443', '2001:db8::1'],
    [1, '[2001:db8::1]', '2001:db8::1'],
    [1, '[::ffff:203.0.113.9]:443', '::ffff:203.0.113.9'],
    [2, '203.0.113.9:51034, 10.0.0.2:80', '203.0.113.9'],
    [1, '[203.0.113.9', '10.0.0.1'],
    [1, '203.0.113.9:port', '10.0.0.1'],
  ])('behind %i proxies that say %j is %s', (proxies, forwarded, address) =>
    expect(addressBehind(proxies, forwarded, '10.0.0.1')).toBe(address),
  )
})
