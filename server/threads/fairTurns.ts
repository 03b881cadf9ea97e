import { ProblemError } from '../http/problem.ts'

/** Who waits: the network that asked, and what says that it has left. */
export interface Asker {
  network: string
  signal: AbortSignal
}

/** A turn at work that is taken; called when the work is over. */
export type GiveBack = () => void

interface Bounds {
  /** Turns that are taken at the same time. */
  atOnce: number
  /** Askers who wait, of all networks and of one. */
  mostWaiting: number
  mostOfOne: number
  /** How long anybody waits. */
  mostWaitMs: number
}

const RETRY_AFTER_S = 10

/**
 * Turns at work, so many at once, fair between networks: the next one goes to the network that has the fewest taken, and among those to
 * the one that had its last the longest ago. Whoever leaves while waiting is forgotten.
 *
 * @returns takes a turn. Rejects with the signal's reason where the asker left, with ProblemError 503 where too many wait or it
 *   does not come in time
 */
export function fairTurns({ atOnce, mostWaiting, mostOfOne, mostWaitMs }: Bounds): (asker: Asker) => Promise<GiveBack> {
  const taken = new Map<string, number>()
  const waiting = new Map<string, (() => void)[]>()
  let running = 0
  let length = 0

  const give = (network: string): GiveBack => {
    running++
    taken.set(network, (taken.get(network) ?? 0) + 1)
    let isBack = false
    return () => {
      if (isBack) return
      isBack = true
      running--
      const left = taken.get(network)! - 1
      if (left === 0) taken.delete(network)
      else taken.set(network, left)
      // One came free, so that one may begin.
      if (length > 0) next()
    }
  }

  const next = (): void => {
    const takenBy = (network: string): number => taken.get(network) ?? 0
    const network = [...waiting.keys()].reduce((best, one) => (takenBy(one) < takenBy(best) ? one : best))
    const begin = waiting.get(network)![0]!
    forget(network, begin)
    // To the end of the row, behind the networks that have waited longer.
    const others = waiting.get(network)
    if (others !== undefined) {
      waiting.delete(network)
      waiting.set(network, others)
    }
    begin()
  }

  const forget = (network: string, begin: () => void): void => {
    const row = waiting.get(network)
    const at = row?.indexOf(begin) ?? -1
    if (row === undefined || at === -1) return
    row.splice(at, 1)
    length--
    if (row.length === 0) waiting.delete(network)
  }

  return async ({ network, signal }) => {
    signal.throwIfAborted()
    if (running < atOnce) return give(network)
    const row = waiting.get(network) ?? []
    if (length >= mostWaiting || row.length >= mostOfOne) throw tooMany()
    return new Promise((resolve, reject) => {
      const begin = (): void => {
        settled()
        resolve(give(network))
      }
      const leave = (): void => giveUp(signal.reason as Error)
      const late = setTimeout(() => giveUp(tooMany()), mostWaitMs)
      const giveUp = (reason: Error): void => {
        settled()
        forget(network, begin)
        reject(reason)
      }
      const settled = (): void => {
        clearTimeout(late)
        signal.removeEventListener('abort', leave)
      }
      row.push(begin)
      length++
      waiting.set(network, row)
      signal.addEventListener('abort', leave, { once: true })
    })
  }
}

const tooMany = (): ProblemError =>
  new ProblemError(503, 'Too many long questions are waiting to be answered. Ask again in a few seconds.', {
    headers: { 'Retry-After': String(RETRY_AFTER_S) },
  })
