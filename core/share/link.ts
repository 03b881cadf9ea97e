import { MOST_KEPT } from './mostKept.ts'

/** Which way of writing a link this is. A link of a later one is told as such, not guessed at. */
const VERSION = 1
/** Hexadecimal digits of an id that a link gives at least: of a random id, 40 bits. */
const SHORTEST = 10
/** All of them. */
const LONGEST = 32

/** Whatever has an id: a UUID. */
interface Known {
  id: string
}

/** What a link's fragment says. */
export type ReadLink =
  | { state: 'none' }
  /** Made by a later version of this map. */
  | { state: 'newer' }
  /** Not a link of ours, or broken on its way. */
  | { state: 'unreadable' }
  /** `ids` whole and in order, each once; `unknown` = how many others were meant that are not listed; `over` = how many stand beyond the most. */
  | { state: 'read'; ids: string[]; unknown: number; over: number }

/**
 * The address of a shortlist: `/shortlist/west-midlands#1.005473c51e.a41f…`. Which listings stands in the fragment alone, which no
 * browser sends to a server.
 *
 * @param place id of the place
 * @param ids in order; those beyond the first 50 are left out
 * @param listed all listings of the place: an id is written as long as it takes to tell it from theirs
 */
export const linkTo = (place: string, ids: readonly string[], listed: readonly Known[]): string =>
  `/shortlist/${place}${ids.length === 0 ? '' : `#${fragmentOf(ids, listed)}`}`

function fragmentOf(ids: readonly string[], listed: readonly Known[]): string {
  const others = listed.map(({ id }) => digitsOf(id))
  const wanted = [...new Set(ids.map(digitsOf))].slice(0, MOST_KEPT)
  return [VERSION, ...wanted.map((digits) => shortestOf(digits, others))].join('.')
}

function shortestOf(digits: string, others: readonly string[]): string {
  const rivals = others.filter((other) => other !== digits && other.startsWith(digits.slice(0, SHORTEST)))
  let length = SHORTEST
  while (length < LONGEST && rivals.some((rival) => rival.startsWith(digits.slice(0, length)))) length++
  return digits.slice(0, length)
}

/**
 * Reads the fragment of a link. Nothing is thrown: what messages do to links (capitals, escapes, a full stop behind them, a cut end) is
 * read or counted.
 *
 * @param fragment with or without its #
 * @param listed all listings of the place
 */
export function readLink(fragment: string, listed: readonly Known[]): ReadLink {
  const text = unescaped(fragment.replace(/^#/, '')).trim().toLowerCase()
  if (text === '') return { state: 'none' }
  const [version = '', ...rest] = text.split('.')
  if (!/^[1-9]\d{0,5}$/.test(version)) return { state: 'unreadable' }
  if (Number(version) > VERSION) return { state: 'newer' }
  const parts = [...new Set(rest.map((part) => part.replaceAll(/[^\da-z]/g, '')).filter((part) => part !== ''))]
  if (parts.length === 0) return { state: 'unreadable' }
  const found = parts.slice(0, MOST_KEPT).map((part) => idOf(part, listed))
  const ids = [...new Set(found.filter((id) => id !== null))]
  return { state: 'read', ids, unknown: found.filter((id) => id === null).length, over: Math.max(0, parts.length - MOST_KEPT) }
}

/** The one listing that is meant; null = none, or it cannot be told which. */
function idOf(part: string, listed: readonly Known[]): string | null {
  if (!/^[\da-f]+$/.test(part) || part.length < SHORTEST || part.length > LONGEST) return null
  const meant = listed.filter(({ id }) => digitsOf(id).startsWith(part))
  return meant.length === 1 ? meant[0]!.id : null
}

const digitsOf = (id: string): string => id.replaceAll('-', '').toLowerCase()

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
