/** What every answer rests on: the clock, and what is known now. */
interface Ground {
  now: () => number
  /** Differs once anything differs that an answer is made from. */
  version: () => string
}

export interface KeptAnswers {
  /**
   * The answer to a question, worked out once a minute of the clock however many ask, and given up when all who asked have left.
   *
   * @param question all that the answer depends on beside the clock and the packs
   * @param make is given a signal of its own
   * @param sizeOf bytes of an answer; null = it is not kept
   */
  once: <T>(
    question: string,
    signal: AbortSignal,
    make: (signal: AbortSignal) => Promise<T>,
    sizeOf: (answer: T) => number | null,
  ) => Promise<T>
}

interface Flight {
  answer: Promise<unknown>
  askers: number
  giveUp: AbortController
}

const MINUTE_MS = 60_000

/**
 * Answers that many ask for at the same time. All are dropped when the minute of the clock ends, since places open and close on the
 * minute, and when the packs change.
 *
 * @param mostBytes kept at the same time; those that were asked for the longest ago go first
 */
export function keptAnswers({ now, version }: Ground, mostBytes = 16_000_000): KeptAnswers {
  const kept = new Map<string, { answer: unknown; size: number }>()
  const flights = new Map<string, Flight>()
  let bytes = 0
  let standing = ''

  const dropOld = (): string => {
    const ground = `${Math.floor(now() / MINUTE_MS)} ${version()}`
    if (ground !== standing) {
      kept.clear()
      bytes = 0
      standing = ground
    }
    return ground
  }

  const keep = (key: string, answer: unknown, size: number): void => {
    if (size > mostBytes / 4) return
    kept.set(key, { answer, size })
    bytes += size
    for (const [old, { size: freed }] of kept) {
      if (bytes <= mostBytes) break
      kept.delete(old)
      bytes -= freed
    }
  }

  return {
    once: <T>(question: string, signal: AbortSignal, make: (signal: AbortSignal) => Promise<T>, sizeOf: (answer: T) => number | null) => {
      const ground = dropOld()
      const known = kept.get(question)
      if (known !== undefined) {
        kept.delete(question)
        kept.set(question, known)
        return Promise.resolve(known.answer as T)
      }
      const key = `${ground} ${question}`
      const flight = flights.get(key) ?? begun()
      return joined<T>(flight, signal)

      function begun(): Flight {
        const giveUp = new AbortController()
        const answer = make(giveUp.signal)
          .then((made) => {
            const size = sizeOf(made)
            if (size !== null && dropOld() === ground) keep(question, made, size + question.length)
            return made
          })
          .finally(() => {
            if (flights.get(key) === fresh) flights.delete(key)
          })
        const fresh: Flight = { answer, askers: 0, giveUp }
        flights.set(key, fresh)
        // Given up, it cannot be joined any more.
        giveUp.signal.addEventListener('abort', () => flights.delete(key), { once: true })
        return fresh
      }
    },
  }
}

/** Waits with the others; the last to leave gives the work up. */
async function joined<T>(flight: Flight, signal: AbortSignal): Promise<T> {
  flight.askers++
  const { promise: left, reject } = Promise.withResolvers<never>()
  const leave = (): void => {
    if (--flight.askers === 0) flight.giveUp.abort(signal.reason)
    reject(signal.reason as Error)
  }
  if (signal.aborted) leave()
  else signal.addEventListener('abort', leave, { once: true })
  try {
    return (await Promise.race([flight.answer, left])) as T
  } finally {
    signal.removeEventListener('abort', leave)
  }
}
