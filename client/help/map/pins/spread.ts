import { PIN_PX } from './clusters.ts'

/** Px from the point that is spread: right and down. */
export type Offset = readonly [right: number, down: number]

/**
 * Middle to middle, px. Two squares of 30 px that touch at their corners stand 30 × √2 = 42.4 apart; from 44 on they are clear of
 * each other whichever way they lie.
 */
const STEP_PX = 44

/**
 * Where the members of one point stand when they are fanned out: rings round the point at 44, 88, 132 … px, each filled before the next,
 * evenly from the top and clockwise. The rings hold 6, 12, 18 …: neighbours on a ring are at least 44 px apart, and so are rings.
 */
export function spreadOffsets(count: number): Offset[] {
  const offsets: Offset[] = []
  for (let ring = 1; offsets.length < count; ring++) {
    const here = Math.min(roomOn(ring), count - offsets.length)
    for (let turn = 0; turn < here; turn++) offsets.push(onRing(ring, turn / here))
  }
  return offsets
}

/** From the point to the outer edge of the outermost pin, px. */
export const spreadRadius = (offsets: readonly Offset[]): number => Math.max(0, ...offsets.map(([x, y]) => Math.hypot(x, y))) + PIN_PX

/** A chord of 44 on a circle of 44 × ring spans 2 asin(1 / 2 ring); a hair is added so that six sixths of a turn are six. */
const roomOn = (ring: number): number => Math.floor(Math.PI / Math.asin(1 / (2 * ring)) + 1e-9)

const onRing = (ring: number, turn: number): Offset => [
  STEP_PX * ring * Math.sin(turn * 2 * Math.PI),
  -STEP_PX * ring * Math.cos(turn * 2 * Math.PI),
]
