import type { Piece } from '../pieces/piece.ts'
import { isAddition, isInvitation, namesElseAfter, tiesToSession, toneOf } from '../words/words.ts'

/** A name for a session has no more words than this. */
const LONGEST_NAME = 5

/** "10-12 Food bank, 2-4 Job Club": names stand after their sessions. */
export function namesFollow(pieces: readonly Piece[]): boolean {
  const { first, last, names } = namesIn(pieces)
  if (first?.kind === 'words' || last?.kind !== 'words' || names < 2 || isAddition(last.words) || tiesToSession(last.words)) return false
  return toneOf(last.words) === 'main' || namesElseAfter(last.words) || last.words.length <= LONGEST_NAME
}

/** "10-12 Seniors Club 2-4 Young Adults 5-6": the names may belong to what is before or after them. */
export function isUnclearNaming(pieces: readonly Piece[]): boolean {
  const { first, last, names } = namesIn(pieces)
  return first?.kind !== 'words' && last?.kind !== 'words' && names >= 2
}

function namesIn(pieces: readonly Piece[]): { first: Piece | undefined; last: Piece | undefined; names: number } {
  const telling = pieces.filter((piece) => piece.kind !== 'words' || toneOf(piece.words) !== 'harmless')
  return { first: telling[0], last: telling.at(-1), names: telling.filter(isName).length }
}

/** A time that was not read is no name. */
const isName = (piece: Piece): boolean => piece.kind === 'words' && piece.words.some((word) => !word.startsWith('#'))

/** The words of a clause that is no more than a name: "Coffee Morning." */
export function nameOf([piece, ...more]: readonly Piece[]): readonly string[] | null {
  if (piece?.kind !== 'words' || more.length > 0 || piece.words.length > LONGEST_NAME || isInvitation(piece.words)) return null
  return toneOf(piece.words) === 'other' ? piece.words : null
}
