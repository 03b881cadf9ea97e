import { join } from 'node:path'
import { getConnInfo } from '@hono/node-server/conninfo'
import type { Chance } from './chance.ts'
import type { Config } from './config.ts'
import type { Deps } from './deps.ts'
import type { Log } from './log.ts'
import { hasDigests } from './packs/checkDigests.ts'
import { openAuthorities } from './packs/authorities.ts'
import { openPlaceNames } from './packs/placeNames.ts'
import { openPostcodes } from './packs/postcodeTables.ts'
import { openProgrammes } from './packs/openProgrammes.ts'
import { openPages } from './pages/openPages.ts'
import { openPlaces } from './places/openPlaces.ts'
import { addressBehind } from './http/addressBehind.ts'
import { keptAnswers } from './http/kept/keptAnswers.ts'
import { openReports } from './reports/openReports.ts'
import { showClosed } from './reports/receiveReport.ts'
import { tidyReports } from './reports/tidyReports.ts'
import { openStore } from './store/openStore.ts'
import { openTileCache } from './tiles/tileCache.ts'
import { tileProxy, type TileProxy } from './tiles/tileProxy.ts'
import { pageTurns } from './pages/pageTurns.ts'
import { openWork } from './threads/openWork.ts'

const USER_AGENT = 'TogetherMap/0.1'
const TILE_TIMEOUT_MS = 5000

/**
 * Opens everything the server answers from.
 *
 * @param distDir the built pages
 * @param chance clock and ids, and whether the server is being stopped
 * @throws StartError naming what cannot be opened and the remedy
 */
export async function openDeps(
  config: Config,
  distDir: string,
  log: Log,
  chance: Chance & Pick<Deps, 'after' | 'lastCall'> & { stopping: () => boolean },
): Promise<Deps> {
  const { now, after, newId, stopping, lastCall } = chance
  const opening = openPostcodes(join(config.dataDir, 'postcodes'))
  const tables = { get: async (outward: string) => (await opening).get(outward) }
  const [packs, postcodes, placeNames, programmes, pages, store] = await allOrFirstFailure([
    openPlaces(config, tables, log),
    opening,
    openPlaceNames(join(config.dataDir, 'placenames.json')),
    openProgrammes(join(config.dataDir, 'programmes.json')),
    openPages(distDir),
    openStore(config.storeDir, newId),
  ])
  if (!(await hasDigests(config.dataDir)))
    log.warn(
      `${config.dataDir} has no digests: a changed byte cannot be noticed. Write them with: npm run digests -- --data ${config.dataDir}`,
    )
  if (!store.writable) log.warn('STORE_DIR cannot be written to; everything can still be read')
  const state: Deps['state'] = () => (stopping() ? 'stopping' : store.writable ? 'ready' : 'readonly')
  await tidyReports(config.storeDir, log)
  const reports = await openReports(store, { log, newId, now })
  await showClosed({ packs, reports, now })
  return {
    packs,
    postcodes,
    placeNames,
    authorities: openAuthorities(packs.all.map(({ figures }) => figures)),
    programmes,
    pages,
    reports,
    kept: keptAnswers({ now, version: () => packs.list.hash }),
    work: openWork(log, lastCall),
    lastCall,
    pageTurn: pageTurns(),
    tiles: await openTiles(config, newId, now, log),
    addressOf: (c) => addressBehind(config.proxies, c.req.header('x-forwarded-for'), getConnInfo(c).remote.address ?? 'unknown'),
    log,
    now,
    after,
    newId,
    state,
  }
}

/** As `Promise.all`, but the failure is the first in the list, not the first in time: the same fault always gives the same sentence. */
async function allOrFirstFailure<T extends readonly Promise<unknown>[]>(
  opening: readonly [...T],
): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  await Promise.allSettled(opening)
  for (const one of opening) await one
  return Promise.all(opening)
}

async function openTiles({ tileUpstream, storeDir }: Config, newId: () => string, now: () => number, log: Log): Promise<TileProxy | null> {
  if (tileUpstream === null) return null
  const cache = await openTileCache(join(storeDir, 'tiles'), newId, log)
  return tileProxy({ template: tileUpstream, userAgent: USER_AGENT, timeoutMs: TILE_TIMEOUT_MS }, cache, now, log)
}
