import type { ServiceType } from '../../../core/listing/taxonomy.ts'
import type { LineId } from '../../../core/support/helplines.ts'

/** What an answer is asked to be: all that is given. */
export interface Wanted {
  name?: RegExp
  /** Any of these. */
  kinds?: readonly ServiceType[]
  /** Straight, from where the words say, else from the middle of the area. Answers without a door are refused. */
  withinKm?: number
}

/** Words as people type them, where, and what a person who knows the place would call right. */
export interface Judged {
  place: string
  /** Outward code. */
  area: string
  says: string
  first?: Wanted
  /** One of the first three. */
  among?: Wanted
  /** None of the first ten. */
  never?: Wanted
  /** No answer at all holds these words. */
  nothing?: true
  /** Whom to ring first; null = nobody is offered. */
  line?: LineId | null
}

type Right = Omit<Judged, 'place' | 'area' | 'says'>
const at = (place: string, area: string, queries: readonly (readonly [says: string, right: Right])[]): Judged[] =>
  queries.map(([says, right]) => ({ place, area, says, ...right }))

const FOOD: readonly ServiceType[] = ['food-bank', 'food-pantry', 'community-grocer', 'community-meal', 'pay-as-you-feel-cafe']
const bank = (withinKm: number): Wanted => ({ kinds: ['food-bank'], withinKm })
const NO_FOOD: Wanted = { kinds: ['food-bank', 'food-pantry', 'community-grocer'] }
const FAR_FOOD: Wanted = { name: /bank/i, kinds: ['food-bank', 'food-pantry'] }

