import { ProblemError } from '../problem.ts'

/** Seconds after which it may be asked again: what is ahead of it is answered by then. */
const AGAIN_S = 10

/** What is answered where a question waited too long for its turn: nothing was worked out. */
export const outOfTime = (): ProblemError =>
  new ProblemError(503, 'Others are being answered, and your turn did not come in time. Ask again in a few seconds.', {
    headers: { 'Retry-After': String(AGAIN_S) },
  })
