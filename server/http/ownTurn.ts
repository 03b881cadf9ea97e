import { setImmediate, setTimeout } from 'node:timers/promises'
import { outOfTime } from './refusals/outOfTime.ts'

/** In so many milliseconds everything short that waits is let in and answered: a connection is let in with each round of the loop. */
const PAUSE_MS = 10
/** Whoever waits longer for a turn is told so: a browser of ours gives up after ten seconds, and programs are told when to ask again. */
const MOST_WAIT_MS = 15_000

/** Its first step comes only when the work that was begun in the meantime is done. */
async function pause(): Promise<void> {
  await setImmediate()
  await setTimeout(PAUSE_MS)
}

/**
 * A turn of its own for work that holds the server for a while: one after another, and between any two whatever else was asked is
 * answered. Thirty such questions at once then make each other wait, and nobody else for longer than one of them takes.
 *
 * @param rest what comes between two turns
 * @param mostWaitMs for a turn
 * @returns settles when the turn has come; rejects with the reason of the signal where the asker has left by then, with a 503 where it did not
 *   come in time
 */
export function ownTurns(rest = pause, mostWaitMs = MOST_WAIT_MS): (signal: AbortSignal) => Promise<void> {
  let last = Promise.resolve()
  return async (signal) => {
    const mine = last
    const own = Promise.withResolvers<void>()
    last = own.promise
    // Who gives up leaves nothing to rest after.
    if (!(await comesIn(mine, mostWaitMs)) || signal.aborted) {
      void mine.then(own.resolve)
      signal.throwIfAborted()
      throw outOfTime()
    }
    void rest().then(own.resolve)
  }
}

async function comesIn(turn: Promise<void>, mostMs: number): Promise<boolean> {
  const waiting = new AbortController()
  const late = setTimeout(mostMs, false, { signal: waiting.signal }).catch(() => false)
  const came = await Promise.race([turn.then(() => true), late])
  waiting.abort()
  return came
}
