import { setImmediate, setTimeout } from 'node:timers/promises'

/** In so many milliseconds everything short that waits is let in and answered: a connection is let in with each round of the loop. */
const PAUSE_MS = 10

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
 * @returns settles when the turn has come; rejects with the reason of the signal where the asker has left by then
 */
export function ownTurns(rest = pause): (signal: AbortSignal) => Promise<void> {
  let last = Promise.resolve()
  return async (signal) => {
    const mine = last
    last = mine.then(rest)
    await mine
    signal.throwIfAborted()
  }
}
