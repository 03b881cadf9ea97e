import type { Position } from '../../listing/service.ts'
import { authorityNamed, MANY_COUNCILS } from '../../place/elsewhere/authorityNamed.ts'
import type { Authority } from '../../place/elsewhere/authority.ts'
import { nationOfCouncil } from '../../place/nationOfName.ts'
import { plainName } from '../../place/plainName.ts'
import type { PlaceName } from '../../place/placeName.ts'
import { middleOf, type PostcodeTable } from '../../place/postcode.ts'

/** Somewhere in England that is in no place of this map: the council that it lies in, whose page says what helps there. */
export interface Elsewhere {
  /** ONS code and name of the council. */
  code: string
  name: string
  from: Position
  /** Of a postcode its first half; null = a name was typed. */
  outward: string | null
  /** The settlement that was named; null = a postcode, or the council itself. */
  called: string | null
  /** True = the very postcode is not known, and others that begin so lie in other councils; absent = it is sure. */
  guessed?: true
}

const MOST = 8

/**
 * Where a postcode is that no place of ours holds. One that the table lacks (a new one, or half of one) is taken for the middle of its outward code,
 * in the council that has most of its postcodes.
 *
 * @param point of the postcode; null = not in the table
 * @returns null = in none of the authorities (Wales)
 */
export function elsewhereOfPostcode(
  table: PostcodeTable,
  point: { at: Position; authority: string | null } | null,
  authorities: readonly Authority[],
): Elsewhere | null {
  const [commonest = null, ...others] = authoritiesByCount(table)
  const code = point?.authority ?? commonest
  const from = point?.at ?? middleOf(table)
  const authority = authorities.find((one) => one.code === code)
  if (authority === undefined || from === null) return null
  const found = { code: authority.code, name: authority.name, from, outward: table.outward, called: null }
  return point === null && others.length > 0 ? { ...found, guessed: true } : found
}

/** Every council of England that an outward code has postcodes in, that of most first, each from the middle of the outward code. */
export function elsewhereOfTable(table: PostcodeTable, authorities: readonly Authority[]): Elsewhere[] {
  const from = middleOf(table)
  return authoritiesByCount(table).flatMap((code) => {
    const authority = authorities.find((one) => one.code === code)
    return authority === undefined || from === null ? [] : [{ ...elsewhereOf(authority, from), outward: table.outward }]
  })
}

/** The councils of England that the names lie in, one row each, the first name of each; eight at most. Names elsewhere are left out. */
export function elsewhereOfNames(names: readonly PlaceName[], authorities: readonly Authority[]): Elsewhere[] {
  const found = names
    .filter((name) => nationOfCouncil(name) === 'england' && !MANY_COUNCILS.has(plainName(name.name)))
    .flatMap(({ name, authority, at }) => {
      const council = authorityNamed(authority === '' ? name : authority, authorities)
      return council === null ? [] : [elsewhereOf(council, at, name)]
    })
  return [...new Map(found.toReversed().map((one) => [one.code, one])).values()].toReversed().slice(0, MOST)
}

/** @param called the settlement that was named */
export const elsewhereOf = ({ code, name, at }: Authority, from: Position = at, called: string = name): Elsewhere => ({
  code,
  name,
  from,
  outward: null,
  called: plainName(called) === plainName(name) ? null : called,
})

/** The councils of an outward code, that of most postcodes first, of as many by code; empty where none is known. */
function authoritiesByCount({ authorities, postcodes }: PostcodeTable): string[] {
  const counted = new Map<string, number>()
  for (const [, , area] of Object.values(postcodes)) {
    const code = authorities[area]
    if (code !== undefined) counted.set(code, (counted.get(code) ?? 0) + 1)
  }
  return [...counted].toSorted(([codeA, a], [codeB, b]) => b - a || (codeA < codeB ? -1 : 1)).map(([code]) => code)
}
