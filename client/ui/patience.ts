/** After this long without an answer a person is told so. */
export const PATIENCE_MS = 10_000

/** Too long was waited. */
export class WaitedTooLong extends Error {
  constructor() {
    super(`No answer came within ${PATIENCE_MS / 1000} seconds.`)
  }
}

/**
 * What is waited for, or, after `PATIENCE_MS`, an error: for what cannot be stopped, such as a part of our own code on its way.
 *
 * @throws WaitedTooLong
 */
export function inTime<T>(awaited: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new WaitedTooLong()), PATIENCE_MS)
    awaited.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}

/** A clock that stops a request: with what the asker's own signal stops, and when nothing was heard for `PATIENCE_MS`. */
export interface Patience {
  signal: AbortSignal
  /** Whether it was the clock that stopped it. */
  isOut: () => boolean
  /** Something was heard: the clock begins anew. */
  heard: () => void
  /** To be called when all is said. */
  end: () => void
}

/** Written out, as older phones know neither `AbortSignal.timeout` nor `AbortSignal.any`. */
export function patience(asker?: AbortSignal): Patience {
  const stop = new AbortController()
  let out = false
  const runOut = () => {
    out = true
    stop.abort(new WaitedTooLong())
  }
  let timer = setTimeout(runOut, PATIENCE_MS)
  const leave = () => stop.abort(asker?.reason)
  if (asker?.aborted) leave()
  asker?.addEventListener('abort', leave)
  return {
    signal: stop.signal,
    isOut: () => out,
    heard: () => {
      clearTimeout(timer)
      timer = setTimeout(runOut, PATIENCE_MS)
    },
    end: () => {
      clearTimeout(timer)
      asker?.removeEventListener('abort', leave)
    },
  }
}
