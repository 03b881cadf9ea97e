import type { World } from './world.ts'

/** What a row of the figures table measures: checked first, timed then. */
export interface Measured {
  row: string
  /** What ours is held against, and how that was timed. */
  peer: string
  /** Ours in milliseconds, and the peer's. */
  oursMs: number
  peerMs: number
  ratio: number
  /** What the ratio has to reach. */
  bar: { atLeast: number } | { atMost: number }
  /** Whether ours and the peer answer alike, and by how much they differ at most (in the unit said in `of`). */
  agrees: boolean
  difference: number
  of: string
  areas: number
  services: number
  /** Anything else worth reading: counts, times of further steps. */
  [more: string]: unknown
}

/** How often each is timed. */
interface Repeats {
  ours: number
  peer: number
}

export type Bench = (world: World, repeats: Repeats) => Measured | Promise<Measured>

/** The median time of some work, after one go that is not counted where there is more than one: compiling is not the work. */
export function medianMs(times: number, work: () => unknown): number {
  if (times > 1) work()
  const taken = Array.from({ length: times }, () => {
    const from = performance.now()
    work()
    return performance.now() - from
  }).toSorted((a, b) => a - b)
  return taken[times >> 1]!
}

export const greatestDifference = (a: ArrayLike<number>, b: ArrayLike<number>): number => {
  let greatest = a.length === b.length ? 0 : Infinity
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) greatest = Math.max(greatest, Math.abs(a[i]! - b[i]!))
  return greatest
}
