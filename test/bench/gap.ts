import { accessAndTurf } from './gap/accessRow.ts'
import { compress, serialise } from './gap/columnRows.ts'
import { groundAndTurf } from './gap/groundRow.ts'
import { hoursAndRecomputing } from './gap/hoursRow.ts'
import { nearestAndGeokdbush, nearestAndTurf } from './gap/nearestRows.ts'
import { pairsAndGeokdbush } from './gap/pairsRow.ts'
import type { Bench, Measured } from './gap/row.ts'
import { firstSiting, scoresAndRun } from './gap/sitingRows.ts'
import { whatIfAndRun } from './gap/whatIfRow.ts'
import { makeWorld } from './gap/world.ts'

/**
 * The speed of the gap analysis beside what others would do: one JSON line for each figure to reach, all in one run on the same
 * data, every area of England and 10,000 services drawn by people. Each answer is held against the peer's before it is timed.
 * `npm run -s bench:gap`, or `npm run -s bench:gap -- --quick` with fewer repeats. Times never fail anything.
 */
const ROWS: readonly Bench[] = [
  nearestAndTurf,
  nearestAndGeokdbush,
  pairsAndGeokdbush,
  accessAndTurf,
  whatIfAndRun,
  scoresAndRun,
  hoursAndRecomputing,
  firstSiting,
  groundAndTurf,
  serialise,
  compress,
]
const REPEATS = process.argv.includes('--quick') ? { ours: 15, peer: 1 } : { ours: 21, peer: 5 }

const world = makeWorld()
for (const bench of ROWS) print(await bench(world, REPEATS))

function print({ row, peer, ratio, bar, oursMs, peerMs, agrees, difference, of, ...counts }: Measured): void {
  const reached = 'atLeast' in bar ? ratio >= bar.atLeast : ratio <= bar.atMost
  const line = { row, peer, ratio, bar, reached, oursMs, peerMs, agrees, difference, of, ...counts, seed: world.seed, repeats: REPEATS }
  process.stdout.write(
    `${JSON.stringify(line, (_, value: unknown) => (typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(4)) : value))}\n`,
  )
}
