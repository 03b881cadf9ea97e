import { NO_LIMIT, type Piece, type Read, spanOf } from './piece.ts'
import { isYear, MONTHS } from '../words/doubtWords.ts'
import type { Token, TokenOf } from '../lex/token.ts'

/** Reads one token that narrows or takes back, or only parts what stands beside it. null = it is a word. */
export function markAt(tokens: readonly Token[], at: number, before: readonly Piece[]): Read | null {
  const token = tokens[at]!
  const span = spanOf(tokens, at, at + 1)
  switch (token.kind) {
    case 'except':
    case 'closed':
      return { piece: { kind: token.kind, ...span }, next: at + 1 }
    case 'term time':
      return { piece: { kind: 'limit', limit: { ...NO_LIMIT, term: true }, ...span }, next: at + 1 }
    case 'often':
      return { piece: { kind: 'often', often: token.often, ...span }, next: at + 1 }
    case 'bank holiday':
      return bankHolidayAt(tokens, at, token, before)
    case 'comma':
    case 'and':
    case 'colon':
    case 'dash':
    case 'close':
    case 'stop':
      return { piece: null, next: at + 1 }
    case 'from':
      return isMonth(tokens[at + 1]) ? null : { piece: null, next: at + 1 }
    default:
      return null
  }
}

/** "from September 2027" says when it begins, though not the day. */
const isMonth = (token: Token | undefined): boolean => token?.kind === 'word' && (MONTHS.has(token.word) || isYear(token.word))

/** "closed Sundays and bank holidays", "bank holidays: closed", "Sundays and bank holidays closed". */
function bankHolidayAt(tokens: readonly Token[], at: number, { held }: TokenOf<'bank holiday'>, before: readonly Piece[]): Read {
  const span = spanOf(tokens, at, at + 1)
  const limit = (bank: 'closed' | 'open'): Piece => ({ kind: 'limit', limit: { ...NO_LIMIT, bank }, ...span })
  if (held !== 'not stated') return { piece: limit(held), next: at + 1 }
  const afterDays = before.at(-1)?.kind === 'days'
  if (afterDays && ['except', 'closed'].includes(before.at(-2)?.kind ?? '')) return { piece: limit('closed'), next: at + 1 }
  let next = at + 1
  while (tokens[next]?.kind === 'colon' || tokens[next]?.kind === 'dash') next++
  if (tokens[next]?.kind === 'closed') return { piece: limit('closed'), next: afterDays ? next : next + 1 }
  return { piece: { kind: 'words', words: ['#bank-holiday'], ...span }, next: at + 1 }
}

/** What is none of the rest is a word; a time or day that could not be read is one that is not understood. */
export function wordAt(tokens: readonly Token[], at: number): Read {
  const token = tokens[at]!
  return { piece: { kind: 'words', words: [wordOf(token)], ...spanOf(tokens, at, at + 1) }, next: at + 1 }
}

function wordOf(token: Token): string {
  switch (token.kind) {
    case 'word':
      return token.word
    case 'until':
      return 'until'
    case 'starts':
      return 'starting'
    case 'clock':
      // A lone number counts something: "10 items".
      return token.half === null && !token.minutesWritten ? '#number' : '#clock'
    default:
      return `#${token.kind.replaceAll(' ', '-')}`
  }
}
