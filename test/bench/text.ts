import { HOSTILE, holds } from '../core/report/hostile.ts'

/**
 * How the time to look through a text grows with its length: ten times the text of hostile pieces, fastest of fifteen. Linear is 10.
 * One JSON object a line; `npm run -s bench:text`.
 */
const BAR = 20

for (const unit of HOSTILE) {
  fastestMs(unit, 10_000)
  const ratio = Math.round((fastestMs(unit, 100_000) / fastestMs(unit, 10_000)) * 10) / 10
  process.stdout.write(
    `${JSON.stringify({ work: `100 kB against 10 kB of ${JSON.stringify(unit)}`, ratio, bar: { atMost: BAR }, reached: ratio <= BAR })}\n`,
  )
}

function fastestMs(unit: string, length: number): number {
  const text = unit.repeat(Math.ceil(length / unit.length))
  const times = Array.from({ length: 15 }, () => {
    const began = performance.now()
    holds(text)
    return performance.now() - began
  })
  return Math.min(...times)
}
