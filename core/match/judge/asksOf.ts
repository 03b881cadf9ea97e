import { groupOf, type ServiceType } from '../../listing/taxonomy.ts'
import { welcomes } from '../../seek/children.ts'
import { couldMeet } from '../../seek/couldMeet.ts'
import { speaks, welcomesAll } from '../../seek/judge.ts'
import { type Judgement, meets, type Need } from '../../seek/needs.ts'
import type { Found } from '../../seek/search.ts'
import { broughtTo, isCouncilSaid } from './broughtTo.ts'
import { servesArea } from './catchment.ts'
import { ACCESSES, type Circumstances } from '../circumstances.ts'
import { type ClientNeed, needRule } from '../clientNeeds.ts'
import type { Asks } from '../told.ts'
import { once, onceFew } from './once.ts'

/** Kinds that count as public funds, or lead to them: a claim may harm who has no recourse to them. */
export const PUBLIC_FUNDS: readonly ServiceType[] = [
  'crisis-fund',
  'emergency-voucher',
  'healthy-start',
  'free-school-meals',
  'advice-benefits',
]

/** Kinds that are an answer given in words, so that a phone does. */
const TALKED: ReadonlySet<ServiceType> = new Set(['befriending', 'mental-health', 'bereavement', 'carers', 'refugee-support'])
export const isTalked = (type: ServiceType): boolean => groupOf(type) === 'advice' || TALKED.has(type)

/** Is advice what is wanted? Whether children may come along decides nothing there. */
const isAdvice = once((need: ClientNeed): boolean => {
  const [outright] = needRule(need).kinds.flat()
  return outright !== undefined && groupOf(outright) === 'advice'
})

/** Is somebody there beside the client for a while, so that it matters who comes along? */
const isStayed = (type: ServiceType): boolean => ['eat', 'children', 'skills', 'belonging'].includes(groupOf(type))

/** Needs of `core/seek` that matter to this client of every place for this need, in the order in which they are asked. */
export function plainAsks(need: ClientNeed, client: Circumstances): Need[] {
  const rule = needRule(need)
  return [
    ...(client.noId ? (['no-id'] as const) : []),
    ...rule.asks,
    ...(rule.food ? client.diet : []),
    ...(rule.food && client.noKitchen ? (['no-kitchen'] as const) : []),
    ...(client.cannotGoOut ? [] : ACCESSES.filter((one) => client.access.includes(one))),
  ]
}

/**
 * What matters to this client of a place of this kind for this need, with what its listing states of it. Getting in (`no-referral`) and
 * the times are judged apart: `wayIn`, `timesOf`.
 *
 * @param plain by `plainAsks`
 * @param say is told of each
 */
export function asksOf(
  found: Found,
  need: ClientNeed,
  plain: readonly Need[],
  type: ServiceType,
  client: Circumstances,
  say: (asked: Asks, stated: Judgement) => void,
): void {
  const { service } = found
  const rule = needRule(need)
  if (isDear(service, client) && groupOf(type) !== 'advice') say('free', meets(service, 'free'))
  for (const one of plain) if (couldMeet(service, one)) say(one, meets(service, one))
  if (client.cannotGoOut) say(...comes(found, client, rule.byPhone && isTalked(type)))
  if (client.children.length > 0) {
    const welcome = welcomesAll(service, client.children)
    if (welcome === 'no' || (isStayed(type) && !isAdvice(need))) say('children', welcome)
  }
  const may = ageOf(found, client.age)
  if (may !== null) say('age', may)
  if (rule.byPhone && client.languages.length > 0) say('languages', speaks(service, client.languages))
  const serves = servesArea(service, client, found.walkMinutes)
  if (serves !== null) say('area', serves)
  else {
    const brought = broughtTo(found, client)
    if (brought !== null && brought !== 'yes') say('area', 'not stated')
  }
  if (client.noRecourse) {
    const { publicFunds } = service.eligibility
    if (publicFunds !== 'not stated' || PUBLIC_FUNDS.includes(type)) say('no-recourse', publicFunds)
  }
}

/** Does it matter what it costs? To somebody with nothing always; to somebody with a few pounds where a price is named that is more. */
const isDear = ({ cost }: Found['service'], { money }: Circumstances): boolean =>
  money === 'nothing' || (money === 'little' && cost.pence !== null && cost.pence > A_FEW_POUNDS)

/** In pence: what pantries and lunch clubs ask for a visit is less. */
const A_FEW_POUNDS = 500

/** It comes to the client, which one that serves another council's people hardly does, or, where words are what is wanted, a phone does. */
function comes(found: Found, client: Circumstances, phoneDoes: boolean): [Asks, Judgement] {
  const { service } = found
  const brought = meets(service, 'comes-to-me')
  if (brought === 'yes') return ['comes-to-me', isCouncilSaid(client) && broughtTo(found, client) !== 'yes' ? 'not stated' : 'yes']
  if (!phoneDoes) return ['comes-to-me', brought]
  return ['by-phone', service.mode.length === 0 ? 'not stated' : meets(service, 'by-phone')]
}

/** "Ages 13 to 19 (up to 25 in some circumstances)": an age from and to, and up to which it may be. Null = the text names none so. */
const agesIn = onceFew((text: string): { from: number; to: number; upTo: number } | null => {
  const [, from, to] = /\bage[sd]? (\d{1,2}) ?(?:to|-|–) ?(\d{1,2})\b/i.exec(text) ?? []
  if (from === undefined) return null
  const upTo = /\bup to (\d{1,2})\b/i.exec(text)?.[1]
  return { from: Number(from), to: Number(to), upTo: Math.max(Number(to), Number(upTo ?? to)) }
})

/** Under 18 it is asked of every place; else only where a place names an age. */
function ageOf({ service }: Found, age: number | null): Judgement | null {
  if (age === null) return null
  const { minAge, maxAge, text } = service.eligibility
  if (minAge === null && maxAge === null) {
    const written = text === null ? null : agesIn(text)
    if (written !== null)
      return age >= written.from && age <= written.to ? 'yes' : age >= written.from && age <= written.upTo ? 'not stated' : 'no'
    if (age >= 18) return null
    return welcomes(service, age >= 16 ? '16-17' : age >= 11 ? '11-15' : age >= 5 ? '5-10' : age >= 1 ? '1-4' : 'baby')
  }
  return (minAge === null || age >= minAge) && (maxAge === null || age <= maxAge) ? 'yes' : 'no'
}
