import type { Service } from '../../listing/service.ts'
import { readPostcode } from '../../place/postcode.ts'
import { isSmallWord } from './smallWords.ts'
import { tokensOf } from './tokensOf.ts'

/** What was typed, parted into what is sought and where. */
export interface WordsAndPlace {
  /** Without the place. */
  words: string
  /** As typed: a postcode, its first half, or the name of a place; null = none. It may hold a whole postcode, which is never sent. */
  place: string | null
}

/** Whether words, compared as `tokensOf` has them, are a known place, or words that stand somewhere in the list. */
export interface Known {
  isPlace: (name: string) => boolean
  /** Weaker: it stands in some address, which is enough after "in" or "near". */
  mayBePlace: (name: string) => boolean
  isWord: (token: string) => boolean
}

const AREAS =
  'AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS ' +
  'HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM ' +
  'SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE'
/** The 124 areas of BS 7666, so that "U3A", "A4" and "K9" are words. */
const AREA = AREAS.split(' ')
  .toSorted((a, b) => b.length - a.length)
  .join('|')
/** A whole postcode with whatever stands between its halves, its first half, or that and a digit more. */
const POSTCODE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${AREA})\d[A-Z\d]?(?:[^\p{L}\p{N}]{0,3}\d[A-Z]{2}|\s+\d[A-Z]?)?(?![\p{L}\p{N}])`,
  'iu',
)

const BEFORE_PLACE: ReadonlySet<string> = new Set(['in', 'near', 'nearby', 'around', 'at', 'from', 'by', 'to', 'closest', 'nearest'])
/** After these an unknown name is a place too. */
const SURELY_BEFORE: ReadonlySet<string> = new Set(['in', 'near', 'around'])
/** Nor after these is what people are in: a state, a thing, a time, a language. */
const NO_PLACE_TO_BE: ReadonlySet<string> = new Set(
  (
    'pain fear labour danger trouble crisis distress shock tears care prison jail hospital school bed car van tent park wheelchair bulk powder cash ' +
    'advance emergency general person private christmas easter winter summer ramadan english urdu punjabi polish arabic somali bengali farsi pashto ' +
    'romanian ukrainian chinese welsh french spanish portuguese tigrinya kurdish'
  ).split(' '),
)
const LONGEST_NAME = 4

/**
 * Parts a place from the words: a postcode or its first half anywhere, else the longest known name (the last of several), else what no
 * listing holds after "in", "near" or "around" at the end ("food bank in Leeds").
 */
export function placeInWords(text: string, known: Known): WordsAndPlace {
  const postcode = POSTCODE.exec(text)
  if (postcode !== null) return without(text, postcode.index, postcode.index + postcode[0].length)
  const parts = [...text.matchAll(/[^\s,;!?]+/gu)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    token: tokensOf(match[0]).join(' '),
  }))
  for (let length = Math.min(LONGEST_NAME, parts.length); length > 0; length--)
    for (let at = parts.length - length; at >= 0; at--) {
      const name = parts
        .slice(at, at + length)
        .map(({ token }) => token)
        .join(' ')
      if (known.isPlace(name)) return without(text, parts[at]!.from, parts[at + length - 1]!.to)
    }
  const after = parts.findLastIndex(({ token }) => SURELY_BEFORE.has(token)) + 1
  const rest = parts.slice(after)
  const isName =
    rest.length > 0 && rest.length <= LONGEST_NAME && rest.every(({ token }) => !isSmallWord(token) && !NO_PLACE_TO_BE.has(token))
  const named = rest.map(({ token }) => token).join(' ')
  return after > 1 && isName && (known.mayBePlace(named) || !rest.some(({ token }) => known.isWord(token)))
    ? without(text, rest[0]!.from, rest.at(-1)!.to)
    : { words: text, place: null }
}

/** Takes out the place, and the "near" before it. */
function without(text: string, from: number, to: number): WordsAndPlace {
  const before = text.slice(0, from).trimEnd()
  const lead = /(\S+)$/u.exec(before)
  const kept = lead !== null && BEFORE_PLACE.has(lead[1]!.toLowerCase()) ? before.slice(0, lead.index) : before
  return { words: `${kept} ${text.slice(to)}`.replaceAll(/\s+/g, ' ').trim(), place: text.slice(from, to) }
}

/** What ends the name of a street or a house, not of a place. */
const NO_PLACE =
  /(^|\s)(street|st|road|rd|lane|ln|avenue|ave|drive|close|way|place|square|court|cent(re|er)|church|chapel|hall|library|house|hub|building|school|surgery|mission|hospital|college|estate|mill|floor|unit|room|office|offices|works|yard|terrace|row|walk|crescent|grove|parade|precinct|club|baptist|methodist|cafe|shop|mall|complex|entrance|arcade|market|campus|community|project|foodbank|bank|gardens|garden)$/

/** "Clacton" of Clacton-on-Sea, "Ashton" of Ashton-under-Lyne: what people say. */
const FULL_NAME = /^(\p{L}{4,}) (?:on|upon|under|in|le|cum|super|by) /u

/** Parts of addresses that name a place: `surely` where two listings at least have it, `maybe` where one has. */
export function placesInAddresses(services: readonly Pick<Service, 'address'>[]): { surely: Set<string>; maybe: Set<string> } {
  const counts = new Map<string, number>()
  const count = (name: string): unknown => counts.set(name, (counts.get(name) ?? 0) + 1)
  for (const { address } of services)
    for (const part of (address ?? '').split(',').slice(1)) {
      const name = tokensOf(part).join(' ')
      if (name.length < 3 || /\d/.test(name) || name.split(' ').length > LONGEST_NAME || NO_PLACE.test(name)) continue
      count(name)
      const short = FULL_NAME.exec(name)
      if (short !== null) count(short[1]!)
    }
  return { surely: new Set([...counts].filter(([, times]) => times > 1).map(([name]) => name)), maybe: new Set(counts.keys()) }
}

/** The first half of the postcode that a place is, or null: of a whole one nothing else is ever sent. */
export function outwardIn(place: string): string | null {
  const read = readPostcode(place)
  return read.kind === 'not a postcode' ? null : read.outward
}
