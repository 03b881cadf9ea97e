import { ProblemError } from '../http/problem.ts'

const RETRY_AFTER_S = 10

/** For who waits for something long while the server is ended: in their place the connection would be cut. */
export const beingEnded = (): ProblemError =>
  new ProblemError(503, 'This server is being stopped, so that it cannot finish your question. Ask again in a few seconds.', {
    headers: { 'Retry-After': String(RETRY_AFTER_S) },
  })
