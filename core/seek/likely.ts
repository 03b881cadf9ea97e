import type { Service } from '../listing/service.ts'
import { type ServiceType, typesIn } from '../listing/taxonomy.ts'
import type { Asked } from './question.ts'

/** Why something that is not stated is likely, or not. `likelyWords.ts` of the client has the words. */
export type LikelyReason =
  | 'network asks for a voucher'
  | 'through a worker'
  | 'open to all'
  | 'given free'
  | 'pay as you feel'
  | 'members pay'
  | 'sold'
  | 'eaten there'
  | 'parcels need cooking'
  | 'you go there'
  | 'baby banks have nappies'
  | 'they keep it themselves'

/** What usually is so of one thing. */
interface Likelihood {
  how: 'likely' | 'unlikely'
  why: LikelyReason
}

/** What usually is so of all that is not stated. It orders and explains; it never turns "not stated" into a yes or a no. */
export interface Lean {
  how: 'likely' | 'unlikely'
  why: readonly LikelyReason[]
}

/**
 * Of a place where something that was asked is not stated: `unlikely` to fit where one of these things is unlikely, `likely` where all
 * of them are likely, with the reasons of that; else, and where everything is stated, null.
 */
export function leanOf({ service, unknown }: { service: Service; unknown: readonly Asked[] }): Lean | null {
  const likelihoods = unknown.map((asked) => likelihoodOf(service, asked))
  const whyOf = (how: Lean['how']) => [...new Set(likelihoods.flatMap((one) => (one?.how === how ? one.why : [])))]
  const against = whyOf('unlikely')
  if (against.length > 0) return { how: 'unlikely', why: against }
  return unknown.length > 0 && !likelihoods.includes(null) ? { how: 'likely', why: whyOf('likely') } : null
}

/** As `leanOf`, of one thing that is not stated. */
export const leanOn = (service: Service, asked: Asked): Lean | null => {
  const one = likelihoodOf(service, asked)
  if (one === null) return null
  const already = LEANS[one.how].get(one.why)
  if (already !== undefined) return already
  const made: Lean = { how: one.how, why: [one.why] }
  LEANS[one.how].set(one.why, made)
  return made
}

/** Thousands of places lean in the same few ways: each is made once. */
const LEANS: Readonly<Record<Lean['how'], Map<LikelyReason, Lean>>> = { likely: new Map(), unlikely: new Map() }

export const isUnlikely = (judged: { service: Service; unknown: readonly Asked[] }): boolean => leanOf(judged)?.how === 'unlikely'

/**
 * How likely it is that a place meets what was asked, where its listing does not state it; null = nothing can be said.
 * Only what follows from what a kind of help is, or from what its network publishes of itself:
 *
 * - a referral that we infer from the network (Trussell: "you'll need to be referred with a voucher") → unlikely without one
 * - fruit and veg on prescription and emergency vouchers are handed out by a worker → unlikely without a referral
 * - a public library serves "all persons desiring to make use" of it and lends free (Public Libraries and Museums Act 1964, ss. 7, 8);
 *   warm spaces promise a free and open door (Warm Welcome), and community fridges are open to everyone (Hubbub) → likely without a
 *   referral, and free; a library is for children too
 * - a café or a meal where people pay what they can, and what says that it is open to everyone, seldom wants somebody to be sent
 *   → likely without a referral
 * - advice is free to whoever asks: a council's on housing by law (Housing Act 1996, s. 179), Citizens Advice and law centres by their own word
 *   → likely without a referral
 * - food banks, baby banks and who hands out clothes and toiletries give: that is what parts them from a pantry; Healthy Start and free school meals are entitlements → likely free
 * - a pay-as-you-feel café asks what you can pay → likely free to who can pay nothing, as `free` has it
 * - pantries, grocers and memberships without a price usually ask for a few pounds a visit (Your Local Pantry); a food co-op buys
 *   together what its members pay for → unlikely free
 * - a community meal, a breakfast club or a café is eaten where it is cooked, hot food is cooked → likely without a kitchen;
 *   a standard parcel has rice, pasta and pulses in it (Trussell) → unlikely of a food bank, whatever it keeps beside it but meals and fridges
 * - meals, breakfasts, cafés, fridges, warm spaces and groups are places to go to → unlikely to come to you; what calls itself a drop-in
 *   is gone to for its advice too, its number tells when → unlikely by phone
 * - who keeps a diet by their faith gives food that keeps it: a mosque → likely halal, a synagogue → likely kosher
 * - nappies are the first thing that baby banks collect → likely
 *
 * A place of several kinds that speak against each other says nothing.
 */
