import { LONGEST_TYPED } from './longestTyped.ts'
import type { Position } from '../listing/service.ts'
import type { Nation } from '../days/nation.ts'
import type { Authority } from '../place/elsewhere/authority.ts'
import { oddPostcodeIn, type OddPostcode } from '../place/elsewhere/oddPostcode.ts'
import type { FoundName, PlaceName } from '../place/placeName.ts'
import {
  findOutward,
  findPostcode,
  middleOf,
  onlyAuthority,
  pointOf,
  readPostcode,
  type PostcodeTable,
  type PostcodeText,
} from '../place/postcode.ts'
import type { Elsewhere } from './elsewhere/elsewhere.ts'
import { outsidePostcode } from './elsewhere/outsidePostcode.ts'
import { troubleOf } from './troubleOf.ts'
import { saysNothingMore } from './typedName.ts'
import { whereNamed } from './whereNamed.ts'
import { withAuthorityNamed } from './elsewhere/withAuthorityNamed.ts'

/** Where a person is. */
export interface Where {
  /** As typed; of a place, its name. */
  text: string
  from: Position
  outward: string | null
  /** ONS code of the council it lies in; null = not known. */
  authority: string | null
  /** Metres that `from` may be off; absent = as exact as what was named. */
  roughM?: number
}

/** What went wrong with the place a person named. `text` is what they typed, or the part of it that may be shown. */
export interface Trouble {
  code:
    | 'unknown postcode'
    | 'outside'
    | 'half a postcode'
    | 'unknown place'
    | 'empty'
    /** Places of this name or beginning. */
    | 'several'
    /** Places that are spelled nearly so, or of this name and not where it was said to be; those elsewhere among them. */
    | 'did you mean'
    /** A town or more: `choices` are its parts, `whole` is all of it. */
    | 'large'
    /** Written as a postcode, and no place on the ground of the four nations: `odd` says why. */
    | 'odd postcode'
  text: string
  odd?: OddPostcode
  choices?: PlaceName[]
  /** All of a large place. `at` = its middle, null where it has none to speak of. */
  whole?: { name: string; place: string; at: Position | null }
  /** Of what is outside: the nations that it lies in; empty = in none of the four, absent = not known. */
  nations?: Nation[]
  /** Of what is outside: the councils of England that it may lie in, each with a page of its own; absent = not known. */
  elsewhere?: Elsewhere[]
}

/** `place` = id of the place it lies in, or of one with such postcodes. */
export type Resolved = { where: Where & { place: string } } | { trouble: Trouble }

/** What is asked of the outside: an outward code's table, and places by name. */
export interface Lookup {
  /** null = no postcode of England starts so. */
  postcodes: (outward: string) => Promise<PostcodeTable | null>
  /** The names that come near, best first: every name that is exactly this one stands before all others, and of those ours first. */
  placeNames: (name: string) => Promise<readonly FoundName[]>
  /** Every authority of England. Asked for only where somebody is outside our places; what was typed is no part of the question. */
  authorities: () => Promise<readonly Authority[]>
}

/** What must be known of a place. */
export interface HeldPlace {
  id: string
  name?: string
  authorities: readonly { code: string }[]
  counts: { services: number }
}

/** What holds a digit may be an address or half a postcode, and no place here has one in its name. */
const DIGIT = /\p{N}/u

/**
 * Where a person means, from what they typed: a postcode, its first half, or the name of a place. A postcode is found anywhere in it.
 * The same for the page, which works it out where the person is, and for the form without script.
 *
 * Of a postcode only the outward code is asked for, and text with a digit is never asked for as the name of a place.
 *
 * @param here id of the place whose page is open, or null. It decides where a name, or the first half of a postcode, stands in several
 *   places; a whole postcode's own place wins over it
 * @param places a place that lists no help does not count
 * @throws what `lookup` throws
 */
export async function resolveWhere(typed: string, here: string | null, places: readonly HeldPlace[], lookup: Lookup): Promise<Resolved> {
  const text = Array.from(typed.toWellFormed().trim()).slice(0, LONGEST_TYPED).join('').trimEnd()
  const held = places.filter(({ counts }) => counts.services > 0)
  if (!/[^\s\p{Cf}]/u.test(text)) return troubleOf('empty', '')
  const odd = oddPostcodeIn(text)
  if (odd !== null) return troubleOf('odd postcode', text, { odd, nations: ['england'] })
  const read = findPostcode(text) ?? readPostcode(text)
  if (read.kind !== 'not a postcode') return wherePostcode(text, read, here, held, lookup)
  if (!DIGIT.test(text)) return withAuthorityNamed(text, await whereNamed(text, here, held, lookup), held, lookup)
  const beside = findOutward(text)
  if (beside === null) return troubleOf('unknown postcode', text)
  if (saysNothingMore(beside.beside)) return wherePostcode(beside.outward, { kind: 'outward', outward: beside.outward }, here, held, lookup)
  return wherePostcode(text, { kind: 'unsure', outward: beside.outward }, here, held, lookup)
}

/** `unsure` = a first half among words that may be something else: "Flat B1, High Street". */
type ReadPostcode = Exclude<PostcodeText, { kind: 'not a postcode' }> | { kind: 'unsure'; outward: string }

async function wherePostcode(
  text: string,
  read: ReadPostcode,
  here: string | null,
  held: readonly HeldPlace[],
  lookup: Lookup,
): Promise<Resolved> {
  const table = await lookup.postcodes(read.outward)
  const within = new Set(table?.authorities)
  const holding = held.filter(({ authorities }) => authorities.some(({ code }) => within.has(code)))
  const likely = holding.find(({ id }) => id === here) ?? holding[0]
  if (table === null || likely === undefined)
    return read.kind === 'unsure' ? troubleOf('unknown postcode', text) : outsidePostcode(text, read, table, lookup.authorities)
  const choices = wholeArea(table, likely.id)
  if (read.kind === 'partial') return troubleOf('half a postcode', text, { choices })
  if (read.kind === 'unsure') return troubleOf('unknown postcode', text, { choices })
  const point = read.kind === 'full' ? pointOf(table, read.inward) : { at: middleOf(table), authority: onlyAuthority(table) }
  if (point === null || point.at === null) return troubleOf('unknown postcode', text, { choices })
  const own = holding.find(({ authorities }) => authorities.some(({ code }) => code === point.authority))
  return { where: { text, from: point.at, outward: table.outward, authority: point.authority, place: (own ?? likely).id } }
}

/** All of an outward code, where its end is missing or not known. */
function wholeArea(table: PostcodeTable, place: string): PlaceName[] {
  const at = middleOf(table)
  return at === null ? [] : [{ name: table.outward, authority: '', kind: 'suburb', at, place, outward: table.outward }]
}
