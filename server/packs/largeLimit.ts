import type { MiddlewareHandler } from 'hono'
import type { Packs } from './openPacks.ts'
import type { AppEnv, Ask } from '../http/ask.ts'
import { networkLimit, type Askers } from '../http/networkLimit.ts'
import { tooOften } from '../http/refusals/tooOften.ts'

/** A nation is worked out and written in a second or two. */
const LARGE_PLACE_AREAS = 10_000
const MOST_A_MINUTE = 12
/** An office of ten that asks every ten seconds; a place of 1,700 areas takes a tenth of a second. */
const MOST_OF_SMALL = 60

/** For `/openapi.json`: when a 429 comes. */
export const TOO_MANY =
  `Over ${MOST_OF_SMALL} questions a minute from one network, or ${MOST_A_MINUTE} about a place of over 10,000 areas; ` +
  'Retry-After says how long to wait'

/** How often one network may ask one kind of question that is worked out: less often of a large place. @throws ProblemError 429 */
export function largeLimit(deps: Askers & { packs: Packs }): MiddlewareHandler<AppEnv> {
  const isLarge = (c: Ask): boolean => (deps.packs.get(c.req.param('place') ?? '')?.figures.count ?? 0) >= LARGE_PLACE_AREAS
  const large = networkLimit(deps, { windowMs: 60_000, most: MOST_A_MINUTE })(
    tooOften(`A place this large can be asked about ${MOST_A_MINUTE} times a minute. Ask again later.`),
  )
  const small = networkLimit(deps, { windowMs: 60_000, most: MOST_OF_SMALL })(
    tooOften(`This can be asked ${MOST_OF_SMALL} times a minute from one network. Ask again later.`),
  )
  return (c, next) => (isLarge(c) ? large(c, next) : small(c, next))
}
