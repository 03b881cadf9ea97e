import type { Service } from '../../listing/service.ts'
import type { ServiceType } from '../../listing/taxonomy.ts'
import { leanOf } from '../../seek/likely.ts'
import type { Need } from '../../seek/needs.ts'
import type { Found } from '../../seek/search.ts'
import type { Circumstances } from '../circumstances.ts'
import { type ClientNeed, kindStep, needRule } from '../clientNeeds.ts'
import type { Against } from '../matched.ts'
import type { Reason } from '../reason.ts'
import type { Asks, Told } from '../told.ts'
import { asksOf, PUBLIC_FUNDS } from './asksOf.ts'
import type { Common } from './commonTo.ts'
import { nearOf } from './nearOf.ts'

/** One place against one need: why it may work, what to ask, and what is against it. */
export interface Judged {
  type: ServiceType
  reasons: Reason[]
  unknown: Asks[]
  /** Empty = nothing is: it is an option. */
  against: Against['why'][number][]
}

/** A kind, and how well it answers a need. */
export interface BestKind {
  type: ServiceType
  step: number
}

/** The kind of a place that answers the need best; null = none does. */
export function bestKind(need: ClientNeed, { types }: Service): BestKind | null {
  let best: BestKind | null = null
  for (const type of types) {
    const step = kindStep(need, type)
    if (step !== null && (best === null || step < best.step)) best = { type, step }
  }
  return best
}

/** What holds of a place for every need, and what does for this one. O(things asked). */
export function judgeFor(found: Found, need: ClientNeed, best: BestKind, common: Common, client: Circumstances): Judged {
  const { service } = found
  const judged: Judged = {
    type: best.type,
    reasons: [{ of: 'kind', ...best }, ...common.reasons],
    unknown: [...common.unknown],
    against: [...common.against],
  }
  addAsks(judged, found, need, common.told, client)
  if (common.times !== null) judged.reasons.push(needRule(need).urgent ? common.times.urgent : common.times.later)
  judged.reasons.push(nearOf(found, need, best.type, client))
  if (client.noRecourse && PUBLIC_FUNDS.includes(best.type))
    judged.reasons.push({ of: 'public funds', here: service.types.includes('advice-immigration') })
  if (best.type === 'advice-immigration' || best.type === 'advice-debt') judged.reasons.push({ of: 'registration', how: service.regulated })
  return judged
}

function addAsks(judged: Judged, found: Found, need: ClientNeed, told: Told | undefined, client: Circumstances): void {
  for (const [asked, stated] of asksOf(found, need, judged.type, client)) {
    const said = told?.asked?.[asked]
    const answer = said ?? stated
    const from = said === undefined ? ('listing' as const) : ('told' as const)
    if (answer === 'yes') judged.reasons.push({ of: 'fits', asked, from })
    else if (answer === 'no') {
      judged.reasons.push({ of: 'does not fit', asked, from })
      judged.against.push(asked)
    } else {
      const lean = isOwn(asked) ? null : leanOf({ service: found.service, unknown: [asked] })
      judged.reasons.push({ of: 'not stated', asked, lean: lean?.how ?? null, why: lean?.why ?? [] })
      judged.unknown.push(asked)
    }
  }
}

/** Things that only a worker asks: what usually is so of them is not known. */
const isOwn = (asked: Asks): asked is Exclude<Asks, Need | 'when' | 'children' | 'languages'> =>
  asked === 'age' || asked === 'area' || asked === 'who' || asked === 'no-recourse'
