import type { Service } from '../../listing/service.ts'
import type { ServiceType } from '../../listing/taxonomy.ts'
import { leanOn } from '../../seek/likely.ts'
import type { Judgement, Need } from '../../seek/needs.ts'
import type { Found } from '../../seek/search.ts'
import type { Circumstances } from '../circumstances.ts'
import { CLIENT_NEEDS, type ClientNeed, needRule } from '../clientNeeds.ts'
import type { Against } from '../matched.ts'
import type { Reason, ReasonOf } from '../reason.ts'
import type { Asks, Told } from '../told.ts'
import { asksOf, PUBLIC_FUNDS } from './asksOf.ts'
import type { Common } from './commonTo.ts'
import { councilOf } from './councilOf.ts'
import { nearOf, nearSort } from './nearOf.ts'
import { doesNotFit, fits, notStated } from './said.ts'

/** One place against one need, beside what holds of it for every need (`Common`): why it may work, what to ask, and what is against it. */
export interface Judged {
  need: ClientNeed
  kind: ReasonOf<'kind'>
  reasons: Reason[]
  unknown: Asks[]
  against: Against['why'][number][]
}

/** The kind of a place that answers the need best; null = none does. */
export function bestKind(need: ClientNeed, { types }: Service): ReasonOf<'kind'> | null {
  let best: ReasonOf<'kind'> | null = null
  for (const type of types) {
    const kind = (types.includes('library') && needRule(need).byPhone ? BESIDE_BOOKS : KINDS).get(need)!.get(type)
    if (kind !== undefined && (best === null || kind.step < best.step)) best = kind
  }
  return best
}

const kindsBy = (less: number) =>
  new Map(
    CLIENT_NEEDS.map((need) => [
      need,
      new Map(
        needRule(need).kinds.flatMap((kinds, step) =>
          kinds.map((type): [ServiceType, ReasonOf<'kind'>] => [type, { of: 'kind', type, step: step + less }]),
        ),
      ),
    ]),
  )
const KINDS = kindsBy(0)
/** What is somebody's time or word is had in a library now and then, beside its books. */
const BESIDE_BOOKS = kindsBy(1)

/** What holds of a place for every need, and what does for this one. @param plain by `plainAsks`. O(things asked) */
export function judgeFor(
  found: Found,
  need: ClientNeed,
  plain: readonly Need[],
  kind: ReasonOf<'kind'>,
  common: Common,
  client: Circumstances,
): Judged {
  const { service } = found
  const judged: Judged = { need, kind, reasons: [], unknown: [], against: [] }
  const { reasons } = judged
  asksOf(found, need, plain, kind.type, client, (asked, stated) => addAsk(judged, service, asked, stated, common.told))
  if (common.times !== null) reasons.push(needRule(need).urgent ? common.times.urgent : common.times.later)
  reasons.push((common.near[nearSort(need)] ??= nearOf(found, need, common.told, client)))
  const council = councilOf(service, kind.type, client)
  if (council !== null) reasons.push(council)
  if (client.noRecourse && PUBLIC_FUNDS.includes(kind.type))
    reasons.push({ of: 'public funds', here: service.types.includes('advice-immigration') })
  if (kind.type === 'advice-immigration' || kind.type === 'advice-debt') reasons.push({ of: 'registration', how: service.regulated })
  return judged
}

function addAsk({ reasons, unknown, against }: Judged, service: Service, asked: Asks, stated: Judgement, told: Told | undefined): void {
  const said = told?.asked?.[asked]
  const answer = said ?? stated
  const from = said === undefined ? 'listing' : 'told'
  if (answer === 'yes') reasons.push(fits(asked, from))
  else if (answer === 'no') {
    reasons.push(doesNotFit(asked, from))
    against.push(asked)
  } else {
    reasons.push(notStated(asked, isOwn(asked) ? null : leanOn(service, asked)))
    unknown.push(asked)
  }
}

/** Things that only a worker asks: what usually is so of them is not known. */
const isOwn = (asked: Asks): asked is Exclude<Asks, Need | 'when' | 'children' | 'languages'> =>
  asked === 'age' || asked === 'area' || asked === 'who' || asked === 'no-recourse'
