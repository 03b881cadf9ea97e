import { expect, it } from 'vitest'
import { keepReading } from '../../../../server/lists/sheets/keepReading.ts'

it('looks at the start, a minute after each look has ended, and no more once it is stopped', async () => {
  const rings: { ms: number; ring: () => void; isTakenBack: boolean }[] = []
  const after = (ms: number, ring: () => void) => {
    const timer = { ms, ring, isTakenBack: false }
    rings.push(timer)
    return () => void (timer.isTakenBack = true)
  }
  const ends: (() => void)[] = []
  const look = () => new Promise<void>((resolve) => ends.push(resolve))
  const settled = () => new Promise((resolve) => setTimeout(resolve, 0))
  const stop = keepReading(look, after)
  expect([ends.length, rings.length]).toEqual([1, 0])
  ends[0]!()
  await settled()
  expect(rings.map(({ ms }) => ms)).toEqual([60_000])
  rings[0]!.ring()
  expect(ends).toHaveLength(2)
  ends[1]!()
  await settled()
  stop()
  expect(rings.map(({ isTakenBack }) => isTakenBack)).toEqual([false, true])
})
