import { bodyLimit } from 'hono/body-limit'
import type { MiddlewareHandler } from 'hono'
import { ProblemError } from './problem.ts'

const MAX_QUERY_BYTES = 8 * 1024
const MAX_BODY_BYTES = 16 * 1024

/** An outline that somebody drew by hand, or took from a map, fits. */
export const OUTLINE_BYTES = 256 * 1024

/** 414 for a query that no form of ours could have made. */
export const queryLimit: MiddlewareHandler = async function queryLimit(c, next) {
  const from = c.req.url.indexOf('?')
  if (from >= 0 && c.req.url.length - from - 1 > MAX_QUERY_BYTES)
    throw new ProblemError(414, `The question in the address is longer than ${MAX_QUERY_BYTES} bytes. Ask for less at once.`)
  await next()
}

/** 413 before any handler reads the body, whether or not it states its size. */
export const sizeLimit = (mostBytes = MAX_BODY_BYTES): MiddlewareHandler =>
  bodyLimit({
    maxSize: mostBytes,
    onError: () => {
      throw new ProblemError(413, `What was sent is larger than ${mostBytes} bytes. Send less.`)
    },
  })

/**
 * 403 where another site sends a form here (Fetch Metadata, else Origin). What has neither header is no browser.
 * Only the host is compared: a proxy in front may speak https where this server speaks http.
 */
export const sameSite: MiddlewareHandler = async function sameSite(c, next) {
  if (!['GET', 'HEAD', 'OPTIONS'].includes(c.req.method) && !isOwn(c.req.header('sec-fetch-site'), c.req.header('origin'), c.req.url))
    throw new ProblemError(403, 'This was sent from another site. Open the page here and send it from there.')
  await next()
}

function isOwn(site: string | undefined, origin: string | undefined, url: string): boolean {
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  if (origin === undefined) return true
  return URL.canParse(origin) && new URL(origin).host === new URL(url).host
}
