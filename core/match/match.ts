import type { Calendar } from '../days/calendar.ts'
import { londonDayAt } from '../days/londonTime.ts'
import { asOf } from '../listing/asOf.ts'
import { compareText } from '../listing/compareText.ts'
import type { Service } from '../listing/service.ts'
import type { ServiceType } from '../listing/taxonomy.ts'
import type { Need } from '../seek/needs.ts'
import { foundOf, type Found, type SearchQuery } from '../seek/search.ts'
import { ISSUER_TYPES } from '../seek/voucherIssuers.ts'
import { byWeight, weigh } from './byReasons.ts'
import type { Circumstances } from './circumstances.ts'
import { type ClientNeed, needRule } from './clientNeeds.ts'
import { asksForPaper, issuersFor } from './issuersFor.ts'
import { plainAsks } from './judge/asksOf.ts'
import { type Asking, type Common, commonTo } from './judge/commonTo.ts'
import { once } from './judge/once.ts'
import { bestKind, type Judged, judgeFor } from './judge/judgeFor.ts'
import { askedTimes } from './judge/timesOf.ts'
import { mineOf } from './judge/wayIn.ts'
import type { Against, Issuer, NeedMatch, Option } from './matched.ts'
import type { Reason, ReasonOf } from './reason.ts'
import type { WorkerNotes } from './told.ts'
import { inTurn, type Weighed } from './turns.ts'
import { linesFor, wayOn } from './wayOn.ts'

export interface MatchQuery {
  client: Circumstances
  notes?: WorkerNotes | undefined
  /** The instant asked about, ms since 1970 UTC. */
  at: number
  /** Of the place that the listings stand in. */
  calendar: Calendar
  over?: SearchQuery['over']
}

/**
 * What may help a client, need by need, in the order in which they were said: places in order of how likely each is to work
 * (`byReasons`), those that do not fit with why, who issues what they ask for, and what is left to try.
 *
 * One pass over the listings: O(listings × needs), and the sorting of what fits. Tests hold it against a slow scan.
 */
export function match(services: readonly Service[], { client, notes = {}, at, calendar, over }: MatchQuery): NeedMatch[] {
  const needs = needsOf(client)
  const isUrgent = needs.some((need) => needRule(need).urgent)
  const times = askedTimes(client.times, at, calendar, isUrgent)
  const asking: Asking = { client, notes, times, mine: mineOf(notes.mine ?? new Set(), services) }
  const lists = needs.map((need): Lists => ({ need, plain: plainAsks(need, client), options: [], against: [] }))
  const alsoOf = alsoBy(needs)
  const wanted = new Set<ServiceType>([...ISSUER_TYPES, ...needs.flatMap((need) => needRule(need).kinds.flat())])
  const issuing: Found[] = []
  for (const listed of services) {
    if (!listed.types.some((type) => wanted.has(type)) && !asking.mine.is(listed) && listed.earlier.length === 0) continue
    const service = asOf(listed, at)
    if (service === null || service.precision === 'hidden') continue
    const found = foundOf(service, { from: client.from, roughM: client.roughM, over, at, calendar })
    if (asking.mine.is(service) || service.types.some((type) => ISSUER_TYPES.includes(type))) issuing.push(found)
    addTo(lists, found, asking, alsoOf)
  }
  let issuers: readonly Issuer[] | null = null
  return lists.map(({ need, options, against }) => {
    const ordered = inTurn(options, londonDayAt(at))
    const least = leastFirst(against)
    const lines = linesFor(need, client, at)
    const isPaperAsked = ordered.some(asksForPaper)
    if (isPaperAsked) issuers ??= issuersFor(issuing, notes.mine ?? new Set())
    return {
      need,
      options: ordered,
      against: least,
      issuers: isPaperAsked ? issuers! : [],
      lines,
      wayOn: wayOn(ordered, least, lines, client),
    }
  })
}

/** What is gathered for one need. */
interface Lists {
  need: ClientNeed
  plain: readonly Need[]
  options: Weighed<Option>[]
  against: Weighed<Against>[]
}

/** As they were said, each once; food for an animal that lives with them comes last. */
const needsOf = ({ needs, pets }: Circumstances): ClientNeed[] => [
  ...new Set<ClientNeed>([...needs, ...(pets ? (['pet-food'] as const) : [])]),
]

const NONE: readonly ClientNeed[] = []

function addTo(lists: readonly Lists[], found: Found, asking: Asking, alsoOf: ReturnType<typeof alsoBy>): void {
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
const alsoBy = (needs: readonly ClientNeed[]) =>
  once((others: number): ReasonOf<'also'> | null =>
    others === 0 ? null : { of: 'also', needs: needs.filter((_, i) => (others & (1 << i)) !== 0) },
  )

/** What the least is against comes first: one thing may be asked about. */
function leastFirst(against: readonly Weighed<Against>[]): Against[] {
  return against
    .toSorted(
      (a, b) =>
        a.one.why.length - b.one.why.length || byWeight(a.weight, b.weight) || compareText(a.one.found.service.id, b.one.found.service.id),
    )
    .map(({ one }) => one)
}
