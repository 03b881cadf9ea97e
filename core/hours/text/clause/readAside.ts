import type { Draft } from './clauseDraft.ts'
import { readClosed, readExcept } from './closed.ts'
import { daysOf, recurOn } from './group.ts'
import { readMark } from './readMark.ts'
import type { Of, Piece } from '../pieces/piece.ts'
import { isDateNote, isLunch, toneOf } from '../words/words.ts'
import { nameLast, nameNext } from './readWords.ts'

/**
 * Brackets say the same as words outside them, of what stands before them: "(term time only)", "(except Tues)", "(1st and 3rd
 * Monday)", "(closed 12-1)". Days other than those before them are not about these; what is not understood makes them unsure.
 */
export function readAside(draft: Draft, aside: Of<'aside'>, at: number): void {
  const { pieces } = aside
  const words = pieces.flatMap((piece) => (piece.kind === 'words' ? piece.words : []))
  const tone = toneOf(words)
  const [first, second, ...more] = pieces
  const closes = first?.kind === 'days' && second?.kind === 'closed' && more.length === 0
  if (first?.kind === 'days' && !closes && isAboutOthers(draft, pieces)) draft.unread.push(aside)
  else if (tone === 'doubt') doubt(draft, aside, words)
  else if (first?.kind === 'except' || first?.kind === 'closed') readBar(draft, aside, first.kind)
  else if (closes) readBar(draft, { ...aside, pieces: [second, first] }, 'closed')
  else if (pieces.some(isTimed)) readTimed(draft, aside)
  else {
    for (const piece of pieces) if (piece.kind === 'limit' || piece.kind === 'often') readMark(draft, piece, at, true)
    if (pieces.some(({ kind }) => kind === 'closed' || kind === 'except' || kind === 'aside')) doubt(draft, aside, words)
    else if (tone === 'other') readName(draft, aside, words)
  }
}

function readName(draft: Draft, aside: Of<'aside'>, words: readonly string[]): void {
  draft.unread.push(aside)
  if (draft.bare !== null || draft.groups.length === 0) nameNext(draft, { words: [...words], from: aside.from }, words)
  else nameLast(draft, words)
}

/** "(closed 12-1)", "(except Tues)", "(Tues closed)". */
function readBar(draft: Draft, aside: Of<'aside'>, kind: 'except' | 'closed'): void {
  const { bare } = draft
  const groups = draft.groups.length
  if (kind === 'closed') draft.bare = null
  const end = kind === 'except' ? readExcept(draft, aside.pieces, 0) : readClosed(draft, aside.pieces, 0)
  if (kind === 'closed') draft.bare = bare
  const rest = aside.pieces.slice(end)
  const marks = rest.filter((piece) => piece.kind === 'limit' || piece.kind === 'often')
  for (const mark of marks) readMark(draft, mark, 0, true)
  if (marks.length < rest.length || groups !== draft.groups.length) doubt(draft, aside, [])
}

function readTimed(draft: Draft, aside: Of<'aside'>): void {
  const telling = aside.pieces.filter((piece) => piece.kind !== 'words' || toneOf(piece.words) !== 'harmless')
  const group = draft.groups.at(-1)
  const [only, ...more] = telling
  const isWords = telling.some(({ kind }) => kind === 'words') && !telling.some(({ kind }) => kind === 'days')
  if (telling.some(({ kind }) => kind === 'closed' || kind === 'except')) doubt(draft, aside, [])
  else if (isWords ? !isPause(telling) : isAboutOthers(draft, telling)) draft.unread.push(aside)
  else if (only?.kind === 'days' && more.length === 0 && draft.bare === null && group !== undefined && recurOn(group, only.days)) {
    if (draft.groups.length > 1 && !draft.isRecord) draft.maybeTo = Math.max(draft.maybeTo, draft.groups.length - 1)
  } else doubt(draft, aside, [])
}

/** "(Thursday not shown here)": whether it names days, and none of those before it. */
function isAboutOthers({ bare, groups }: Draft, pieces: readonly Piece[]): boolean {
  const specs = pieces.flatMap((piece) => (piece.kind === 'days' ? piece.days.specs : []))
  // "Tue 10-12 (1/3/27)": it may be the one date it is held on.
  if (specs.some(({ on }) => on !== null) && !pieces.some(({ kind }) => kind === 'times')) return false
  const days = daysOf(specs)
  const about = daysOf(bare?.days.days.specs ?? groups.at(-1)?.specs ?? [])
  return days.size > 0 && [...days].every((day) => !about.has(day))
}

/** "(lunch 12-1)" may be served, or the door shut. */
export const isPause = (pieces: readonly Piece[]): boolean =>
  pieces.every((piece) => piece.kind === 'times' || (piece.kind === 'words' && piece.words.every((word) => isLunch(word)))) &&
  pieces.some((piece) => piece.kind === 'times' && piece.ranges.some(({ closes }) => closes !== null))

/** "(2018)" says when it was written; the rest takes back what stands before it. */
function doubt(draft: Draft, aside: Of<'aside'>, words: readonly string[]): void {
  draft.unread.push(aside)
  if (words.length > 0 && isDateNote(words) && aside.pieces.length === 1) return
  if (draft.bare !== null) draft.bare.doubt = true
  else if (draft.groups.length === 0) draft.unsure = true
  else if (draft.isRecord) draft.groups.at(-1)!.unsure = true
  else draft.unsureTo = draft.groups.length
}

const isTimed = ({ kind }: Piece): boolean => kind === 'days' || kind === 'times'
