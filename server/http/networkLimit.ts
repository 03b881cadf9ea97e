import type { MiddlewareHandler } from 'hono'
import { rateLimiter, type ClientRateLimitInfo, type Store } from 'hono-rate-limiter'
import type { Chance } from '../chance.ts'
import type { AddressOf, AppEnv, Ask } from './ask.ts'
import { networkOf } from './networkOf.ts'

/** Who asks, and when. */
export interface Askers extends Pick<Chance, 'now'> {
  addressOf: AddressOf
}

/** How often one network may ask. */
interface Limit {
  windowMs: number
  most: number
  /** Requests that do not count. */
  skip?: (c: Ask) => boolean
}

/**
 * At most so many requests in a while from one network (a library is one). Who asks is never written down: networks are held in
 * memory, for as long as the while. What is refused, for whatever reason, counts like what is answered.
 *
 * @returns one limit for all the routes it is put before, each with its own way to refuse; `waitS` = seconds until the next may be sent
 */
export function networkLimit({ addressOf, now }: Askers, { windowMs, most, skip = () => false }: Limit) {
  const store = countsWithin(windowMs, now)
  return (refuse: (c: Ask, waitS: number) => Response | Promise<Response>): MiddlewareHandler<AppEnv> =>
    rateLimiter<AppEnv>({
      windowMs,
      limit: most,
      standardHeaders: false,
      skip,
      keyGenerator: (c) => networkOf(addressOf(c)),
      handler: (c) => refuse(c, Math.max(1, Math.ceil(((c.get('rateLimit').resetTime?.getTime() ?? 0) - now()) / 1000))),
      store,
    })
}

/** A whole /32 of IPv6 is 65,536 networks: beyond so many, those that began to ask first are forgotten. */
const MOST_NETWORKS = 50_000

/** Counts by our own clock; those whose while is over are forgotten. They stand in the order in which their while ends. */
function countsWithin(windowMs: number, now: () => number): Store<AppEnv> {
  const counts = new Map<string, Required<ClientRateLimitInfo>>()
  return {
    localKeys: true,
    increment: (key) => {
      for (const [known, { resetTime }] of counts) {
        if (resetTime.getTime() > now()) break
        counts.delete(known)
      }
      if (counts.size >= MOST_NETWORKS && !counts.has(key)) counts.delete(counts.keys().next().value!)
      const count = counts.get(key) ?? { totalHits: 0, resetTime: new Date(now() + windowMs) }
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