export const JUDGED: readonly Judged[] = [
  ...at('greater-manchester', 'M16', [
    ['food bank near me', { first: bank(2), never: { kinds: ['library'] }, line: null }],
    ['I need food', { first: { kinds: FOOD, withinKm: 2 }, never: { kinds: ['library', 'digital-help'] } }],
    ['food', { first: { kinds: FOOD, withinKm: 2 } }],
    ['foodbank', { first: bank(2) }],
    ['foodbanc', { first: bank(2), never: { kinds: ['library'] } }],
    ['fodbank', { first: bank(2) }],
    ['the salvation army', { first: { name: /salvation army/i }, never: { kinds: ['library'] } }],
    ['food bank M16', { first: bank(2) }],
    ['food bank BL1', { first: bank(3) }],
    ['food bank in Bolton', { first: bank(4) }],
    ['foodbank oldham', { first: bank(4) }],
    ['nappies', { first: { kinds: ['baby-bank'], withinKm: 5 }, never: { kinds: ['library'] } }],
    ['nappys', { first: { kinds: ['baby-bank'] } }],
    ['diapers', { first: { kinds: ['baby-bank'] } }],
    ['baby milk', { first: { kinds: ['baby-bank'] } }],
    ['formula', { first: { kinds: ['baby-bank'] } }],
    ['nappies near M33 4QJ', { first: { name: /Green Sock/ } }],
    ['evicted', { first: { kinds: ['advice-housing'] }, never: NO_FOOD }],
    ['someone to help with an eviction letter', { first: { kinds: ['advice-housing'] }, never: NO_FOOD }],
    ['universal credit', { first: { kinds: ['advice-benefits'], withinKm: 5 }, never: { kinds: ['food-bank', 'library'] } }],
    ['pip', { first: { kinds: ['advice-benefits'] }, never: { kinds: ['library'] } }],
    ['debt', { first: { kinds: ['advice-debt'] } }],
    ['electric', { first: { kinds: ['advice-benefits', 'advice-debt', 'advice-energy'] }, never: { kinds: ['food-bank', 'library'] } }],
    ['gas meter', { first: { kinds: ['advice-benefits', 'advice-debt', 'advice-energy'] }, never: { kinds: ['food-bank', 'library'] } }],
    ['halal', { first: { name: /Wai Yin/ }, never: { kinds: ['library'] } }],
    ['Lally', { first: { name: /Lalley Centre/ } }],
    ['lalley center', { first: { name: /Lalley Centre/ } }],
    ['welcome project', { first: { name: /^The Welcome Project/ } }],
    ['wood street mission', { first: { name: /Wood Street Mission/ } }],
    ['wifi', { first: { kinds: ['library', 'digital-help'], withinKm: 3 } }],
    ['computer', { first: { kinds: ['library', 'digital-help'], withinKm: 3 } }],
    ['libary', { first: { kinds: ['library'], withinKm: 2 }, never: NO_FOOD }],
    ['mental health', { first: { kinds: ['mental-health'], withinKm: 3 }, never: NO_FOOD }],
    ['counciling', { first: { kinds: ['mental-health'] } }],
    ['depresion', { first: { kinds: ['mental-health'] } }],
    ['school uniform', { first: { kinds: ['clothing', 'baby-bank'] }, never: { kinds: ['library'] } }],
    ['clothes', { first: { kinds: ['clothing'] }, never: { kinds: ['library'] } }],
    ['winter coat', { first: { kinds: ['clothing'] } }],
    ['jobcentre', { first: { name: /job ?centre/i }, never: NO_FOOD }],
    ['job', { first: { kinds: ['advice-work'] }, never: NO_FOOD }],
    ['pantry', { first: { kinds: ['food-pantry', 'community-grocer'], withinKm: 3 } }],
    ['pant', { first: { kinds: ['food-pantry', 'community-grocer'], withinKm: 3 } }],
    ['social supermarket', { first: { kinds: ['food-pantry', 'community-grocer'] }, never: { kinds: ['library'] } }],
    ['larder', { first: { kinds: ['food-pantry', 'community-grocer'], withinKm: 3 } }],
    ['soup kitchen', { first: { kinds: ['community-meal'], withinKm: 5 } }],
    ['hot meal', { first: { kinds: ['community-meal', 'pay-as-you-feel-cafe'], withinKm: 5 } }],
    ['sanitary towels', { first: { kinds: ['hygiene-packs'] }, never: { kinds: ['library'] } }],
    ['dementia', { first: { kinds: ['carers'] }, never: NO_FOOD }],
    ['citizens advice', { first: { name: /citizens advice/i } }],
    ['asylum seeker', { first: { kinds: ['refugee-support'] } }],
    ['suicide', { first: { kinds: ['mental-health'], withinKm: 8 }, never: NO_FOOD, line: 'samaritans' }],
    ['suicidle', { never: NO_FOOD, line: 'samaritans' }],
    ['want to die', { never: NO_FOOD, line: 'samaritans' }],
    ['i want to kill myself', { never: NO_FOOD, line: 'samaritans' }],
    ['self harm', { never: NO_FOOD, line: 'samaritans' }],
    ['rape', { first: { name: /Rape Crisis/ }, never: NO_FOOD, line: 'domestic-abuse' }],
    ['i was raped', { never: NO_FOOD, line: 'domestic-abuse' }],
    ['he hits me', { never: NO_FOOD, line: 'domestic-abuse' }],
    ['hit me', { never: NO_FOOD, line: 'domestic-abuse' }],
    ['no food for days', { first: { kinds: FOOD, withinKm: 2 }, never: { kinds: ['library'] }, line: 'hardship' }],
    ['starving', { first: { kinds: FOOD, withinKm: 2 }, line: 'hardship' }],
    [
      'foodbank no referral',
      { first: { name: /Chrysalis/, kinds: ['food-bank'], withinKm: 1 }, never: { kinds: ['advice-work', 'library'] } },
    ],
    ['food bank without a voucher', { first: { name: /Chrysalis/, kinds: ['food-bank'], withinKm: 1 }, never: { kinds: ['advice-work'] } }],
    ['i dont have a food bank voucher', { first: { kinds: ['advice-benefits'] } }],
    ['food for my cat', { first: { kinds: ['food-bank'], withinKm: 2 } }],
    ['nappies size 4', { first: { kinds: ['baby-bank'] } }],
    ['food for family of 4', { first: { kinds: FOOD, withinKm: 2 } }],
    ['cant get out of the house need food', { first: { kinds: FOOD, withinKm: 2 } }],
    ['aptamil', { first: { kinds: ['baby-bank'] } }],
    ['cow and gate milk', { first: { kinds: ['baby-bank'] }, never: { kinds: ['library'] } }],
    ['sma', { first: { kinds: ['baby-bank'] }, never: { kinds: ['library'] } }],
    ['legal aid', { first: { name: /Law Centre/ } }],
    ['no recourse to public funds', { first: { kinds: ['refugee-support'] } }],
    ['sleeping bag', { never: NO_FOOD }],
    ['lift', { nothing: true }],
    ['nowhere to sleep', { first: { kinds: ['advice-housing'] }, line: 'shelter' }],
    ['evicted tonight', { first: { kinds: ['advice-housing'] }, line: 'shelter' }],
    ['somewhere to stay warm', { first: { kinds: ['library', 'warm-space'], withinKm: 2 }, line: null }],
    ['gas leak', { nothing: true, line: 'gas-emergency' }],
    ['bailiffs at the door', { first: { name: /Law Centre|Unemployed/ }, line: 'debtline' }],
    ['rapeseed oil', { line: null }],
    ['xylophone', { nothing: true, line: null }],
  ]),
  ...at('west-midlands', 'B24', [
    ['nappies near B24 9AA', { first: { kinds: ['baby-bank'] }, never: { kinds: ['library'] } }],
    ['milk for a baby in Erdington', { first: { kinds: ['baby-bank'] }, never: { kinds: ['library'] } }],
    ['food bank erdington', { first: bank(3) }],
    ['food bank in Wolverhampton', { first: bank(4) }],
    ['warm', { first: { kinds: ['warm-space'] }, never: NO_FOOD }],
    ['somewhere warm', { first: { kinds: ['warm-space'] }, never: NO_FOOD }],
    ['gas and electric', { first: { kinds: ['advice-energy', 'crisis-fund'] }, never: NO_FOOD }],
    ['debt advise', { first: { kinds: ['advice-debt'] }, never: NO_FOOD }],
    ['debt advice Walsall', { first: { name: /Walsall/, kinds: ['advice-debt'] } }],
    ['nowhere to sleep tonight', { first: { kinds: ['advice-housing'] }, never: NO_FOOD, line: 'shelter' }],
    ['kicked out', { never: NO_FOOD, line: 'shelter' }],
    ['no money for the meter', { never: FAR_FOOD, line: 'hardship' }],
    ['child in danger', { never: NO_FOOD, line: 'childline' }],
    ['abuse', { never: NO_FOOD, line: 'domestic-abuse' }],
    ['mens group', { first: { name: /Men Matter/ } }],
    ['hot food tonight', { first: bank(2) }],
    ['i need food for my family', { first: { kinds: FOOD, withinKm: 2 } }],
    ['food bank high street', { first: bank(2) }],
    ['school unifrom', { first: { kinds: ['clothing', 'baby-bank'] }, never: { kinds: ['library'] } }],
    ['food for baby', { first: { kinds: ['baby-bank'] } }],
    ['bed', { never: { kinds: ['library', 'food-bank'] } }],
    ['lonely', { first: { kinds: ['befriending', 'group'] }, never: NO_FOOD }],
  ]),
  ...at('bristol-area', 'BS3', [
    ['food bank', { first: bank(2), never: { kinds: ['library'] } }],
    ['food bank near BS5', { first: bank(2) }],
    ['mental helth', { never: { kinds: ['library'] } }],
    ['benefits', { first: { kinds: ['advice-benefits'] }, never: NO_FOOD }],
    ['immigration papers', { first: { kinds: ['advice-immigration'] }, never: NO_FOOD }],
    ['warm space southmead', { first: { kinds: ['warm-space'] } }],
    ['city farm', { first: { name: /Windmill Hill City Farm/ } }],
    ['pay as you feel cafe', { first: { kinds: ['pay-as-you-feel-cafe'] } }],
    ['suiside', { never: NO_FOOD, line: 'samaritans' }],
  ]),
  ...at('north-east-essex', 'CO1', [
    ['baby clothes', { first: { kinds: ['baby-bank'] }, never: { kinds: ['library'] } }],
    ['school uniform', { first: { name: /Uniform Exchange/ } }],
    ['eviction', { first: { kinds: ['advice-housing'], withinKm: 3 }, never: NO_FOOD }],
    ['food bank clacton', { first: { name: /Clacton/, kinds: ['food-bank'] } }],
    ['shelter', { first: { name: /^Shelter/ } }],
  ]),
]
