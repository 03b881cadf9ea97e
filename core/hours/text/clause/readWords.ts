import type { Draft } from './clauseDraft.ts'
import type { Of } from '../pieces/piece.ts'
import { dropBare } from './sessions.ts'
import { isKindAlone, kindNamed } from '../words/kindNamed.ts'
import { hasOwnSubject, isAddition, isKnown, namesElse, namesElseAfter, isMainPurpose, tiesToSession, toneOf } from '../words/words.ts'

/** From so many words on, a subject of its own makes a sentence of its own. */
const SENTENCE = 4

/** Words name a session, make the clause unsure, or say nothing of when. */
export function readWords(draft: Draft, piece: Of<'words'>, at: number): void {
  const { words } = piece
  const tone = toneOf(words)
  if (tone === 'harmless') return
  if (tone !== 'main') draft.unread.push(piece)
  draft.lost ||= words.includes('#clock')
  const ahead = at < draft.lastTimed
  if (tone === 'doubt' && (isAboutMore(draft, piece) || draft.pieces[at + 1]?.gap === 'colon')) {
    draft.unsure = true
    draft.takesBack ||= draft.groups.length === 0
  }
  if (draft.bare !== null && !isBeforeTimes(draft, at)) {
    if (mayLead(draft, piece, at)) draft.nextUnsure = true
    dropBare(draft, tone === 'doubt' || words[0] === '#number' ? 'doubt' : tone === 'other' && ahead ? 'leads' : 'named')
    return
  }
  if (tone === 'other' && draft.groups.length > 0) draft.groups.at(-1)!.described = true
  if (tone === 'doubt') {
    draft.ledByMark ||= at === 0 && draft.pieces[1]?.gap !== 'colon' && !(hasOwnSubject(words) && words.length >= SENTENCE)
    draft.unsure ||= ahead || draft.groups.length > 0 || draft.times !== null
    if (draft.groups.length === 0 && draft.bare === null && hasOwnSubject(words)) nameNext(draft, piece, words)
  } else if (draft.groups.length === 0 || draft.bare !== null) nameNext(draft, piece, tone === 'main' ? null : words)
  else if (tone === 'other' && tiesToSession(words)) tie(draft, words)
  else if (ahead && !draft.namesFollow) nameNext(draft, piece, tone === 'main' ? null : words)
  else if (tone === 'other' && !isAddition(words) && (draft.namesFollow || namesElseAfter(words) || isKindAlone(words)))
    nameLast(draft, words)
}

/** "Monday or Tuesday"; "Mondays and in August"; but "Fridays by appointment" is about these alone. */
const isAboutMore = ({ bare, isClosing }: Draft, { words, gap }: Of<'words'>): boolean =>
  words.includes('#or') || (gap === 'and' && (bare !== null || isClosing)) || (gap === 'comma' && isClosing)

/** "Mon 9:30hoursevery other Fri", "Mon not openevery second Fri": the last of words that are not known may be about the next days. */
function mayLead({ pieces }: Draft, { words }: Of<'words'>, at: number): boolean {
  const [last, next] = [words.at(-1)!, pieces[at + 1]]
  return next?.kind === 'days' && next.gap === 'none' && !isKnown(last) && !isNumber(last)
}

const isNumber = (word: string): boolean => word === '#clock' || word === '#number'

/** Says what the coming sessions are for. @param label null = the listing's own thing */
export function nameNext(draft: Draft, { words, from }: Pick<Of<'words'>, 'words' | 'from'>, label: readonly string[] | null): void {
  draft.label = label
  draft.kind = kindNamed(words)
  draft.nameFrom = label === null ? from : null
}

/** Says what the session just made is for. */
export function nameLast(draft: Draft, words: readonly string[]): void {
  const group = draft.groups.at(-1)!
  group.label = words
  group.kind = kindNamed(words)
}

/** "9-5pm for calls" is something else, "10-2 for food collections" the listing's own thing; "12-3 they offer tea" may be all there is. */
function tie(draft: Draft, words: readonly string[]): void {
  const purpose = words[0] === 'for' ? words.slice(1) : []
  if (isMainPurpose(purpose)) draft.unread.pop()
  else if (namesElse(purpose.slice(0, 2))) nameLast(draft, words)
  else draft.unsure = true
}

/** Whether the days that wait get their times after these words: "Thursday, Baby Group (0-2s), 10-12", "Sunday food bank closed". */
function isBeforeTimes({ pieces }: Draft, at: number): boolean {
  let next = at + 1
  while (pieces[next]?.kind === 'aside' || pieces[next]?.kind === 'often' || pieces[next]?.kind === 'limit') next++
  return pieces[next]?.kind === 'times' || pieces[next]?.kind === 'closed'
}
