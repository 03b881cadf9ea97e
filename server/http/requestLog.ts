import type { MiddlewareHandler } from 'hono'
import type { AppEnv } from './ask.ts'
import { ASKER_LEFT } from './askerLeft.ts'
import type { Log } from '../log.ts'

/**
 * One line a request: method, pattern of the route, status, milliseconds; for a search also `near` at 0.01°, for a problem its id.
 * Where the asker left before it was answered it says so (499).
 * Never the address itself, a body, or who asked.
 */
export const requestLog = (log: Log, now: () => number): MiddlewareHandler<AppEnv> =>
  async function logRequest(c, next) {
    const began = now()
    c.set('route', '(none)')
    await next()
    const { route, near, problem } = c.var
    const { status } = c.res
    log.info(
      { method: c.req.method, route, status, ms: Math.round(now() - began), near, problem },
      status === ASKER_LEFT ? 'the asker left' : 'request',
    )
  }
