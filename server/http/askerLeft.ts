import type { Ask } from './ask.ts'
import { ProblemError } from './problem.ts'

/** As nginx numbers it: the asker closed the connection, so nobody reads the answer. For the log alone. */
export const ASKER_LEFT = 499

/** What went wrong is that the asker left: no fault of the handler, whatever it was at. */
export class AskerLeft extends ProblemError {
  constructor() {
    super(ASKER_LEFT, 'You left before the answer was there. Ask again.')
  }
}

/** As Node fails a body whose connection ended before it did, wherever it was read: its asker left, or was cut for taking too long. */
export const isCutShort = (error: Error): boolean => 'code' in error && error.code === 'ECONNRESET' && error.message === 'aborted'

const OF_LEAVING: ReadonlySet<unknown> = new Set(['ABORT_ERR', 'ECONNRESET', 'EPIPE', 'ERR_STREAM_PREMATURE_CLOSE'])

/**
 * Answers, and tells a handler that was stopped because its asker left from one that failed.
 *
 * @throws ProblemError 499 where the asker left
 */
export async function unlessLeft(c: Ask, handle: (c: Ask) => Response | Promise<Response>): Promise<Response> {
  // Asked for before: a signal that is made only after the connection broke would never say so.
  const { signal } = c.req.raw
  try {
    return await handle(c)
  } catch (error) {
    // Where the connection broke the reason is a text, which no error handler would be told of.
    const { aborted, reason } = signal
    if (aborted && (error === reason || isOfLeaving(error))) throw new AskerLeft()
    throw error
  }
}

const isOfLeaving = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'AbortError' || ('code' in error && OF_LEAVING.has(error.code)))
