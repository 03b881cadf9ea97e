import { daysAt } from './dayList.ts'
import { joinClauses } from './joinClauses.ts'
import { markAt, wordAt } from './marks.ts'
import { periodAt } from './periods.ts'
import { type Gap, GAPS, type Piece, type Read } from './piece.ts'
import { timesAt } from './timeList.ts'
import type { Token } from '../lex/token.ts'

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
    if (token.kind === 'close') depth = Math.max(0, depth - 1)
    if (token.kind === 'stop' && depth === 0) end()
    else rest.push(token)
  }
  end()
  return joinClauses(clauses.filter((pieces) => pieces.length > 0))
}

function piecesOf(tokens: readonly Token[]): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  let gap: Gap = 'none'
  while (at < tokens.length) {
    const read =
      asideAt(tokens, at) ??
      periodAt(tokens, at) ??
      daysAt(tokens, at) ??
      timesAt(tokens, at, pieces) ??
      markAt(tokens, at, pieces) ??
      wordAt(tokens, at)
    if (read.piece === null) gap = wider(gap, gapOf(tokens[at]!))
    else {
      add(pieces, { ...read.piece, gap: wider(gap, read.piece.gap) })
      gap = 'none'
    }
    at = read.next
  }
  return pieces
}

/** Words in a row are one piece; brackets around nothing but the times of the days before them say no more than without. */
function add(pieces: Piece[], piece: Piece): void {
  const last = pieces.at(-1)
  const [inner, ...more] = piece.kind === 'aside' ? piece.pieces : []
  const isPair =
    (last?.kind === 'days' && inner?.kind === 'times') || (last?.kind === 'times' && inner?.kind === 'days' && pieces.length === 1)
  if (last?.kind === 'words' && piece.kind === 'words') {
    last.words.push(...piece.words)
    last.to = piece.to
  } else if (inner !== undefined && more.length === 0 && isPair) pieces.push({ ...inner, from: piece.from, to: piece.to, gap: 'none' })
  else pieces.push(piece)
}

function asideAt(tokens: readonly Token[], at: number): Read | null {
  const open = tokens[at]!
  if (open.kind !== 'open') return null
  let end = at + 1
  while (end < tokens.length && tokens[end]?.kind !== 'close') end++
  const inner = tokens
    .slice(at + 1, end)
    .map((token): Token => (token.kind === 'stop' ? { kind: 'comma', from: token.from, to: token.to } : token))
  const { to } = tokens[end] ?? tokens.at(-1)!
  const pieces = piecesOf(inner.filter(({ kind }) => kind !== 'open'))
  return { piece: pieces.length === 0 ? null : { kind: 'aside', pieces, from: open.from, to, gap: 'none' }, next: end + 1 }
}

function gapOf({ kind }: Token): Gap {
  return kind === 'comma' || kind === 'and' || kind === 'colon' || kind === 'dash' ? kind : 'none'
}

const wider = (a: Gap, b: Gap): Gap => (GAPS.indexOf(a) >= GAPS.indexOf(b) ? a : b)
