import { isIP } from 'node:net'

/** As some proxies write it, with the port of the caller: 192.0.2.1:443, [2001:db8::1]:443. */
const WITH_PORT = /^(?:\[([^\]]+)\]|([\d.]+))(?::\d{1,5})?$/

/**
 * The address that a request came from. Each proxy in front adds the address that it was called from to the right of
 * `X-Forwarded-For`; what stands further left is whatever the caller wrote, so it is never looked at.
 *
 * @param proxies how many proxies of the operator stand in front; 0 = none, the header is not looked at
 * @param forwarded the `X-Forwarded-For` header, several joined by commas
 * @param socket the address at the other end of the socket
 * @returns the one that the outermost proxy saw, without a port; `socket` where the header is missing, shorter, or holds no address there
 */
export function addressBehind(proxies: number, forwarded: string | undefined, socket: string): string {
  if (proxies === 0) return socket
  const said = forwarded?.split(',').at(-proxies)?.trim() ?? ''
  const [, six, four] = WITH_PORT.exec(said) ?? []
  const address = six ?? four ?? said
  // Node's own: it takes no short or octal forms, as ipaddr.js would.
  return isIP(address) === 0 ? socket : address
}
