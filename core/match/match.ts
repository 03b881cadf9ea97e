import type { Calendar } from '../days/calendar.ts'
import { londonDayAt } from '../days/londonTime.ts'
import { asOf } from '../listing/asOf.ts'
import { compareText } from '../listing/compareText.ts'
import type { Service } from '../listing/service.ts'
import type { ServiceType } from '../listing/taxonomy.ts'
import { foundOf, type Found, type SearchQuery } from '../seek/search.ts'
import { ISSUER_TYPES } from '../seek/voucherIssuers.ts'
import { addTo, alsoBy, type Lists } from './addTo.ts'
import { byWeight } from './byReasons.ts'
import type { Circumstances } from './circumstances.ts'
import { type ClientNeed, needRule } from './clientNeeds.ts'
import { asksForPaper, issuersFor } from './issuersFor.ts'
import { plainAsks } from './judge/asksOf.ts'
import type { Asking } from './judge/commonTo.ts'
import { askedTimes } from './judge/timesOf.ts'
import { mineOf } from './judge/wayIn.ts'
import type { Against, Issuer, NeedMatch } from './matched.ts'
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

/** As they were said, each once; food for an animal that lives with them comes last. */
const needsOf = ({ needs, pets }: Circumstances): ClientNeed[] => [
  ...new Set<ClientNeed>([...needs, ...(pets ? (['pet-food'] as const) : [])]),
]

/** What the least is against comes first: one thing may be asked about. */
function leastFirst(against: readonly Weighed<Against>[]): Against[] {
  return against
    .toSorted(
      (a, b) =>
        a.one.why.length - b.one.why.length || byWeight(a.weight, b.weight) || compareText(a.one.found.service.id, b.one.found.service.id),
    )
    .map(({ one }) => one)
}
