import { AGE_BANDS, type AgeBand } from '../seek/children.ts'
import { crisesIn } from '../seek/words/crisis.ts'
import type { Crisis } from '../seek/words/crisisSigns.ts'
import { readThings } from '../seek/words/readThings.ts'
import { bigStems } from '../seek/words/smallWords.ts'
import type { Thing } from '../seek/words/synonyms.ts'
import { tokensOf } from '../seek/words/tokensOf.ts'
import type { Circumstances } from './circumstances.ts'
import { CLIENT_NEEDS, kindStep, type ClientNeed } from './clientNeeds.ts'
import { timesInWords, withoutTimes } from './timesInWords.ts'

/** What words say of a client: only what they say stands in it. */
export type Said = Partial<Omit<Circumstances, 'from' | 'roughM' | 'areas'>>

/** As much as a sentence or two; what is longer is a case record, not a need. Letters. */
const LONGEST = 400

/**
 * What a worker typed of a client, in any order: "no food, nappies, debt, lonely; halal, two under five, evenings, has a dog". It only ever adds
 * what the page then shows as ticked, so that a word read wrongly is seen and taken back. Pure: what is typed goes nowhere.
 *
 * O(words × phrases)
 */
export function saidInWords(text: string): Said {
  const words = tokensOf(text.slice(0, LONGEST)).join(' ')
  const said: Said = {}
  for (const { sign, says } of CIRCUMSTANCES) if (sign.test(words)) Object.assign(said, merged(said, says))
  const children = childrenIn(words.replace(OF_AGE, ' '))
  if (children.length > 0) said.children = children
  const times = timesInWords(words)
  if (times.length > 0) said.times = times
  const age = ageIn(words)
  if (age !== null) said.age = age
  const needs = needsIn(text.slice(0, LONGEST), words)
  if (needs.length > 0) said.needs = needs
  return said
}

/** Lists grow, all else is set. */
function merged(said: Said, more: Said): Said {
  const lists = Object.entries(more).map(([key, value]) => {
    const had: unknown = said[key as keyof Said]
    return [key, Array.isArray(value) && Array.isArray(had) ? [...new Set([...(had as unknown[]), ...(value as unknown[])])] : value]
  })
  return Object.fromEntries(lists) as Said
}

const phrase = (signs: string, says: Said) => ({ sign: new RegExp(`(?<![^ ])(?:${signs})(?![^ ])`), says })

