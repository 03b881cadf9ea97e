import { lookup } from 'node:dns/promises'
import { setTimeout } from 'node:timers/promises'

export interface HostAddress {
  address: string
  family: number
}

/** What fetching needs of the world; a test brings its own. */
export interface FetchMeans {
  /** Every address of a host. */
  lookup: (host: string) => Promise<readonly HostAddress[]>
  /** Milliseconds since 1970: the clock for dates in `Retry-After`. */
  now: () => number
  wait: (ms: number) => Promise<unknown>
  /** Addresses that are asked although they are not public: tests alone name any. */
  allowed: readonly string[]
  /** Gives up what is under way, as where the program is told to end; absent = nothing does. */
  giveUp?: AbortSignal
}

export const FETCH_MEANS: FetchMeans = { lookup: (host) => lookup(host, { all: true }), now: Date.now, wait: setTimeout, allowed: [] }

export interface FetchLimits {
  /** Of one answer, and of all pages of a feed together, unpacked. */
  bytes: number
  firstByteMs: number
  /** Of one answer from its first question to its last byte. */
  wholeMs: number
  /** Of all pages of a feed together, the waits that its server asks for among them: no page is asked for after that. */
  feedMs: number
  redirects: number
  pages: number
  /** The longest that a server's "ask again later" is waited for. */
  waitMs: number
  /** How often a server that says so is asked again. */
  repeats: number
}

export const FETCH_LIMITS: FetchLimits = {
  bytes: 20e6,
  firstByteMs: 10_000,
  wholeMs: 60_000,
  feedMs: 15 * 60_000,
  redirects: 5,
  pages: 500,
  waitMs: 60_000,
  repeats: 3,
}
