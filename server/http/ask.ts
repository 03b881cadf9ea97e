import type { Context } from 'hono'
import type { RateLimitInfo } from 'hono-rate-limiter'

export interface AppEnv {
  Variables: {
    /** The pattern of the route that answers, for the log: never the path itself. */
    route: string
    /** `lon,lat` at 0.01°, the most that a log line may know. */
    near: string
    /** The id of the problem that was answered. */
    problem: string
    /** How often this network has written, where that is limited. */
    rateLimit: RateLimitInfo
  }
}

/** One request, and the answer in the making. */
export type Ask = Context<AppEnv>

/** The address that a request came from, as the socket has it, or as the proxies that TRUST_PROXY counts have it. */
export type AddressOf = (c: Ask) => string
