/** An address that gave no list. Its message is a sentence that names the address, why, and what to do. */
export class NotFetched extends Error {
  override name = 'NotFetched'

  constructor(url: URL | string, why: string, remedy: string, cause?: unknown) {
    super(`${saidAddress(url)} ${why}; ${remedy}`, { cause })
  }
}

/** An address as it may stand in a message or a log: without name and password, and without its query, which may hold a key. */
function saidAddress(url: URL | string): string {
  if (typeof url === 'string')
    return url
      .replace(/\/\/[^/@]*@/, '//')
      .replace(/[?#][\s\S]*$/, '')
      .slice(0, 200)
  return `${url.protocol}//${url.host}${url.pathname}`.slice(0, 200)
}
