import type { Service } from '../../listing/service.ts'
import { groupOf, type ServiceType } from '../../listing/taxonomy.ts'
import { leanOf } from '../../seek/likely.ts'
import type { Need } from '../../seek/needs.ts'
import type { Found } from '../../seek/search.ts'
import { asksOf, PUBLIC_FUNDS } from './asksOf.ts'
import { checkedOf } from './checkedOf.ts'
import type { Circumstances } from '../circumstances.ts'
import { type ClientNeed, kindStep, needRule } from '../clientNeeds.ts'
import { doorOf, shutBy } from './doorOf.ts'
import { forWhom } from './forWhom.ts'
import type { Against } from '../matched.ts'
import { nearOf } from './nearOf.ts'
import type { Reason } from '../reason.ts'
import { type Asked, isToday, timesOf } from './timesOf.ts'
import type { Asks, Told, WorkerNotes } from '../told.ts'
import { type MineOf, wayIn } from './wayIn.ts'

/** One place against one need: why it may work, what to ask, and what is against it. */
export interface Judged {
  type: ServiceType
  reasons: Reason[]
  unknown: Asks[]
  /** Empty = nothing is: it is an option. */
  against: Against['why'][number][]
}

/** What is asked of every place alike. */
export interface Asking {
  client: Circumstances
  times: Asked
  notes: WorkerNotes
  mine: MineOf
}

/** Its kind that answers the need best; null = none does. */
export function bestKind(need: ClientNeed, { types }: Service): { type: ServiceType; step: number } | null {
  let best: { type: ServiceType; step: number } | null = null
  for (const type of types) {
    const step = kindStep(need, type)
    if (step !== null && (best === null || step < best.step)) best = { type, step }
  }
  return best
}

/** @returns null where no kind of the place answers the need. O(things asked). */
export function judgeFor(found: Found, need: ClientNeed, asking: Asking): Judged | null {
  const best = bestKind(need, found.service)
  if (best === null) return null
  const { service } = found
  const { client, times, notes } = asking
  const told = notes.answers?.[service.id]
  const judged: Judged = { type: best.type, reasons: [{ of: 'kind', ...best }], unknown: [], against: [] }
  addDoor(judged, found, told, asking)
  const way = wayIn(service, client, told, asking.mine)
  judged.reasons.push(way)
  if (way.of === 'not stated' || (way.of === 'way' && way.inferred)) judged.unknown.push('no-referral')
  addAsks(judged, found, need, told, client)
  addWhom(judged, service, told, client)
  addTimes(judged, found, need, told, times)
  judged.reasons.push(checkedOf(found, times.at), nearOf(found, need, best.type, client), phoneOf(service))
  if (client.noRecourse && PUBLIC_FUNDS.includes(best.type))
    judged.reasons.push({ of: 'public funds', here: service.types.includes('advice-immigration') })
  if (best.type === 'advice-immigration' || best.type === 'advice-debt') judged.reasons.push({ of: 'registration', how: service.regulated })
  if (isSmall(service)) judged.reasons.push({ of: 'small' })
  return judged
}

const phoneOf = ({ phone, referral }: Service): Reason => ({ of: 'phone', how: phone === null && referral.phone === null ? 'none' : 'yes' })

/** Nobody stands behind it that we know of: no network, no charity number, no council's house. */
const isSmall = ({ organisation, types }: Service): boolean =>
  organisation.network === null && organisation.charity === null && !types.some((type) => type === 'library' || groupOf(type) === 'advice')

function addDoor({ reasons, against }: Judged, found: Found, told: Told | undefined, { times, notes }: Asking): void {
  const door = doorOf(found, told, notes.full?.has(found.service.id) === true, times.at)
  if (door === null) return
  reasons.push(door)
  const shut = shutBy(door)
  if (shut !== null) against.push(shut)
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

function addWhom({ reasons, unknown, against }: Judged, service: Service, told: Told | undefined, client: Circumstances): void {
  const whom = forWhom(service, client)
  const said = told?.asked?.who
  if (said === 'no') {
    reasons.push({ of: 'does not fit', asked: 'who', from: 'told' })
    against.push('who')
  } else if (said === 'yes') reasons.push({ of: 'fits', asked: 'who', from: 'told' })
  else if (whom !== null) {
    reasons.push({ of: 'for whom', ...whom })
    if (whom.how === 'ask') unknown.push('who')
  }
}

/** What is brought keeps no hours of the client's. */
function addTimes({ reasons, unknown, against }: Judged, found: Found, need: ClientNeed, told: Told | undefined, times: Asked): void {
  const said = told?.asked?.when
  if (said === undefined && found.service.mode.includes('delivery')) return
  const stands =
    said === undefined ? timesOf(found, times) : said === 'yes' ? { of: 'times' as const, how: 'told' as const, on: null } : null
  if (stands === null) {
    reasons.push({ of: 'does not fit', asked: 'when', from: said === undefined ? 'listing' : 'told' })
    against.push('when')
    return
  }
  reasons.push({ ...stands, today: needRule(need).urgent && isToday(found, times) })
  if (!['open now', 'open then', 'told'].includes(stands.how)) unknown.push('when')
}
