import type { Chance } from './chance.ts'
import type { AddressOf } from './http/ask.ts'
import type { Log } from './log.ts'
import type { Asset } from './http/asset.ts'
import type { KeptAnswers } from './http/kept/keptAnswers.ts'
import type { Authorities } from './packs/authorities.ts'
import type { Packs } from './packs/openPacks.ts'
import type { PlaceNames } from './packs/placeNames.ts'
import type { PostcodeTables } from './packs/postcodeTables.ts'
import type { Pages } from './pages/openPages.ts'
import type { Reports } from './reports/openReports.ts'
import type { PageTurn } from './pages/pageTurns.ts'
import type { TileProxy } from './tiles/tileProxy.ts'
import type { Work } from './threads/openWork.ts'

/** Everything an answer is made from. */
export interface Deps extends Chance {
  packs: Packs
  postcodes: PostcodeTables
  placeNames: PlaceNames
  /** Of England. */
  authorities: Authorities
  programmes: { value: unknown; asset: Asset }
  pages: Pages
  /** null = street tiles are turned off. */
  tiles: TileProxy | null
  reports: Reports
  /** Answers that many ask for in the same minute. */
  kept: KeptAnswers
  /** Threads for what would keep everybody else waiting. */
  work: Work
  /** A turn to render a page. */
  pageTurn: PageTurn
  addressOf: AddressOf
  /** Aborted a while after the server was told to stop: what is still worked out is answered with what there is. */
  lastCall: AbortSignal
  log: Log
  /** Calls `ring` once, so many milliseconds from now. @returns takes that back */
  after: (ms: number, ring: () => void) => () => void
  state: () => 'ready' | 'readonly' | 'stopping'
}
