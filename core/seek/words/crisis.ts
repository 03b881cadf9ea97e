import type { ServiceType } from '../../listing/taxonomy.ts'
import { CRISES, type Crisis, FALSE_FRIENDS, SIGNS } from './crisisSigns.ts'
import { edits, mostEdits } from './edits.ts'
import { tokensOf } from './tokensOf.ts'

/** What of a list may help in it, beside a helpline: kinds, and the words of a listing that is for it. None of them sends to food but hunger. */
export const CRISIS_HELP: Readonly<Record<Crisis, { kinds: readonly ServiceType[]; words: readonly string[] }>> = {
  gas: { kinds: [], words: [] },
  medical: { kinds: [], words: [] },
  suicide: { kinds: ['mental-health'], words: ['suicide', 'self harm', 'samaritans'] },
  rape: { kinds: [], words: ['rape', 'sexual abuse', 'sexual violence', 'sexual assault'] },
  child: { kinds: [], words: ['domestic abuse', 'domestic violence', 'young people', 'childline'] },
  abuse: { kinds: [], words: ['domestic abuse', 'domestic violence', 'refuge'] },
  despair: { kinds: ['mental-health'], words: ['hearing voices', 'anxiety', 'depression'] },
  sleep: { kinds: ['advice-housing'], words: ['homeless', 'homelessness', 'rough sleepers'] },
  hunger: { kinds: ['food-bank', 'food-pantry', 'community-fridge', 'community-meal', 'crisis-fund', 'emergency-voucher'], words: [] },
  meter: { kinds: ['advice-energy', 'crisis-fund', 'emergency-voucher', 'advice-debt', 'advice-benefits'], words: [] },
  bailiffs: { kinds: ['advice-debt'], words: ['bailiff', 'citizens advice', 'law centre'] },
  money: { kinds: ['crisis-fund', 'emergency-voucher', 'advice-debt', 'advice-benefits', 'food-bank'], words: [] },
}

/** Giving and learning are no need: "volunteer with homeless people". Signs of death and violence stand all the same. */
const GIVES = /\b(?:volunteer\w*|donat\w+|fundrais\w+|raise money|charity shop|training|courses?|essay|statistics|give to)\b/
const STANDS_ALL_THE_SAME: ReadonlySet<Crisis> = new Set(['medical', 'suicide', 'rape', 'child', 'abuse'])

/** Longer words of the signs, to mend a slip into: "suiside", "domestik", "homless". */
const MENDED =
  `suicide suicidal killing myself overdose raped raping sexual sexually assault assaulted abused abusive abuser abusing violent
  violence domestic husband boyfriend girlfriend partner beaten beating hitting threatened stalking strangled scared frightened
  homeless nowhere somewhere tonight kicked thrown evicted sleeping starving hungry nothing cupboard havent afford electric
  electricity heating children danger safeguarding neglected penniless`.split(/\s+/)
const MENDED_SET: ReadonlySet<string> = new Set(MENDED)
/** True words that a slip of the list looks like. */
const NO_SLIPS: ReadonlySet<string> = new Set(
  `reaped roped rapped rapper rappers raving ravings roping rasping ratings ramped rasped raced rated raked rapid ruped abuse abuses amused scarred scored shared stared sacred spared cared kicker locked ticked picked licked
  packed ranger dancer anger danger eating heating seating hearing healing meeting staring starting staying stabbing stacking serving striving carving
  partners partnership husbandry hunger hungary throw throne grown shown nothings anywhere havens haven hasnt afforded electrics electrical children
  childrens domestics violet violets violin silent assaults insult adult result sexuality hotting fitting sitting knitting hurting getting putting setting
  hosting batting netting buttering beating betting bearing beaver beater bitten eaten beaters steeping sweeping keeping saving slipping shopping
  cupboards night tonights tight notice invited elected edited kicking billing filling pulling selling killings rolling milling willing tilling
  abusers refuse raising racing rating railing raining hiring living giving friends friend girlfriends boyfriends halting hunting hinting lifting`.split(
    /\s+/,
  ),
)

function mend(token: string): string {
  const most = Math.min(mostEdits(token), token.length < 10 ? 1 : 2)
  if (token.length < 5 || MENDED_SET.has(token) || NO_SLIPS.has(token)) return token
  let best = token
  let least = Infinity
  for (const word of MENDED) {
    if (word[0] !== token[0]) continue
    const cost = edits(token, word, Math.min(most, mostEdits(word)))
    if (cost < least) [best, least] = [word, cost]
  }
  return best
}

const anyOf = (signs: readonly string[]): RegExp => new RegExp(`(?<![^ ])(?:${signs.join('|')})(?![^ ])`, 'g')
const COMPILED = CRISES.map((crisis) => ({ crisis, sign: anyOf(SIGNS[crisis]) }))
const FALSE_FRIEND = anyOf(FALSE_FRIENDS)

/**
 * What of a crisis the words speak of, the most pressing first; empty = none. It errs towards offering a number: one too many costs a line
 * on a page, one too few may cost a life.
 */
export function crisesIn(text: string): Crisis[] {
  const typed = tokensOf(text.slice(0, LONGEST).replaceAll(/(\p{L})\1{2,}/gu, '$1$1'))
    .map(mend)
    .join(' ')
    .replaceAll(/(?<![^ ])(nowhere|where|want|wanna|place|going|need|afford|somewhere) (?:2|too) /g, '$1 to ')
  const plain = typed.replaceAll(FALSE_FRIEND, ' – ').replaceAll(/ {2,}/g, ' ')
  const gives = GIVES.test(plain)
  const found = COMPILED.filter(({ crisis, sign }) => plain.search(sign) >= 0 && (!gives || STANDS_ALL_THE_SAME.has(crisis))).map(
    ({ crisis }) => crisis,
  )
  return found.length > 1 ? found.filter((crisis) => crisis !== 'money') : found
}

const LONGEST = 200
