import type { TileFault } from './tileFault.ts'

/** How long a tile, or all of upstream, is left alone, so that no page waits for it twice. */
const REST_MS = 60_000
/** So many different tiles without a good one between: then it is no longer about one of them. */
const FAULTS_IN_A_ROW = 3
/** Tiles at rest that are remembered; the oldest are forgotten. */
const MOST_AT_REST = 5000

/** What is not asked for just now. */
export interface TileRest {
  /** Whether this tile, or all of upstream, is left alone. */
  has: (key: string) => boolean
  /** Upstream answered: it is there, whatever it said of the tile. */
  well: () => void
  /** @returns whether all of upstream rests from now on, and did not before */
  fault: (key: string, about: TileFault['about']) => boolean
}

/**
 * One bad tile is left alone for a minute by itself; all of upstream only where it turns us away, or fails at three tiles in a row. After
 * that minute one more failure is enough.
 *
 * @param now ms since 1970 UTC
 */
export function tileRest(now: () => number): TileRest {
  /** Key → until when, the first to end first. */
  const resting = new Map<string, number>()
  let inARow = 0
  let awayUntil = -Infinity
  return {
    has: (key) => now() < awayUntil || now() < (resting.get(key) ?? -Infinity),
    well: () => {
      inARow = 0
    },
    fault: (key, about) => {
      const wasAway = now() < awayUntil
      resting.delete(key)
      resting.set(key, now() + REST_MS)
      if (resting.size > MOST_AT_REST) resting.delete(resting.keys().next().value!)
      if (about === 'upstream') inARow += 1
      if (about !== 'refused' && (about === 'tile' || inARow < FAULTS_IN_A_ROW)) return false
      awayUntil = now() + REST_MS
      return !wasAway
    },
  }
}