/** As `tokensOf` writes words: small letters, one space between. */
const CIRCUMSTANCES: readonly { sign: RegExp; says: Said }[] = [
  phrase('halal|muslim', { diet: ['halal'] }),
  phrase('kosher|jewish', { diet: ['kosher'] }),
  phrase('vegetarian|veggie', { diet: ['vegetarian'] }),
  phrase('vegan', { diet: ['vegan'] }),
  phrase('gluten free|coeliac|celiac', { diet: ['gluten-free'] }),
  phrase('allerg\\w+', { diet: ['allergies'] }),
  phrase('wheelchair|step free|cannot do steps|no steps|mobility scooter', { access: ['step-free'] }),
  phrase('deaf|bsl|sign language', { access: ['bsl'] }),
  phrase('hard of hearing|hearing aids?', { access: ['hearing-loop'] }),
  phrase('no (?:kitchen|cooker|oven|hob)|nowhere to cook|cannot cook|hotel|hostel|bed and breakfast', { noKitchen: true }),
  phrase(
    'housebound|bedbound|agoraphobi\\w+|(?:cannot|cant|does not|doesnt|never|unable to|not able to|will not|wont|too (?:ill|unwell|frail) to) (?:go(?:es)? out|leave|get out|travel)|stuck (?:indoors|at home|in bed)',
    { cannotGoOut: true },
  ),
  phrase(
    '(?:only|just) (?:(?:by|over|on|uses?|using|speaks? (?:on|by)|talks? (?:on|by)|comes? to) )?(?:the |a )?(?:phone|telephone)(?: calls?)?|(?:can|will|could) only (?:phone|ring|call|telephone)|(?:phone|telephone)(?: calls?)? only|(?:by|over the) (?:phone|telephone) only|has to be (?:by|over the) (?:phone|telephone)',
    { cannotGoOut: true },
  ),
  phrase('no recourse(?: to public funds)?|nrpf', { noRecourse: true }),
  phrase('no (?:id|papers|passport|documents)', { noId: true }),
  phrase('(?:has|have|holds?|got|with) (?:a |the )?voucher', { holds: ['voucher'] }),
  phrase('(?:has|have|got|with) (?:a |the )?(?:referral|letter)', { holds: ['referral'] }),
  phrase('no money|nothing to pay|penniless|skint|broke', { money: 'nothing' }),
  phrase('dogs?|cats?|pets?|puppy|kitten', { pets: true }),
  phrase('cannot walk (?:far|much|well)|cant walk (?:far|much|well)|walks with a (?:stick|frame)|short of breath', { farthestMin: 10 }),
  phrase('refugees?|asylum seekers?|(?:seeks|seeking|claimed) asylum', { groups: ['refugee'] }),
  phrase('veterans?|ex (?:army|navy|raf|forces|service\\w*|soldier)|(?:was|served) in the (?:army|navy|raf|forces)', {
    groups: ['veteran'],
  }),
  phrase('students?', { groups: ['student'] }),
  phrase('lgbt\\w*|gay|lesbian|transgender|trans (?:man|woman)', { groups: ['lgbt'] }),
  phrase('(?:single|young|older|elderly|pregnant) (?:woman|lady|mum|mother)|pregnant|woman (?:of|aged|with|who|on)', { groups: ['woman'] }),
  phrase('(?:single|young|older|elderly) (?:man|lad|dad|father)|man (?:of|aged|with|who|on)', { groups: ['man'] }),
]

const YOUNG = /\b(?:under (?:five|5)s?|toddlers?|little ones?)\b/
const BABY = /\b(?:newborn|new born|bab(?:y|ies)|infant)\b(?! (?:bank|things|clothes|food|milk|formula))/
const YEARS =
  /\b(\d{1,2})(?= (?:years? old|year olds?|yr old|yo)\b)|(?<=\b(?:aged?|ages|kids|children|sons?|daughters?) (?:\d{1,2} (?:and )?)*)(\d{1,2})\b/g

/** "two under five", "baby", "aged 3 and 7", "a 12 year old". */
function childrenIn(words: string): AgeBand[] {
  const bands = new Set<AgeBand>()
  if (BABY.test(words)) bands.add('baby')
  if (YOUNG.test(words)) bands.add('1-4')
  for (const [, years, listed] of words.matchAll(YEARS)) {
    const age = Number(years ?? listed)
    for (const [band, { from, to }] of Object.entries(AGE_BANDS)) if (age >= from && age <= to) bands.add(band as AgeBand)
  }
  return (Object.keys(AGE_BANDS) as AgeBand[]).filter((band) => bands.has(band))
}

/** "a pensioner of 74", "aged 34", "a care leaver of 17": of the client, so no child's. In whole years. */
const OF_AGE =
  /\b(?:(?<!(?:sons?|daughters?|kids|children|mum|dad|mother|father|husband|wife|partner) )aged? (1[89]|[2-9]\d)|(?:pensioner|man|woman|leaver|student|somebody|someone|person|lad|carer) (?:of|aged?) (1[4-9]|[2-9]\d))\b(?! (?:months?|weeks?|days?)\b)/

function ageIn(words: string): number | null {
  const [, aged, of] = OF_AGE.exec(words) ?? []
  const years = aged ?? of
  return years === undefined ? null : Number(years)
}

