import type { Need } from '../seek/needs.ts'
import type { Found } from '../seek/search.ts'
import { weigh } from './byReasons.ts'
import type { ClientNeed } from './clientNeeds.ts'
import { type Asking, type Common, commonTo } from './judge/commonTo.ts'
import { bestKind, type Judged, judgeFor } from './judge/judgeFor.ts'
import { once } from './judge/once.ts'
import type { Against, Option } from './matched.ts'
import type { Reason, ReasonOf } from './reason.ts'
import type { Weighed } from './turns.ts'

const NONE: readonly ClientNeed[] = []

/** What is gathered for one need. */
export interface Lists {
  need: ClientNeed
  plain: readonly Need[]
  options: Weighed<Option>[]
  against: Weighed<Against>[]
}

/** Judges a place for each need that a kind of it answers, and adds it to the lists of those. @param alsoOf by `alsoBy` */
export function addTo(lists: readonly Lists[], found: Found, asking: Asking, alsoOf: ReturnType<typeof alsoBy>): void {
  let common: Common | null = null
  const judged = lists.map(({ need, plain }): Judged | null => {
    const kind = bestKind(need, found.service)
    return kind === null ? null : judgeFor(found, need, plain, kind, (common ??= commonTo(found, asking)), asking.client)
  })
  if (common === null) return
  const met = metBy(judged, common)
  for (let i = 0; i < lists.length; i++) if (judged[i] != null) addOne(lists[i]!, found, judged[i]!, common, alsoOf(met & ~(1 << i)))
}

/** Which of the needs one visit answers: a bit for each. */
function metBy(judged: readonly (Judged | null)[], common: Common): number {
  if (common.against.length > 0) return 0
  let met = 0
  for (let i = 0; i < judged.length; i++) if (judged[i]?.against.length === 0) met |= 1 << i
  return met
}

function addOne(list: Lists, found: Found, judged: Judged, common: Common, others: ReasonOf<'also'> | null): void {
  const { need, kind, reasons: own } = judged
  const { type } = kind
  const why = joined(common.against, judged.against)
  const also = why.length === 0 ? others : null
  if (also !== null) own.push(also)
  const reasons = [kind as Reason].concat(common.reasons, own)
  own.push(kind)
  const weight = weigh(own, common.weight)
  if (why.length > 0) list.against.push({ one: { need, found, type, why, reasons }, weight })
  else
    list.options.push({
      one: { need, found, type, reasons, unknown: joined(common.unknown, judged.unknown), also: also?.needs ?? NONE },
      weight,
    })
}

/** One after the other; nothing is copied where there is none of the second. */
const joined = <One>(first: readonly One[], then: readonly One[]): readonly One[] => (then.length === 0 ? first : first.concat(then))

/** That the same visit may answer other needs, of which there is a bit for each; the few sets of them that there are are made once. */
export const alsoBy = (needs: readonly ClientNeed[]) =>
  once((others: number): ReasonOf<'also'> | null =>
    others === 0 ? null : { of: 'also', needs: needs.filter((_, i) => (others & (1 << i)) !== 0) },
  )
