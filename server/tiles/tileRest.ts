import type { TileFault } from './tileFault.ts'

/** How long a tile, or all of upstream, is left alone, so that no page waits for it twice. */
const REST_MS = 60_000
/** So many different tiles without a good one between: then it is no longer about one of them. */
const FAULTS_IN_A_ROW = 3
/** Tiles at rest that are remembered; the oldest are forgotten. */
const MOST_AT_REST = 5000

/** What is not asked for just now. */
export interface TileRest {
  /** What is known of a tile that is left alone, by itself or with all of upstream: there is none, or it cannot be had. null = ask. */
  of: (key: string) => 'none' | 'away' | null
  /** Upstream answered: it is there, and sent the tile. */
  well: () => void
  /** Upstream answered that there is no such tile. */
  none: (key: string) => void
  /** @returns whether all of upstream rests from now on, and did not before */
  fault: (key: string, about: TileFault['about']) => boolean
}

/**
 * One bad tile, and one that there is none of, is left alone for a minute by itself; all of upstream only where it turns us away, or fails at three tiles in a row. After
 * that minute one more failure is enough.
 *
 * @param now ms since 1970 UTC
 */
export function tileRest(now: () => number): TileRest {
  /** The first to end first. */
  const resting = new Map<string, { until: number; known: 'none' | 'away' }>()
  let inARow = 0
  let awayUntil = -Infinity
  const leave = (key: string, known: 'none' | 'away'): void => {
    resting.delete(key)
    resting.set(key, { until: now() + REST_MS, known })
    if (resting.size > MOST_AT_REST) resting.delete(resting.keys().next().value!)
  }
  return {
    of: (key) => {
      const rest = resting.get(key)
      if (rest !== undefined && now() < rest.until) return rest.known
      return now() < awayUntil ? 'away' : null
    },
    well: () => {
      inARow = 0
    },
    none: (key) => {
      inARow = 0
      leave(key, 'none')
    },
    fault: (key, about) => {
      const wasAway = now() < awayUntil
      leave(key, 'away')
      if (about === 'upstream') inARow += 1
      if (about !== 'refused' && (about === 'tile' || inARow < FAULTS_IN_A_ROW)) return false
      awayUntil = now() + REST_MS
      return !wasAway
    },
  }
}
