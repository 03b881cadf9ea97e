/**
 * Words of a text as they are compared: lower case, no accents or full stops, no apostrophe before an English ending ("he's", "can't");
 * any other mark parts two words ("d’Été").
 */
export const tokensOf = (text: string): string[] =>
  (PLAIN.test(text) ? text : unaccented(text)).toLowerCase().replaceAll(ENDING, '').match(WORD) ?? []

/** Most texts are plain, and a long list of them is read many times faster so. */
const PLAIN = /^[A-Za-z0-9 ,;:()/&+-]*$/
const ENDING = /['’‘](?=(?:s|t|m|re|ve|ll|d)(?![\p{L}\p{N}]))/gu
const WORD = /[\p{L}\p{N}]+/gu

const unaccented = (text: string): string => text.normalize('NFKD').replaceAll(/[\p{M}.\p{Cf}]/gu, '')

/** Written in two ways, or by most in the wrong one. */
const SPELLED: ReadonlyMap<string, string> = new Map([
  ['advise', 'advice'],
  ['center', 'centre'],
  ['counseling', 'counselling'],
  ['councelling', 'counselling'],
  ['councilling', 'counselling'],
  ['counciling', 'counselling'],
  ['counceling', 'counselling'],
  ['programme', 'program'],
  ['organization', 'organisation'],
  ['neighbor', 'neighbour'],
])

/** One word for one and many: "libraries" is "library", "nappies" is "nappy". Only English endings; what is no word stays itself. */
export function stemOf(token: string): string {
  const one = oneOf(token)
  return SPELLED.get(one) ?? one
}

function oneOf(token: string): string {
  if (token.length > 4 && token.endsWith('ies')) return `${token.slice(0, -3)}y`
  if (token.length > 4 && /(?:ss|sh|ch|x)es$/.test(token)) return token.slice(0, -2)
  return token.length > 3 && /[^sui]s$/.test(token) ? token.slice(0, -1) : token
}
