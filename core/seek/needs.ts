import type { AccessAnswer, Service } from '../listing/service.ts'

/** What a statement says of a need: yes, no, or nothing, which is neither. */
export type Judgement = 'yes' | 'no' | 'not stated'

/** What people need of a place beside its kind. Slugs stand in addresses and in the API. */
export const NEEDS = [
  'no-referral',
  'no-id',
  'free',
  'no-kitchen',
  'comes-to-me',
  'by-phone',
  'halal',
  'kosher',
  'vegetarian',
  'vegan',
  'gluten-free',
  'allergies',
  'formula',
  'baby-food',
  'nappies',
  'pets',
  'step-free',
  'toilet',
  'seats',
  'quiet',
  'hearing-loop',
  'bsl',
] as const
export type Need = (typeof NEEDS)[number]

const KNOWN: ReadonlySet<string> = new Set(NEEDS)

export const isNeed = (text: string): text is Need => KNOWN.has(text)

/** What a listing states about a need. A blank is never "no", and "partly" is never rounded up to "yes". */
export const meets = (service: Service, need: Need): Judgement => JUDGES[need](service)

const JUDGES: Readonly<Record<Need, (service: Service) => Judgement>> = {
  'no-referral': withoutReferral,
  'no-id': withoutPapers,
  free: costsNothing,
  'no-kitchen': ({ food }) => opposite(food.needsKitchen),
  'comes-to-me': (service) =>
    service.types.includes('meal-delivery') ? 'yes' : reached(service, (mode) => mode === 'delivery' || mode === 'mobile'),
  'by-phone': (service) => reached(service, (mode) => mode === 'phone' || mode === 'online'),
  halal: (service) => served(service, 'halal'),
  kosher: (service) => served(service, 'kosher'),
  vegetarian: (service) => either(served(service, 'vegetarian'), served(service, 'vegan')),
  vegan: (service) => served(service, 'vegan'),
  'gluten-free': (service) => served(service, 'gluten free'),
  allergies: ({ food }) => (food.allergens === null || TURNS_AWAY.test(food.allergens) ? 'not stated' : 'yes'),
  formula: ({ food }) => food.formula,
  'baby-food': ({ food }) => food.babyFood,
  nappies: ({ food }) => food.nappies,
  pets: ({ types, food }) => (types.includes('pet-food') ? 'yes' : food.pet),
  'step-free': ({ access }) => whole(access.stepFree),
  toilet: ({ access }) => whole(access.toilet),
  seats: ({ access }) => whole(access.seatedWait),
  quiet: ({ access }) => whole(access.quiet),
  'hearing-loop': ({ access }) => whole(access.hearingLoop),
  bsl: ({ access }) => whole(access.bsl),
}

/**
 * Can a person come who nobody has referred and who has no voucher? An open door beside a referral route is still open; where a
 * voucher is named beside it, the two do not agree. A route that is our inference from the network is no statement, so it says nothing here.
 */
function withoutReferral({ referral: { routes, needs, inferred } }: Service): Judgement {
  if (inferred) return 'not stated'
  if (routes.includes('open') || routes.includes('self')) return needs.includes('voucher') ? 'not stated' : 'yes'
  return routes.includes('professional') || needs.includes('voucher') ? 'no' : 'not stated'
}

/** A word on allergens that may be a warning is not help with them. */
const TURNS_AWAY = /\b(?:not|no|cannot|can['’]t|unable|may contain)\b/i

const PAPERS = /\b(id|proof|evidence|identification|passport|papers|documents?|letters?)\b/i

/** "Bring" that names other things only does not say that no papers are asked for; an empty list says that nothing is. */
function withoutPapers({ bring }: Service): Judgement {
  if (bring === null) return 'not stated'
  if (bring.length === 0) return 'yes'
  return bring.some((thing) => PAPERS.test(thing)) ? 'no' : 'not stated'
}

/** "£3 a visit; free in crisis": who cannot pay may pay nothing; whether that is the person who asks is not said. */
const FREE_TO_SOME = /\bfree (?:in|for|if|to|with|when)\b/i

/** Pay what you can is free to who can pay nothing. A membership with no price named may cost nothing. */
function costsNothing({ cost: { kind, pence, what } }: Service): Judgement {
  if (kind === 'free' || kind === 'donation' || pence === 0) return 'yes'
  if (what !== null && FREE_TO_SOME.test(what)) return 'not stated'
  if (kind === 'price') return 'no'
  return kind === 'membership' && pence !== null ? 'no' : 'not stated'
}

function reached({ mode }: Service, fits: (mode: Service['mode'][number]) => boolean): Judgement {
  if (mode.length === 0) return 'not stated'
  return mode.some(fits) ? 'yes' : 'no'
}

/** A list of diets that leaves one out does not say that it is not served. */
const served = ({ food }: Service, diet: Service['food']['diet'][number]): Judgement => (food.diet.includes(diet) ? 'yes' : 'not stated')

const either = (a: Judgement, b: Judgement): Judgement =>
  a === 'yes' || b === 'yes' ? 'yes' : a === 'no' && b === 'no' ? 'no' : 'not stated'

const opposite = (answer: Judgement): Judgement => (answer === 'not stated' ? answer : answer === 'yes' ? 'no' : 'yes')

const whole = (answer: AccessAnswer): Judgement => (answer === 'partial' ? 'not stated' : answer)
