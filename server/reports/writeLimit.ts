import type { MiddlewareHandler } from 'hono'
import { rateLimiter, type ClientRateLimitInfo, type Store } from 'hono-rate-limiter'
import type { AppEnv, Ask, Deps } from '../deps.ts'
import { networkOf } from './networkOf.ts'

const WINDOW_MS = 3_600_000
const MOST_IN_WINDOW = 100

/**
 * At most 100 reports an hour from one network (a library is one). Who sends is never written down: networks are held in memory, for an hour.
 *
 * @returns one limit for all the routes it is put before, each with its own way to refuse; `waitS` = seconds until the next may be sent
 */
export function writeLimit({ addressOf, now }: Pick<Deps, 'addressOf' | 'now'>) {
  const store = hourlyCounts(now)
  return (refuse: (c: Ask, waitS: number) => Response | Promise<Response>): MiddlewareHandler<AppEnv> =>
    rateLimiter<AppEnv>({
      windowMs: WINDOW_MS,
      limit: MOST_IN_WINDOW,
      standardHeaders: false,
      keyGenerator: (c) => networkOf(addressOf(c)),
      handler: (c) => refuse(c, Math.max(1, Math.ceil(((c.get('rateLimit').resetTime?.getTime() ?? 0) - now()) / 1000))),
      store,
    })
}

/** Counts by our own clock; those whose hour is over are forgotten. */
function hourlyCounts(now: () => number): Store<AppEnv> {
  const counts = new Map<string, Required<ClientRateLimitInfo>>()
  return {
    localKeys: true,
    increment: (key) => {
      for (const [known, { resetTime }] of counts) if (resetTime.getTime() <= now()) counts.delete(known)
      const count = counts.get(key) ?? { totalHits: 0, resetTime: new Date(now() + WINDOW_MS) }
      const more = { ...count, totalHits: count.totalHits + 1 }
      counts.set(key, more)
      return more
    },
    decrement: (key) => {
      const count = counts.get(key)
      if (count !== undefined) counts.set(key, { ...count, totalHits: Math.max(0, count.totalHits - 1) })
    },
    resetKey: (key) => {
      counts.delete(key)
    },
  }
}
