import type { Context } from 'hono'
import type { RateLimitInfo } from 'hono-rate-limiter'
import type { Chance } from './chance.ts'
import type { Log } from './log.ts'
import type { Asset } from './packs/asset.ts'
import type { Packs } from './packs/openPacks.ts'
import type { PlaceNames } from './packs/placeNames.ts'
import type { PostcodeTables } from './packs/postcodeTables.ts'
import type { Pages } from './pages/openPages.ts'
import type { Reports } from './reports/openReports.ts'
import type { TileProxy } from './tiles/tileProxy.ts'

/** Everything an answer is made from. */
export interface Deps extends Chance {
  packs: Packs
  postcodes: PostcodeTables
  placeNames: PlaceNames
  programmes: { value: unknown; asset: Asset }
  pages: Pages
  /** null = street tiles are turned off. */
  tiles: TileProxy | null
  reports: Reports
  /** The address that a request came from, as the socket has it, or as the proxies that TRUST_PROXY counts have it. */
  addressOf: (c: Ask) => string
  log: Log
  state: () => 'ready' | 'readonly' | 'stopping'
}

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

export type Ask = Context<AppEnv>
