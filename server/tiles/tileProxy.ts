import { DAY_MS } from '../../core/days/londonTime.ts'
import type { Log } from '../log.ts'
import { fetchTile, type Upstream } from './fetchTile.ts'
import type { TileAddress } from './tileAddress.ts'
import type { TileCache } from './tileCache.ts'
import { TileFault } from './tileFault.ts'
import { tileRest } from './tileRest.ts'

type TileAnswer = { kind: 'tile'; png: Uint8Array<ArrayBuffer> } | { kind: 'none' } | { kind: 'away' }

export interface TileProxy {
  get: (tile: TileAddress) => Promise<TileAnswer>
}

const FRESH_MS = 7 * DAY_MS
const MOST_FETCHES = 6
const MOST_WAITING = 60

/**
 * Street tiles: from disk while they are fresh, else from upstream, else from disk however old. One fetch a tile at a time,
 * six in all; what failed is left alone for a minute (`tileRest`).
 *
 * @param now ms since 1970 UTC
 */
export function tileProxy(upstream: Upstream, cache: TileCache, now: () => number, log: Log): TileProxy {
  const fetching = new Map<string, Promise<TileAnswer>>()
  const turns = turnsOf(MOST_FETCHES)
  const rest = tileRest(now)

  const fetchOnce = async (tile: TileAddress, key: string): Promise<TileAnswer> => {
    if (turns.waiting() >= MOST_WAITING) return { kind: 'away' }
    return turns.take(async () => {
      const known = rest.of(key)
      if (known !== null) return { kind: known }
      try {
        const png = await fetchTile(upstream, tile)
        if (png === null) {
          rest.none(key)
          return { kind: 'none' }
        }
        rest.well()
        await cache.write(tile, png)
        return { kind: 'tile', png }
      } catch (error) {
        if (rest.fault(key, error instanceof TileFault ? error.about : 'upstream'))
          log.warn({ reason: reasonOf(error) }, 'street tiles are away; asked again in a minute')
        return { kind: 'away' }
      }
    })
  }

  const fetchShared = (tile: TileAddress, key: string): Promise<TileAnswer> => {
    const running = fetching.get(key)
    if (running) return running
    const begun = fetchOnce(tile, key).finally(() => fetching.delete(key))
    fetching.set(key, begun)
    return begun
  }

  return {
    get: async (tile) => {
      const held = await cache.read(tile)
      if (held && now() - held.writtenAt < FRESH_MS) return { kind: 'tile', png: held.png }
      const key = `${tile.z}/${tile.x}/${tile.y}`
      const known = rest.of(key)
      const answer: TileAnswer = known === null ? await fetchShared(tile, key) : { kind: known }
      return answer.kind === 'away' && held ? { kind: 'tile', png: held.png } : answer
    },
  }
}

/** At most `most` at once; the others wait in order. */
function turnsOf(most: number) {
  let running = 0
  const queue: (() => void)[] = []
  return {
    waiting: () => queue.length,
    take: async <T>(work: () => Promise<T>): Promise<T> => {
      if (running >= most) await new Promise<void>((next) => queue.push(next))
      else running += 1
      try {
        return await work()
      } finally {
        const next = queue.shift()
        if (next) next()
        else running -= 1
      }
    },
  }
}

/** The cause's code or our own sentence: never the address asked for. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  const code = (error as NodeJS.ErrnoException).code ?? (error.cause as NodeJS.ErrnoException | undefined)?.code
  if (typeof code === 'string') return code
  if (error.name === 'TimeoutError') return 'no answer in time'
  return error.message.startsWith('the tile server') ? error.message : error.name
}
