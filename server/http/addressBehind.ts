import { isIP } from 'node:net'

/**
 * The address that a request came from. Each proxy in front adds the address that it was called from to the right of
 * `X-Forwarded-For`; what stands further left is whatever the caller wrote, so it is never looked at.
 *
 * @param proxies how many proxies of the operator stand in front; 0 = none, the header is not looked at
 * @param forwarded the `X-Forwarded-For` header, several joined by commas
 * @param socket the address at the other end of the socket
 * @returns the one that the outermost proxy saw; `socket` where the header is missing, shorter, or holds no plain address there
 */
export function addressBehind(proxies: number, forwarded: string | undefined, socket: string): string {
  if (proxies === 0) return socket
  const address = forwarded?.split(',').at(-proxies)?.trim() ?? ''
  // Node's own: it takes no short or octal forms, as ipaddr.js would.
  return isIP(address) === 0 ? socket : address
}
