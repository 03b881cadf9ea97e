import { isPostcodeArea } from '../postcodeAreas.ts'

/** Why something that is written as a postcode is no place on the ground of the four nations: the post alone knows it, or it lies elsewhere. */
export type OddPostcode = 'forces' | 'girobank' | 'jersey' | 'guernsey' | 'isle of man' | 'overseas' | 'no such area'

/** Crown dependencies by the letters that their postcodes begin with. */
const ISLANDS: Readonly<Record<string, 'jersey' | 'guernsey' | 'isle of man'>> = { JE: 'jersey', GY: 'guernsey', IM: 'isle of man' }

/** Territories overseas, as their own posts write them: four letters and 1ZZ, Gibraltar's GX11 1AA. */
const OVERSEAS = /\b(?:(?:ASCN|BBND|BIQQ|FIQQ|PCRN|SIQQ|STHL|TDCU|TKCA) ?1ZZ|GX11(?: ?1AA)?)\b/
const FORCES = /\bB\.?F\.?P\.?O\b|\bBF1(?: ?\d[A-Z]{2})?\b/
/** Girobank's own, used until 2003, with O for 0 and 1 for I as people type them. */
const GIROBANK = /\bG[I1]R ?[0O]AA\b/

/** What is no geographic postcode of the United Kingdom though it is written like one, in any text; null = nothing here says so. Linear. */
export function oddPostcodeIn(text: string): Extract<OddPostcode, 'forces' | 'girobank' | 'overseas'> | null {
  const plain = text
    .toUpperCase()
    .replaceAll(/[\s_-]+/g, ' ')
    .trim()
  if (FORCES.test(plain)) return 'forces'
  if (GIROBANK.test(plain) || plain === 'GIR') return 'girobank'
  return OVERSEAS.test(plain) ? 'overseas' : null
}

/** Of the first half of a postcode that is read as such, "JE2", "XX1"; null = it begins as one of the four nations does. */
export function oddOutward(outward: string): Exclude<OddPostcode, 'forces' | 'girobank' | 'overseas'> | null {
  const area = /^[A-Z]+/.exec(outward)?.[0] ?? ''
  const island = Object.hasOwn(ISLANDS, area) ? ISLANDS[area] : undefined
  if (island !== undefined) return island
  return isPostcodeArea(area) ? null : 'no such area'
}
