import type { Draft, Mark } from './clauseDraft.ts'
import { partsBy, type Piece } from '../pieces/piece.ts'
import { apply, dropBare } from './sessions.ts'

/**
 * Gives a mark such as "fortnightly", "term time only" or "until 3/4/2027" to the session it is about: the one whose days or
 * times it stands beside, on the side that less parts it from. Sessions that it may be about too are made unsure; only what
 * closes on bank holidays is said of all.
 *
 * @param bracketed in brackets, it belongs to what is before them
 */
export function readMark(draft: Draft, mark: Mark, at: number, bracketed = false): void {
  const next = draft.pieces[at + 1]
  const isBeforeDays = next?.kind === 'days' && !bracketed
  const isNearer = isBeforeDays && partsBy(next.gap) <= partsBy(mark.gap)
  if (mark.kind === 'limit' && mark.limit.bank === 'closed') draft.limits.push(mark.limit)
  else if (isBeforeDays && isHeading(draft.pieces, at)) {
    dropBare(draft, 'bare')
    lead(draft, mark, at)
  } else if (draft.bare !== null) draft.bare.marks.push(mark)
  else if (draft.lost) lose(draft, mark, isNearer)
  else if (draft.groups.length === 0 || draft.times !== null) lead(draft, mark, at)
  else if (isNearer) lose(draft, mark, true)
  else follow(draft, mark, at, bracketed)
}

/** It is about what was not understood; other sessions that it may be about too are unsure. */
function lose(draft: Draft, mark: Mark, isNextToo: boolean): void {
  draft.unread.push(mark)
  if (!draft.isRecord) draft.unsureTo = draft.groups.length
  else if (isNextToo && draft.groups.length > 0) draft.groups.at(-1)!.unsure = true
  draft.nextUnsure ||= isNextToo
}

function lead(draft: Draft, mark: Mark, at: number): void {
  if (draft.leadAt !== draft.groups.length) draft.lead = []
  draft.lead.push(mark)
  draft.leadAt = draft.groups.length
  draft.isHeading = isHeading(draft.pieces, at)
  draft.ledByMark ||= at === 0 && !draft.isHeading
  if (!draft.isHeading) draft.maybeTo = draft.groups.length
}

/** "Term time: Mon 10-12, Tue 2-4". */
const isHeading = (pieces: readonly Piece[], at: number): boolean => pieces[at + 1]?.gap === 'colon'

function follow(draft: Draft, mark: Mark, at: number, bracketed: boolean): void {
  const group = draft.groups.at(-1)!
  apply(group, mark)
  if (draft.groups.length === 1 || draft.isRecord) return
  const closesClause = at === draft.pieces.length - 1 && !bracketed
  // "Mondays 1 - 2 + Bread Tues - Fri 2 - 3, term time only": whichever is meant, the narrower is safe for what is read.
  if (mark.kind === 'limit' && closesClause && group.label !== null) draft.limits.push(mark.limit)
  else draft.maybeTo = Math.max(draft.maybeTo, draft.groups.length - 1)
}