/** What things of the field do not say, or say otherwise than of a client. */
const NEED_PHRASES: readonly { sign: RegExp; need: ClientNeed }[] = [
  { sign: /\bnapp(?:y|ies)\b/, need: 'nappies' },
  { sign: /\b(?:baby (?:things|clothes|milk|formula)|pram|cot|pushchair|formula)\b/, need: 'baby-things' },
  {
    sign: /\b(?:company|lonel\w+|isolat\w+|friends?|sees nobody|on (?:his|her|their) own|somebody to talk to|someone to talk to)\b/,
    need: 'company',
  },
  { sign: /\b(?:depress\w+|anxi\w+|low mood|panic|stress\w*)\b/, need: 'low-mood' },
  { sign: /\bcarers?\b|\bcaring for\b|\blooks after\b/, need: 'caring' },
  { sign: /\b(?:electric\w*|gas bills?|energy|prepay\w*|meter|heating bills?)\b/, need: 'bills' },
  {
    sign: /\b(?:bereave\w*|grie(?:f|ving)|(?:lost|lost of|death of) (?:her|his|their|a|the) (?:husband|wife|partner|mum|mother|dad|father|son|daughter|child))\b/,
    need: 'bereavement',
  },
  { sign: /\b(?:uniforms?|coats?|shoes|school (?:clothes|clothing))\b/, need: 'clothes' },
  {
    sign: /\b(?:somewhere|nowhere|place) to (?:live|stay|sleep)\b|\bhomeless\w*|\bevict\w*|\btemporary (?:housing|accommodation)\b|\b(?:left|leaving|out of) prison\b/,
    need: 'housing',
  },
  { sign: /\b(?:pet|dog|cat) food\b|\bfood for (?:the|a|her|his|their) (?:pet|dog|cat|puppy|kitten)\b/, need: 'pet-food' },
  { sign: /\b(?:lifts?|transport|no car|cannot get there)\b/, need: 'getting-there' },
]

const NEED_OF_CRISIS: Partial<Record<Crisis, ClientNeed>> = {
  hunger: 'food-today',
  abuse: 'abuse',
  rape: 'abuse',
  suicide: 'low-mood',
  sleep: 'housing',
  despair: 'low-mood',
  meter: 'bills',
  bailiffs: 'debt',
  money: 'money',
}

/** In the order in which they were said; what cannot wait in a crisis first. */
function needsIn(text: string, words: string): ClientNeed[] {
  const placed: { need: ClientNeed; at: number }[] = []
  for (const { sign, need } of NEED_PHRASES) {
    const at = words.search(sign)
    if (at >= 0) placed.push({ need, at })
  }
  const covered = [...NEED_PHRASES, ...CIRCUMSTANCES, { sign: BABY }, { sign: YOUNG }].reduce(
    (left, { sign }) => left.replaceAll(new RegExp(sign, 'g'), (found) => '.'.repeat(found.length)),
    withoutTimes(words).replaceAll(/(?<![^ ])(?:no|without) (?:a )?(?:voucher|referral)s?(?![^ ])/g, (found) => '.'.repeat(found.length)),
  )
  for (const part of parts(covered))
    for (const { things } of readThings(bigStems(tokensOf(part.words))))
      for (const thing of things.slice(0, 1)) {
        const need = needOf(thing)
        if (need !== null) placed.push({ need, at: part.at })
      }
  // A worker says of somebody what signs of crisis say of oneself.
  const ofThem = text.replaceAll(/\b(?:her|him|them)\b/gi, 'me')
  const urgent = [...crisesIn(text), ...crisesIn(ofThem)].flatMap((crisis) => NEED_OF_CRISIS[crisis] ?? [])
  return [...new Set([...urgent, ...placed.toSorted((a, b) => a.at - b.at).map(({ need }) => need)])]
}

function* parts(words: string): Generator<{ words: string; at: number }> {
  for (const match of words.matchAll(/[^.]+/g)) yield { words: match[0], at: match.index }
}

/** The need that the thing's first kind answers best. */
function needOf({ kinds }: Thing): ClientNeed | null {
  const [kind] = kinds
  if (kind === undefined) return null
  let best: ClientNeed | null = null
  let least = Infinity
  for (const need of CLIENT_NEEDS) {
    const step = kindStep(need, kind)
    if (step !== null && step < least) [best, least] = [need, step]
  }
  return best
}
