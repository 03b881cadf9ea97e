import { lettersMistyped, nameLikeness } from '../nameLikeness.ts'
import { plainName } from '../plainName.ts'

export interface Authority {
  /** ONS code of 2024. */
  code: string
  name: string
}

/** Best first; those that are not alike are not told apart from one another. */
const ORDER = ['same', 'letters', 'begins'] as const

/**
 * The authorities that a name or a code may mean: of exactly this code or name; then those of its letters; then those whose words begin so;
 * only where there is none, those that are misspelled least. By name among equals.
 *
 * @param text "Leeds", "hull", "E08000035"; empty or marks alone = none
 */
export function authoritiesLike(text: string, authorities: readonly Authority[]): Authority[] {
  const wanted = plainName(text)
  if (wanted === '') return []
  const named = authorities.filter(({ code }) => code.toLowerCase() === wanted)
  if (named.length > 0) return named
  const ranked = authorities.flatMap((authority) => {
    const likeness = nameLikeness(plainName(authority.name), wanted)
    return likeness === null ? [] : [{ authority, rank: ORDER.indexOf(likeness) }]
  })
  return inOrder(ranked.length > 0 ? ranked : misspelled(wanted, authorities))
}

interface Ranked {
  authority: Authority
  rank: number
}

function misspelled(wanted: string, authorities: readonly Authority[]): Ranked[] {
  const slips = authorities.flatMap((authority) => {
    const rank = lettersMistyped(plainName(authority.name), wanted)
    return rank === null ? [] : [{ authority, rank }]
  })
  const least = Math.min(...slips.map(({ rank }) => rank))
  return slips.filter(({ rank }) => rank === least)
}

const inOrder = (ranked: readonly Ranked[]): Authority[] =>
  ranked
    .toSorted((a, b) => a.rank - b.rank || (a.authority.name < b.authority.name ? -1 : a.authority.name > b.authority.name ? 1 : 0))
    .map(({ authority }) => authority)
