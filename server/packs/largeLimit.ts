import type { MiddlewareHandler } from 'hono'
import type { Packs } from './openPacks.ts'
import type { AppEnv, Ask } from '../http/ask.ts'
import { networkLimit, type Askers } from '../http/networkLimit.ts'
import { ProblemError } from '../http/problem.ts'

/** A nation is worked out and written in a second or two, in which nobody else is answered. */
const LARGE_PLACE_AREAS = 10_000
const MOST_A_MINUTE = 12

/** For `/openapi.json`: when a 429 comes. */
export const TOO_MANY = `Over ${MOST_A_MINUTE} questions a minute about a place of over 10,000 areas; Retry-After says how long to wait`

/** How often one network may ask one kind of question about a large place. @throws ProblemError 429 */
export function largeLimit(deps: Askers & { packs: Packs }): MiddlewareHandler<AppEnv> {
  const isSmall = (c: Ask): boolean => (deps.packs.get(c.req.param('place') ?? '')?.figures.count ?? 0) < LARGE_PLACE_AREAS
  return networkLimit(deps, { windowMs: 60_000, most: MOST_A_MINUTE, skip: isSmall })((_, waitS) => {
    throw new ProblemError(429, `A place this large can be asked about ${MOST_A_MINUTE} times a minute. Ask again later.`, {
      headers: { 'Retry-After': String(waitS) },
    })
  })
}
