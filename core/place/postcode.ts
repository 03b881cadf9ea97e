import { INWARD, OUTWARD } from '../listing/postcodeShape.ts'
import type { Position } from '../listing/service.ts'

/** One outward code's table: inward code → [lon, lat, index into `lsoas`, or -1 where no area holds it]; degrees × 100,000, whole numbers. */
export interface PostcodeTable {
  outward: string
  /** Packs that have a postcode in it. */
  places: string[]
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

const FULL = new RegExp(`^(${OUTWARD})(${INWARD})$`)
const FIRST_HALF = new RegExp(`^${OUTWARD}$`)
const UNFINISHED = new RegExp(String.raw`^(${OUTWARD})\d[A-Z]?$`)
const UNFINISHED_SPACED = new RegExp(String.raw`^(${OUTWARD})\s+\d$`)
const INSIDE = new RegExp(String.raw`(?:^|[^A-Z0-9])(${OUTWARD})\s{0,3}(${INWARD})(?![A-Z0-9])`)
/**
 * Reads what a person typed. Shape as in BS 7666: area letters, district, then a digit and two letters.
 * `outward` = "M16"; `partial` = "M16 0" or "M16 0R": half a postcode; the space tells "M1 1" from "M11". Linear in the length of the text.
 */
export function readPostcode(text: string): PostcodeText {
  const typed = text.slice(0, 40).toUpperCase().trim()
  const spaced = UNFINISHED_SPACED.exec(typed)
  if (spaced) return { kind: 'partial', outward: spaced[1]! }
  const tidy = typed.replaceAll(/[\s.-]/g, '')
  const full = FULL.exec(tidy)
  if (full) return { kind: 'full', outward: full[1]!, inward: full[2]! }
  if (FIRST_HALF.test(tidy)) return { kind: 'outward', outward: tidy }
  const half = UNFINISHED.exec(tidy)
  if (half) return { kind: 'partial', outward: half[1]! }
  return { kind: 'not a postcode' }
}

/**
 * A whole postcode anywhere in what was typed ("12 High Street, M16 0RA"), or null. Looks at 200 characters at most.
 * @returns as `readPostcode` would read it
 */
export function findPostcode(text: string): PostcodeText | null {
  const found = INSIDE.exec(text.slice(0, 200).toUpperCase())
  return found ? { kind: 'full', outward: found[1]!, inward: found[2]! } : null
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
