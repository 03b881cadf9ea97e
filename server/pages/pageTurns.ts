import { fairTurns } from '../threads/fairTurns.ts'

/**
 * A page is rendered in tens of milliseconds, in which nobody else is heard: one at a time, and between two of them the loop goes round. A
 * hundred browsers of one network that ask at once wait three seconds.
 */
const BOUNDS = { atOnce: 1, mostWaiting: 1000, mostOfOne: 250, mostWaitMs: 10_000 }

/** Takes a turn to render a page, fair between networks. Rejects as `fairTurns`. */
export type PageTurn = ReturnType<typeof pageTurns>

export function pageTurns() {
  const turn = fairTurns(BOUNDS)
  return async (asker: Parameters<typeof turn>[0]) => {
    const giveBack = await turn(asker)
    return () => void setImmediate(giveBack)
  }
}
