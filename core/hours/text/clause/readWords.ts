import type { Draft } from './clauseDraft.ts'
import type { Of } from '../pieces/piece.ts'
import { dropBare } from './sessions.ts'
import { hasOwnSubject, isAddition, isKnown, namesElseAfter, tiesToSession, toneOf } from '../words/words.ts'

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
    if (draft.groups.length === 0 && draft.bare === null && hasOwnSubject(words)) draft.label = words
  } else if (draft.groups.length === 0 || draft.bare !== null) draft.label = tone === 'main' ? null : words
  else if (tone === 'other' && tiesToSession(words)) draft.unsure = true
  else if (ahead && !draft.namesFollow) draft.label = tone === 'main' ? null : words
  else if (tone === 'other' && !isAddition(words) && (draft.namesFollow || namesElseAfter(words))) nameLast(draft, words)
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

/** Says what the sessions just made are for. */
export function nameLast(draft: Draft, words: readonly string[]): void {
  draft.groups.at(-1)!.label = words
}

/** Whether the days that wait get their times after these words: "Thursday, Baby Group (0-2s), 10-12", "Sunday food bank closed". */
function isBeforeTimes({ pieces }: Draft, at: number): boolean {
  let next = at + 1
  while (pieces[next]?.kind === 'aside' || pieces[next]?.kind === 'often' || pieces[next]?.kind === 'limit') next++
  return pieces[next]?.kind === 'times' || pieces[next]?.kind === 'closed'
}