const likelihoodOf = (service: Service, asked: Asked): Likelihood | null => RULES[asked]?.(service) ?? null

const RULES: Partial<Record<Asked, (service: Service) => Likelihood | null>> = {
  'no-referral': withoutReferral,
  free: costsNothing,
  'no-kitchen': withoutKitchen,
  'comes-to-me': ({ mode, types }) => (mode.length === 0 && every(types, GONE_TO) ? unlikely('you go there') : null),
  'by-phone': (service) => (isDropIn(service) ? unlikely('you go there') : null),
  halal: (service) => (isRunBy(service, MUSLIM) ? likely('they keep it themselves') : null),
  kosher: (service) => (isRunBy(service, JEWISH) ? likely('they keep it themselves') : null),
  nappies: ({ types }) => (types.includes('baby-bank') ? likely('baby banks have nappies') : null),
  children: ({ types, eligibility: { minAge, maxAge } }) =>
    minAge === null && maxAge === null && every(types, ['library']) ? likely('open to all') : null,
}

const OPEN_TO_ALL: readonly ServiceType[] = ['library', 'warm-space', 'community-fridge']
const WALKED_INTO: readonly ServiceType[] = [...OPEN_TO_ALL, 'pay-as-you-feel-cafe', 'community-meal']
const GIVES: readonly ServiceType[] = ['food-bank', 'baby-bank', 'clothing', 'hygiene-packs', 'healthy-start', 'free-school-meals']
const THROUGH_WORKER: readonly ServiceType[] = ['fruit-veg-prescription', 'emergency-voucher']
const MEMBERS_PAY: readonly ServiceType[] = ['food-pantry', 'community-grocer']
const ADVICE = typesIn('advice')
const EATEN_THERE: readonly ServiceType[] = ['community-meal', 'breakfast-club', 'pay-as-you-feel-cafe']
const GONE_TO: readonly ServiceType[] = [...EATEN_THERE, 'community-fridge', 'warm-space', 'group', 'activity', 'arts', 'nature']
/** What food of theirs wants no cooking is not known. */
const PERHAPS_READY: ReadonlySet<ServiceType> = new Set([
  ...EATEN_THERE,
  'meal-delivery',
  'community-fridge',
  'food-hub',
  'emergency-voucher',
])
const MUSLIM = /\b(?:muslims?|islamic|masjid|mosque)\b/i
const JEWISH = /\b(?:jewish|synagogue|kosher)\b/i
const DROP_IN = /\bdrop[- ]?ins?\b/i

const isRunBy = ({ name, organisation }: Service, words: RegExp): boolean =>
  words.test(name) || (organisation.name !== null && words.test(organisation.name))

/** One goes there, and its number tells when. */
export const isDropIn = ({ name, mode }: Service): boolean => mode.length === 0 && DROP_IN.test(name)

const likely = (why: LikelyReason): Likelihood => ({ how: 'likely', why })
const unlikely = (why: LikelyReason): Likelihood => ({ how: 'unlikely', why })
const every = (types: readonly ServiceType[], kinds: readonly ServiceType[]): boolean => types.every((type) => kinds.includes(type))

function withoutReferral({ types, eligibility: { groups }, referral: { routes, needs, inferred } }: Service): Likelihood | null {
  const asks = routes.includes('professional') || needs.includes('voucher')
  if (routes.includes('open') || routes.includes('self')) return null
  if (inferred) return asks ? unlikely('network asks for a voucher') : null
  if (routes.length + needs.length > 0) return null
  if (every(types, THROUGH_WORKER)) return unlikely('through a worker')
  const isOpen = every(types, WALKED_INTO) || groups.includes('everyone')
  return isOpen || every(types, ADVICE) ? likely('open to all') : null
}

function costsNothing({ types, cost: { kind, what } }: Service): Likelihood | null {
  if (what !== null) return null
  if (kind === 'membership') return unlikely('members pay')
  if (every(types, OPEN_TO_ALL)) return likely('open to all')
  if (every(types, GIVES)) return likely('given free')
  if (every(types, ['pay-as-you-feel-cafe'])) return likely('pay as you feel')
  if (every(types, MEMBERS_PAY)) return unlikely('members pay')
  return every(types, ['food-co-op']) ? unlikely('sold') : null
}

function withoutKitchen({ types, food }: Service): Likelihood | null {
  if (food.hot === 'yes' || types.some((type) => EATEN_THERE.includes(type))) return likely('eaten there')
  const isParcel = types.includes('food-bank') && !types.some((type) => PERHAPS_READY.has(type))
  return isParcel ? unlikely('parcels need cooking') : null
}
