import { daysAt } from './dayList.ts'
import type { Token } from './lex.ts'
import type { Piece, Read } from './piece.ts'
import { timesAt } from './timeList.ts'

/** The text's clauses: parts between full stops, semicolons and line ends. Brackets stay with what they follow. */
export function clausesOf(tokens: readonly Token[]): Piece[][] {
  const clauses: Piece[][] = []
  let rest: Token[] = []
  const end = (): void => {
    if (rest.length > 0) clauses.push(piecesOf(rest))
    rest = []
  }
  let depth = 0
  for (const token of tokens) {
    if (token.kind === 'open') depth++
    if (token.kind === 'close') depth--
    if (token.kind === 'stop' && depth <= 0) end()
    else rest.push(token)
  }
  end()
  return clauses
}

function piecesOf(tokens: readonly Token[]): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  while (at < tokens.length) {
    const read =
      asideAt(tokens, at) ?? daysAt(tokens, at) ?? timesAt(tokens, at, pieces) ?? markAt(tokens, at, pieces) ?? wordAt(tokens, at)
    if (read.piece !== null) add(pieces, read.piece)
    at = read.next
  }
  return pieces
}

/** Words in a row are one piece. */
function add(pieces: Piece[], piece: Piece): void {
  const last = pieces.at(-1)
  if (last?.kind === 'words' && piece.kind === 'words') {
    last.words.push(...piece.words)
    last.to = piece.to
  } else pieces.push(piece)
}

function asideAt(tokens: readonly Token[], at: number): Read | null {
  const open = tokens[at]!
  if (open.kind !== 'open') return null
  let end = at + 1
  while (end < tokens.length && tokens[end]?.kind !== 'close') end++
  const inner = tokens.slice(at + 1, end).filter(({ kind }) => kind !== 'open' && kind !== 'stop')
  const to = (tokens[end] ?? tokens.at(-1) ?? open).to
  return { piece: { kind: 'aside', pieces: piecesOf(inner), from: open.from, to }, next: end + 1 }
}

function markAt(tokens: readonly Token[], at: number, before: readonly Piece[]): Read | null {
  const { kind, from, to } = tokens[at]!
  const token = tokens[at]!
  switch (kind) {
    case 'except':
    case 'closed on':
    case 'term time':
    case 'alternate':
      return { piece: { kind, from, to }, next: at + 1 }
    case 'bank holiday': {
      const held = (token as Extract<Token, { kind: 'bank holiday' }>).held
      const excepted = before.at(-1)?.kind === 'days' && ['except', 'closed on'].includes(before.at(-2)?.kind ?? '')
      if (held === 'not stated' && !excepted) return { piece: { kind: 'words', words: ['#bank-holiday'], from, to }, next: at + 1 }
      return { piece: { kind: held === 'open' ? 'bank open' : 'bank closed', from, to }, next: at + 1 }
    }
    case 'join':
    case 'dash':
    case 'from':
    case 'close':
    case 'stop':
      return { piece: null, next: at + 1 }
    default:
      return null
  }
}

/** What is none of the rest is a word; a time or day that could not be read is one that is not understood. */
function wordAt(tokens: readonly Token[], at: number): Read {
  const token = tokens[at]!
  const word = token.kind === 'word' ? token.word : `#${token.kind.replaceAll(' ', '-')}`
  return { piece: { kind: 'words', words: [word], from: token.from, to: token.to }, next: at + 1 }
}
