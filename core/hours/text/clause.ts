import { type Clause, type Draft, type Of, readAlternate, readDays, readExcept, readTimes, spill } from './draft.ts'
import { isUnclearNaming, nameOf, namesFollow } from './names.ts'
import type { Piece } from './piece.ts'
import { isAddition, isDateNote, namesElseAfter, takesBack, tiesToSession, toneOf } from './words.ts'

/** Reads one clause from left to right. */
export function readClause(clause: readonly Piece[]): Clause {
  const only = clause.length === 1 ? clause[0] : undefined
  const pieces = only?.kind === 'aside' ? only.pieces : clause
  const first = pieces.find(isTimed)
  const draft: Draft = {
    from: clause[0]?.from ?? 0,
    to: clause.at(-1)?.to ?? 0,
    sessions: [],
    unread: [],
    unsure: false,
    term: false,
    bankHoliday: 'not stated',
    closedOn: [],
    name: nameOf(pieces),
    pieces,
    timesFirst: first?.kind === 'times' && !first.allDay,
    namesFollow: namesFollow(pieces),
    lastTimed: pieces.findLastIndex(isTimed),
    bare: [],
    waiting: null,
    label: null,
    group: [],
    last: [],
  }
  for (let at = 0; at < pieces.length; at = readPiece(draft, at));
  spill(draft)
  if (draft.waiting !== null) {
    draft.unread.push(draft.waiting)
    draft.unsure ||= draft.sessions.length > 0
  }
  draft.unsure ||= isUnclearNaming(pieces)
  if (draft.sessions.length === 0) {
    const excepts = pieces.some(({ kind }) => kind === 'except' || kind === 'closed on')
    draft.unsure = (excepts && draft.unsure) || takesBack(...wordsBeforeDay(pieces))
  }
  return draft
}

/** @returns where the next piece begins */
function readPiece(draft: Draft, at: number): number {
  const piece = draft.pieces[at]!
  switch (piece.kind) {
    case 'days':
      readDays(draft, piece, draft.pieces[at - 1])
      break
    case 'times':
      readTimes(draft, piece)
      break
    case 'except':
    case 'closed on':
      return readExcept(draft, draft.pieces, at)
    case 'term time':
      draft.term = true
      break
    case 'bank closed':
    case 'bank open':
      draft.bankHoliday = piece.kind === 'bank closed' ? 'closed' : 'open'
      break
    case 'alternate':
      readAlternate(draft, piece)
      break
    case 'words':
      readWords(draft, piece, at)
      break
    case 'aside':
      readAside(draft, piece)
  }
  return at + 1
}

function readWords(draft: Draft, piece: Of<'words'>, at: number): void {
  const { words } = piece
  const tone = toneOf(words)
  if (tone === 'harmless') return
  if (tone !== 'main') draft.unread.push(piece)
  if (draft.bare.length > 0 && draft.pieces[at + 1]?.kind !== 'times') {
    spill(draft)
    return
  }
  const ahead = at < draft.lastTimed
  if (tone === 'soft' || tone === 'hard') draft.unsure ||= ahead || draft.sessions.length > 0 || draft.waiting !== null
  else if (draft.sessions.length === 0 || draft.bare.length > 0) draft.label = tone === 'main' ? null : words
  else if (tone === 'other' && tiesToSession(words)) draft.unsure = true
  else if (ahead && !draft.namesFollow) draft.label = tone === 'main' ? null : words
  else if (tone === 'other' && !isAddition(words) && (draft.namesFollow || namesElseAfter(words))) name(draft, words)
}

/** Says what the sessions just made are for. */
function name(draft: Draft, words: readonly string[]): void {
  for (const session of draft.group) session.label = words
}

function readAside(draft: Draft, aside: Of<'aside'>): void {
  const [first] = aside.pieces
  if (first?.kind === 'except') {
    const end = readExcept(draft, aside.pieces, 0)
    if (end < aside.pieces.length) draft.unsure = true
    return
  }
  const words = aside.pieces.flatMap((piece) => (piece.kind === 'words' ? piece.words : []))
  const tone = toneOf(words)
  const marks = aside.pieces.every(({ kind }) => kind === 'term time' || kind === 'bank closed' || kind === 'bank open' || kind === 'words')
  if (!marks) {
    draft.unread.push(aside)
    return
  }
  for (const piece of aside.pieces) {
    if (piece.kind === 'term time') draft.term = true
    else if (piece.kind !== 'words') draft.bankHoliday = piece.kind === 'bank closed' ? 'closed' : 'open'
  }
  if (tone === 'harmless' || tone === 'main') return
  draft.unread.push(aside)
  if (isDateNote(words)) return
  if (tone !== 'other') draft.unsure = true
  else if (draft.bare.length > 0 || draft.sessions.length === 0) draft.label = words
  else name(draft, words)
}

const isTimed = ({ kind }: Piece): boolean => kind === 'days' || kind === 'times'

/** All words of a clause, and how many of them stand before its first day. */
function wordsBeforeDay(pieces: readonly Piece[]): [words: string[], dayAt: number | null] {
  const words: string[] = []
  let dayAt: number | null = null
  for (const piece of pieces.flatMap((part) => (part.kind === 'aside' ? part.pieces : [part]))) {
    if (piece.kind === 'words') words.push(...piece.words)
    if (piece.kind === 'days') dayAt ??= words.length
  }
  return [words, dayAt]
}
