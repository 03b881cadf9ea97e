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
  return median(timesOf(times, work))
}

/** The median times of ours and the peer's, taken in turns: what else the machine does slows both. One round goes before, uncounted. */
export function inTurns(repeats: Repeats, ours: () => unknown, peer: () => unknown): { oursMs: number; peerMs: number } {
  const [oursTaken, peerTaken]: [number[], number[]] = [[], []]
  const oursARound = Math.ceil(repeats.ours / repeats.peer)
  for (let round = 0; round <= repeats.peer; round++) {
    const taken = [...timesOf(oursARound, ours), ...timesOf(1, peer)]
    if (round === 0) continue
    oursTaken.push(...taken.slice(0, oursARound))
    peerTaken.push(...taken.slice(oursARound))
  }
  return { oursMs: median(oursTaken), peerMs: median(peerTaken) }
}

const timesOf = (times: number, work: () => unknown): number[] =>
  Array.from({ length: times }, () => {
    const from = performance.now()
    work()
    return performance.now() - from
  })

const median = (times: number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1]!

export const greatestDifference = (a: ArrayLike<number>, b: ArrayLike<number>): number => {
  let greatest = a.length === b.length ? 0 : Infinity
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) greatest = Math.max(greatest, Math.abs(a[i]! - b[i]!))
  return greatest
}
