import { LEXEMES } from './lexemes.ts'
import { meantBy } from './slips.ts'
import type { Token } from './token.ts'

/** The meaningful parts of a text in order. @param text as from `tidy`. Linear. */
export function lex(text: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) {
    const { token, to } = next(text, at)
    const before = tokens.at(-1)
    if (token !== null && !isHyphen(before, token, text) && !isAbbreviation(before, token, text)) tokens.push(token)
    at = to
  }
  return tokens
}

function next(text: string, at: number): { token: Token | null; to: number } {
  for (const [regex, make] of LEXEMES) {
    regex.lastIndex = at
    const found = regex.exec(text)
    if (found === null) continue
    const to = at + found[0].length
    const made = make(found)
    if (made === null) return { token: null, to }
    return { token: { ...(made.kind === 'word' ? meantBy(made.word) : made), from: at, to }, to }
  }
  return { token: null, to: at + 1 }
}

/** The hyphen of "drop-in", as against that of "Mon-Fri". */
function isHyphen(before: Token | undefined, token: Token, text: string): boolean {
  return (
    token.kind === 'dash' &&
    text[token.from] === '-' &&
    before?.kind === 'word' &&
    before.to === token.from &&
    /\p{L}/u.test(text[token.to] ?? '')
  )
}

const SHORTENED = new Set(['st', 'rd', 'ave', 'dr', 'mr', 'mrs', 'rev', 'tel', 'incl', 'inc'])

/** The stop of "Tues. 10am", "Mon.-Fri." and "St. Mary's", as against the end of a sentence. */
function isAbbreviation(before: Token | undefined, token: Token, text: string): boolean {
  if (token.kind !== 'stop' || text[token.from] !== '.' || before?.to !== token.from) return false
  if (before.kind === 'word') return SHORTENED.has(before.word)
  if (before.kind !== 'day') return false
  return before.to - before.from <= 5 && /^\. ?[-\d,&(:]/.test(text.slice(token.from, token.to + 2))
}
