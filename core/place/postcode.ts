import type { Position } from '../listing/service.ts'
import { READINGS, readInward, readOutward, type Reading } from './postcodeSlips.ts'

/** One outward code's table: inward code → [lon, lat, index into `lsoas`, or -1 where no area holds it]; degrees × 100,000, whole numbers. */
export interface PostcodeTable {
  outward: string
  lsoas: string[]
  /** ONS code of the authority that each of `lsoas` lies in. */
  authorities: string[]
  postcodes: Record<string, [lon: number, lat: number, lsoa: number]>
}

export type PostcodeText =
  | { kind: 'full'; outward: string; inward: string }
  | { kind: 'outward'; outward: string }
  | { kind: 'partial'; outward: string }
  | { kind: 'not a postcode' }

/** The most that is looked at; what is pasted may be longer. */
const LONGEST_POSTCODE = 40
const LONGEST_ADDRESS = 200
/** Signs that may stand between the halves of a postcode inside a longer text. */
const WIDEST_GAP = 3
/** Without any digit: two words, of which the second ends as no word does: "MI OAA" is M1 0AA, and "Priory" is not PR1 0RY. */
const ALL_SLIPS = /^[A-Z]{0,2}[OI]{1,2} [OI][ABD-HJLNP-UW-Z]{2}$/

/**
 * Reads what a person typed. Shape as in BS 7666: area letters, district, then a digit and two letters; whatever stands between them, full
 * width, invisible or in small letters, and with O for 0 and I or l for 1 (or the other way) where only that can stand.
 * `outward` = "M16"; `partial` = "M16 0" or "M16 0R": half a postcode; the space tells "M1 1" from "M11". Linear in the length of the text.
 */
export function readPostcode(text: string): PostcodeText {
  const { tokens } = tokensOf(text.trim().slice(0, LONGEST_POSTCODE))
  const joined = tokens.join('')
  for (const reading of READINGS) {
    const found = fullOf(tokens, reading) ?? spacedHalfOf(tokens, reading) ?? outwardOf(joined, reading) ?? halfOf(joined, reading)
    if (found !== null) return found
  }
  return { kind: 'not a postcode' }
}

/**
 * A whole postcode anywhere in what was typed ("12 High Street, M16 0RA"), or null. Looks at 200 characters at most.
 * @returns as `readPostcode` would read it
 */
export function findPostcode(text: string): PostcodeText | null {
  const { tokens, gaps } = tokensOf(text.slice(0, LONGEST_ADDRESS))
  for (const reading of READINGS)
    for (const parts of [1, 2, 3])
      for (let at = 0; at + parts <= tokens.length; at++) {
        if (gaps.slice(at + 1, at + parts).some((gap) => gap > WIDEST_GAP)) continue
        const some = tokens.slice(at, at + parts)
        const joined = some.join('')
        if (!/\d/.test(joined) || (parts > 1 && some.at(-1)?.length !== 3)) continue
        const found = fullOf(some, reading)
        if (found !== null) return found
      }
  return null
}

/** The one first half of a postcode among words, and the words beside it: "near M16 please". null where there is none, or several. */
export function findOutward(text: string): { outward: string; beside: string[] } | null {
  const { tokens } = tokensOf(text.slice(0, LONGEST_ADDRESS))
  const outwards = tokens.map((token) => (/\d/.test(token) ? (readOutward(token, 'as written') ?? readOutward(token, 'slips')) : null))
  const [outward, ...others] = new Set(outwards.filter((found) => found !== null))
  return outward === undefined || others.length > 0 ? null : { outward, beside: tokens.filter((_, at) => outwards[at] === null) }
}

/** Runs of capitals and digits, and the number of signs before each. Full width is as any other; what is invisible and accents are nothing. */
function tokensOf(text: string): { tokens: string[]; gaps: number[] } {
  const plain = text
    .normalize('NFKD')
    .replaceAll(/[\p{Cf}\p{M}]/gu, '')
    .toUpperCase()
  const runs = [...plain.matchAll(/[A-Z0-9]+/g)]
  const ends = [0, ...runs.map((run) => run.index + run[0].length)]
  return { tokens: runs.map(([run]) => run), gaps: runs.map((run, at) => run.index - ends[at]!) }
}

function fullOf(tokens: readonly string[], reading: Reading): PostcodeText | null {
  const joined = tokens.join('')
  if (!/\d/.test(joined) && !ALL_SLIPS.test(tokens.join(' '))) return null
  // "M16 UK" is not M1 6UK.
  const last = tokens.at(-1)?.length ?? 0
  if (last < 3 && tokens.length > 1 && last + (tokens.at(-2)?.length ?? 0) > 3) return null
  const outward = readOutward(joined.slice(0, -3), reading)
  const inward = readInward(joined.slice(-3), reading)
  return outward === null || inward === null ? null : { kind: 'full', outward, inward }
}

function outwardOf(joined: string, reading: Reading): PostcodeText | null {
  const outward = /\d/.test(joined) ? readOutward(joined, reading) : null
  return outward === null ? null : { kind: 'outward', outward }
}
/** "M1 1": the space says where the first half ends. */
function spacedHalfOf(tokens: readonly string[], reading: Reading): PostcodeText | null {
  const [first = '', second = '', ...more] = tokens
  return more.length === 0 && second !== '' ? partialOf(first, second, reading) : null
}

/** "M160", "M16OR": the longest first half before a digit, or before a digit and a letter. */
const halfOf = (joined: string, reading: Reading): PostcodeText | null =>
  partialOf(joined.slice(0, -1), joined.slice(-1), reading) ?? partialOf(joined.slice(0, -2), joined.slice(-2), reading)

function partialOf(first: string, rest: string, reading: Reading): PostcodeText | null {
  if (!(reading === 'slips' ? /^[\dOIL][ABD-HJLNP-UW-Z]?$/ : /^\d[ABD-HJLNP-UW-Z]?$/).test(rest) || !/\d/.test(first + rest)) return null
  const outward = readOutward(first, reading)
  return outward === null ? null : { kind: 'partial', outward }
}

/** The middle of an outward code: the mean of its live postcodes. null where it has none. */
export function middleOf({ postcodes }: Pick<PostcodeTable, 'postcodes'>): Position | null {
  const rows = Object.values(postcodes)
  if (rows.length === 0) return null
  const [lon, lat] = rows.reduce<[number, number]>(([x, y], row) => [x + row[0], y + row[1]], [0, 0])
  return [lon / rows.length / 100_000, lat / rows.length / 100_000]
}

/** Where the postcode with this inward code stands, and the council it lies in, null where none is known. null = no such postcode. */
export function pointOf(table: PostcodeTable, inward: string): { at: Position; authority: string | null } | null {
  const row = Object.hasOwn(table.postcodes, inward) ? table.postcodes[inward] : undefined
  return row === undefined ? null : { at: [row[0] / 100_000, row[1] / 100_000], authority: table.authorities[row[2]] ?? null }
}

/** The council of a whole outward code; null where it has several. */
export function onlyAuthority({ authorities }: Pick<PostcodeTable, 'authorities'>): string | null {
  const [first = null, ...others] = new Set(authorities)
  return others.length === 0 ? first : null
}
