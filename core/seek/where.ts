import type { Position } from '../listing/service.ts'
import type { PlaceName } from '../place/placeName.ts'
import { plainName } from '../place/plainName.ts'
import { findPostcode, middleOf, onlyAuthority, pointOf, readPostcode, type PostcodeTable } from '../place/postcode.ts'

/** Where a person is. */
export interface Where {
  /** As typed; of a place, its name. */
  text: string
  from: Position
  outward: string | null
  /** ONS code of the council it lies in; null = not known. */
  authority: string | null
}

/** What went wrong with the place a person named. `text` is what they typed, or the part of it that may be shown. */
export interface Trouble {
  code: 'unknown postcode' | 'outside' | 'half a postcode' | 'unknown place' | 'empty' | 'several'
  text: string
  choices?: PlaceName[]
}

/** `place` = id of the place it lies in, or of one with such postcodes. */
export type Resolved = { where: Where & { place: string } } | { trouble: Trouble }

/** What is asked of the outside: an outward code's table, and places by name. */
export interface Lookup {
  /** null = no place of ours has a postcode that starts so. */
  postcodes: (outward: string) => Promise<PostcodeTable | null>
  /** The names that come near, best first: every name that is exactly this one stands before all others, and of those ours first. */
  placeNames: (name: string) => Promise<readonly PlaceName[]>
}

/** What must be known of a place. */
interface HeldPlace {
  id: string
  authorities: readonly { code: string }[]
  counts: { services: number }
}

/** The most letters of what is typed that are looked at. */
export const LONGEST_TYPED = 80

/** What holds a digit may be an address or half a postcode, and no place here has one in its name. */
const DIGIT = /\p{N}/u

/**
 * Where a person means, from what they typed: a postcode, its first half, or the name of a place. A whole postcode is found anywhere in it.
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
  const text = typed.trim().slice(0, LONGEST_TYPED).trimEnd()
  const held = places.filter(({ counts }) => counts.services > 0)
  if (text === '') return trouble('empty', text)
  const read = findPostcode(text) ?? readPostcode(text)
  if (read.kind === 'not a postcode')
    return DIGIT.test(text) ? trouble('unknown postcode', text) : resolveName(text, here, held, await namesLike(text, lookup))
  const table = await lookup.postcodes(read.outward)
  const holding = table === null ? [] : held.filter(({ id }) => table.places.includes(id))
  const likely = holding.find(({ id }) => id === here) ?? holding[0]
  if (table === null || likely === undefined) return trouble('outside', text)
  if (read.kind === 'partial') return trouble('half a postcode', text, wholeArea(table, likely.id))
  const point = read.kind === 'full' ? pointOf(table, read.inward) : { at: middleOf(table), authority: onlyAuthority(table) }
  if (point === null || point.at === null) return trouble('unknown postcode', text)
  const own = holding.find(({ authorities }) => authorities.some(({ code }) => code === point.authority))
  return { where: { text, from: point.at, outward: table.outward, authority: point.authority, place: (own ?? likely).id } }
}

const trouble = (code: Trouble['code'], text: string, choices?: PlaceName[]): Resolved => ({
  trouble: { code, text, ...(choices ? { choices } : {}) },
})

/** For half a postcode: all of its outward code may do. */
function wholeArea(table: PostcodeTable, place: string): PlaceName[] {
  const at = middleOf(table)
  return at === null ? [] : [{ name: table.outward, authority: '', kind: 'suburb', at, place, outward: table.outward }]
}

/** One letter is no name. */
const namesLike = async (text: string, { placeNames }: Lookup): Promise<readonly PlaceName[]> => (text.length < 2 ? [] : placeNames(text))

/**
 * The one place here of exactly this name, or where nothing anywhere has it, the only one that comes near it. Several are for the person to
 * choose from, unless one of them is in the open place. A name that only places elsewhere have is outside, whatever here begins like it.
 */
function resolveName(text: string, here: string | null, held: readonly HeldPlace[], near: readonly PlaceName[]): Resolved {
  const isOurs = (name: PlaceName): name is PlaceName & { place: string } => held.some(({ id }) => id === name.place)
  const exact = near.filter(({ name }) => plainName(name) === plainName(text))
  const ours = (exact.length > 0 ? exact : near).filter(isOurs)
  const inHere = exact.length > 0 ? ours.filter(({ place }) => place === here) : []
  const [only, ...others] = inHere.length === 1 ? inHere : ours
  if (only === undefined) return trouble(near.some(({ name }) => beginsWords(name, text)) ? 'outside' : 'unknown place', text)
  if (others.length > 0) return trouble('several', text, ours)
  return { where: { text: only.name, from: only.at, outward: only.outward, authority: null, place: only.place } }
}

/** Whether each word of the text begins a word of the name: "hull" of Kingston upon Hull. What is only spelled alike may be a slip. */
function beginsWords(name: string, text: string): boolean {
  const words = plainName(name).split(' ')
  return plainName(text)
    .split(' ')
    .every((start) => words.some((word) => word.startsWith(start)))
}
