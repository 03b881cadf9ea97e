import { describe, expect, it } from 'vitest'
import { coalesced } from '../../../server/packs/coalesced.ts'

/** Work that a test ends by hand; `runs` counts how often it began. */
function byHand() {
  const open: (() => void)[] = []
  const failures: unknown[] = []
  let runs = 0
  const work = coalesced(
    async () => {
      runs++
      await new Promise<void>((resolve) => open.push(resolve))
      if (runs === 2) throw new Error('the second fails')
    },
    (error) => failures.push(error),
  )
  const end = async () => {
    open.shift()?.()
    await new Promise((resolve) => setTimeout(resolve, 0))
  }
  return { ...work, end, failures, runs: () => runs }
}

describe('work asked for while it runs', () => {
  it('runs once more, not once for each time it was asked for', async () => {
    const { run, settled, end, runs } = byHand()
    void run()
    await end()
    expect(runs()).toBe(1)
    const waiting = Promise.all([run(), run(), run()])
    await end()
    await end()
    await waiting
    await settled()
    expect(runs()).toBe(2)
  })
  it('settles for each who asked after a run that began later', async () => {
    const { run, end } = byHand()
    const settled: string[] = []
    void run().then(() => settled.push('first'))
    await new Promise((resolve) => setTimeout(resolve, 0))
    void run().then(() => settled.push('second'))
    await end()
    expect(settled).toEqual(['first'])
    await end()
    expect(settled).toEqual(['first', 'second'])
  })
  it('says a failure once, and goes on', async () => {
    const { run, settled, end, failures, runs } = byHand()
    void run()
    await end()
    await end()
    const asked = [run(), run()]
    await end()
    await end()
    await Promise.all(asked)
    expect([runs(), failures.length]).toEqual([2, 1])
    const again = run()
    await end()
    await end()
    await again
    await settled()
    expect([runs(), failures.length]).toEqual([3, 1])
  })
})
