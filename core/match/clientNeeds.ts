import type { ServiceType } from '../listing/taxonomy.ts'
import type { Need } from '../seek/needs.ts'
import type { LineId } from '../support/helplines.ts'

/** How a need that clients speak of is answered. */
export interface NeedRule {
  /** Kinds of help in steps: those of the first step answer it outright, those of a later one less well. Empty = no door is named. */
  kinds: readonly (readonly ServiceType[])[]
  /** What a place of these kinds must have beside its kind; kinds that are it already have no need to state it. */
  asks: readonly Need[]
  /** The client eats or takes away food: what they eat, and whether they can cook, matters. */
  food: boolean
  /** A talk or an answer serves too, so that a phone does; false = something is handed over or done together. */
  byPhone: boolean
  /** It cannot wait: the first day counts before the best. */
  urgent: boolean
  /** It is gone to week after week, so that the way counts each time. */
  again: boolean
  /** National lines, the right one first. */
  lines: readonly LineId[]
}

const rule = (kinds: NeedRule['kinds'], more: Partial<NeedRule> = {}): NeedRule => ({
  kinds,
  asks: [],
  food: false,
  byPhone: false,
  urgent: false,
  again: false,
  lines: [],
  ...more,
})

/** Slugs are what a worker ticks; they never stand in an address. `abuse` is answered by lines alone, never by a door. */
export const NEED_RULES = {
  'food-today': rule(
    [
      ['food-bank'],
      ['community-fridge', 'community-meal', 'meal-delivery', 'emergency-voucher'],
      ['food-pantry', 'community-grocer', 'pay-as-you-feel-cafe', 'breakfast-club', 'food-hub'],
    ],
    { food: true, urgent: true, lines: ['hardship', 'citizens-advice'] },
  ),
  'hot-meal': rule(
    [
      ['community-meal', 'meal-delivery'],
      ['pay-as-you-feel-cafe', 'breakfast-club'],
      ['food-hub', 'warm-space'],
    ],
    {
      food: true,
      urgent: true,
      lines: ['hardship'],
    },
  ),
  'cheap-shop': rule([['food-pantry', 'community-grocer'], ['food-co-op'], ['community-fridge', 'food-hub']], {
    food: true,
    again: true,
    lines: ['hardship'],
  }),
  'baby-things': rule([['baby-bank'], ['clothing', 'healthy-start'], ['food-hub', 'refugee-support', 'hygiene-packs']], {
    lines: ['healthy-start'],
  }),
  nappies: rule([['baby-bank'], ['food-bank', 'hygiene-packs'], ['food-hub', 'food-pantry', 'refugee-support']], {
    asks: ['nappies'],
    urgent: true,
    lines: ['hardship'],
  }),
  debt: rule([['advice-debt'], ['advice-benefits'], ['food-hub']], {
    byPhone: true,
    lines: ['stepchange', 'debtline', 'citizens-advice'],
  }),
  benefits: rule([['advice-benefits'], ['advice-debt'], ['food-hub']], { byPhone: true, lines: ['citizens-advice', 'universal-credit'] }),
  bills: rule([['advice-energy', 'crisis-fund', 'emergency-voucher'], ['micro-grant'], ['advice-debt', 'advice-benefits']], {
    byPhone: true,
    urgent: true,
    lines: ['hardship', 'citizens-advice'],
  }),
  money: rule([['crisis-fund', 'emergency-voucher'], ['micro-grant'], ['advice-benefits', 'refugee-support']], {
    byPhone: true,
    urgent: true,
    lines: ['hardship', 'citizens-advice'],
  }),
  housing: rule([['advice-housing']], { byPhone: true, lines: ['shelter', 'citizens-advice'] }),
  immigration: rule([['advice-immigration'], ['refugee-support']], { byPhone: true, lines: ['migrant-help'] }),
  work: rule([['advice-work'], ['digital-help']], { byPhone: true }),
  company: rule(
    [
      ['befriending', 'group'],
      ['activity', 'arts', 'nature', 'community-meal', 'warm-space'],
      ['food-hub', 'faith-network'],
    ],
    {
      byPhone: true,
      again: true,
      lines: ['silver-line', 'samaritans'],
    },
  ),
  'low-mood': rule([['mental-health'], ['befriending', 'group'], ['activity', 'nature', 'arts']], {
    byPhone: true,
    lines: ['samaritans', 'nhs-mind'],
  }),
  bereavement: rule([['bereavement'], ['mental-health', 'befriending']], { byPhone: true, lines: ['samaritans'] }),
  caring: rule([['carers'], ['group']], { byPhone: true }),
  warm: rule([['warm-space'], ['library', 'food-hub']], { urgent: true, again: true }),
  clothes: rule([['clothing'], ['hygiene-packs', 'refugee-support', 'baby-bank']]),
  toiletries: rule([['hygiene-packs'], ['food-bank'], ['clothing', 'baby-bank', 'food-hub']]),
  online: rule([['digital-help'], ['library']]),
  'pet-food': rule([['pet-food'], ['food-bank', 'food-pantry', 'community-grocer', 'community-fridge', 'food-hub']], { asks: ['pets'] }),
  cooking: rule([['cooking-club', 'cooking-course'], ['slow-cooker'], ['community-growing', 'food-co-op']], { again: true }),
  activity: rule(
    [
      ['activity', 'arts', 'nature'],
      ['group', 'community-growing', 'cooking-club'],
      ['volunteering', 'library'],
    ],
    { again: true },
  ),
  'getting-there': rule([['transport']]),
  abuse: rule([], { byPhone: true, urgent: true, lines: ['domestic-abuse'] }),
} as const satisfies Record<string, NeedRule>

/** What a worker hears, in plain words. */
export type ClientNeed = keyof typeof NEED_RULES

export const CLIENT_NEEDS = Object.keys(NEED_RULES) as readonly ClientNeed[]

export const isClientNeed = (text: string): text is ClientNeed => Object.hasOwn(NEED_RULES, text)

export const needRule = (need: ClientNeed): NeedRule => NEED_RULES[need]

/** How well a kind answers a need: 0 = outright, then by step; null = not at all. */
export function kindStep(need: ClientNeed, type: ServiceType): number | null {
  const step = needRule(need).kinds.findIndex((kinds) => kinds.includes(type))
  return step === -1 ? null : step
}
