import { patience, WaitedTooLong, type Patience } from './patience.ts'

/** What went wrong on the way to an answer, as the server said it. `status` 0 = no answer came at all. */
export class AnswerError extends Error {
  readonly status: number

  constructor(status: number, detail: string) {
    super(detail)
    this.status = status
  }
}

/** Between the first attempt and the second. */
const PAUSE_MS = 1000

/**
 * JSON from a server that says in words what went wrong (RFC 9457). Where no answer came or the server stumbled it asks once more; both
 * attempts together take no longer than a person should wait (`PATIENCE_MS`).
 *
 * @param signal of the asker, who may leave
 * @param more.large true = a file that may take longer on a slow line: it is waited for as long as it goes on coming
 * @throws AnswerError, or what `signal` was stopped with
 */
export async function getJson<T>(url: string, signal?: AbortSignal, { large = false } = {}): Promise<T> {
  const clock = patience(signal)
  try {
    return await ask<T>(url, clock, large).catch(async (error: unknown) => {
      if (clock.signal.aborted || isClearNo(error)) throw error
      await pause(PAUSE_MS, clock.signal)
      return ask<T>(url, clock, large)
    })
  } catch (error) {
    if (clock.isOut()) throw new AnswerError(0, new WaitedTooLong().message)
    if (signal?.aborted || error instanceof AnswerError) throw error
    throw new AnswerError(0, 'No answer came.')
  } finally {
    clock.end()
  }
}

async function ask<T>(url: string, clock: Patience, large: boolean): Promise<T> {
  const response = await fetch(url, { signal: clock.signal })
  if (response.ok) return (await (large ? heeded(response, clock) : response).json()) as T
  const problem = (await response.json().catch(() => ({}))) as { detail?: string }
  throw new AnswerError(response.status, problem.detail ?? response.statusText)
}

const isClearNo = (error: unknown): boolean => error instanceof AnswerError && error.status >= 400 && error.status < 500

/** The same answer; each piece of it that comes is heard. */
function heeded(response: Response, clock: Patience): Response {
  const listen = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform: (piece, on) => {
      clock.heard()
      on.enqueue(piece)
    },
  })
  return response.body === null ? response : new Response(response.body.pipeThrough(listen))
}

/** @throws what the signal is stopped with, at once */
const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      reject(signal.reason as Error)
    })
  })
