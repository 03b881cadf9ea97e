import { beforeEach, describe, expect, it } from 'vitest'
import { runSiting } from '../../../server/siting/runSiting.ts'
import { SitingRefused } from '../../../server/siting/sitingRefused.ts'
import type { SitingNews } from '../../../server/threads/tellSiting.ts'
import type { SitingThread } from '../../../server/threads/startSiting.ts'
import { handClock, type HandClock } from './handClock.ts'

const CANDIDATES: SitingNews = { kind: 'candidates', candidates: { areas: Uint32Array.of(0, 1), existing: 1 } }

const found = (objective: number): SitingNews => ({
  kind: 'result',
  result: { model: 'mclp', sites: [0], objective, bound: 100, gap: 1, proof: 'good' },
})

let clock: HandClock
beforeEach(() => {
  clock = handClock()
})

/** A thread that tells a story, and the moment at which it is ended. */
function telling(story: (ended: Promise<void>) => AsyncGenerator<SitingNews>): { start: () => SitingThread; isEnded: () => boolean } {
  const { promise: ended, resolve } = Promise.withResolvers<void>()
  let isEnded = false
  const end = (): Promise<void> => {
    isEnded = true
    resolve()
    return ended
  }
  return { start: () => ({ news: story(ended), end }), isEnded: () => isEnded }
}

const LIMIT_S = 10
const stays = new AbortController().signal
const goesOn = new AbortController().signal

describe('a siting question with ten seconds', () => {
  it('is answered with the last that was found, where it is done in time', async () => {
    const thread = telling(async function* () {
      yield CANDIDATES
      yield found(40)
      clock.pass(2)
      yield found(60)
    })
    expect(await runSiting(thread.start, LIMIT_S, clock, stays, goesOn)).toMatchObject({ result: { objective: 60 }, seconds: 2 })
    expect([thread.isEnded(), clock.set()]).toEqual([true, 0])
  })

  it('is answered with what was found when time is up, half a second after the limit', async () => {
    const thread = telling(async function* (ended) {
      yield CANDIDATES
      yield found(40)
      clock.pass(10.4)
      yield found(50)
      clock.pass(0.1)
      await ended
    })
    expect(await runSiting(thread.start, LIMIT_S, clock, stays, goesOn)).toMatchObject({ result: { objective: 50 }, seconds: 10.5 })
  })

  it('is waited for a little longer where nothing was found yet, and takes the first that comes', async () => {
    const thread = telling(async function* () {
      yield CANDIDATES
      clock.pass(14.9)
      yield found(40)
      yield found(60)
    })
    expect(await runSiting(thread.start, LIMIT_S, clock, stays, goesOn)).toMatchObject({ result: { objective: 40 }, seconds: 14.9 })
    expect(thread.isEnded()).toBe(true)
  })

  it('has no answer where nothing was found five seconds after the limit, however far it had come', async () => {
    for (const first of [[], [CANDIDATES]]) {
      const thread = telling(async function* (ended) {
        yield* first
        clock.pass(15)
        await ended
      })
      expect(await runSiting(thread.start, LIMIT_S, clock, stays, goesOn)).toBeNull()
    }
  })

  it('is refused with the field that is in the way', async () => {
    const thread = telling(async function* () {
      yield { kind: 'refused', field: 'p', message: 'should be at most 2' }
    })
    await expect(runSiting(thread.start, LIMIT_S, clock, stays, goesOn)).rejects.toThrow(new SitingRefused('p', 'should be at most 2'))
    expect([thread.isEnded(), clock.set()]).toEqual([true, 0])
  })

  it('keeps what was found where the thread breaks afterwards, and says so where it breaks before', async () => {
    const breaks = (first: readonly SitingNews[]) =>
      telling(async function* () {
        yield* first
        throw new Error('no more')
      }).start
    expect(await runSiting(breaks([CANDIDATES, found(40)]), LIMIT_S, clock, stays, goesOn)).toMatchObject({ result: { objective: 40 } })
    await expect(runSiting(breaks([CANDIDATES]), LIMIT_S, clock, stays, goesOn)).rejects.toThrow('no more')
  })

  it('is answered with what was found by the last call of a server that ends', async () => {
    for (const [story, answer] of [
      [[CANDIDATES, found(40)], { result: { objective: 40 } }],
      [[CANDIDATES], null],
    ] as const) {
      const lastCall = new AbortController()
      const thread = telling(async function* (ended) {
        yield* story
        lastCall.abort()
        await ended
      })
      const run = await runSiting(thread.start, LIMIT_S, clock, stays, lastCall.signal)
      if (answer === null) expect(run).toBeNull()
      else expect(run).toMatchObject(answer)
      expect(clock.set()).toBe(0)
    }
  })

  it('ends when the asker leaves, whatever was found', async () => {
    const asker = new AbortController()
    const thread = telling(async function* (ended) {
      yield CANDIDATES
      yield found(40)
      asker.abort()
      await ended
    })
    await expect(runSiting(thread.start, LIMIT_S, clock, asker.signal, goesOn)).rejects.toThrow('aborted')
    await expect(runSiting(thread.start, LIMIT_S, clock, asker.signal, goesOn)).rejects.toThrow('aborted')
  })
})
