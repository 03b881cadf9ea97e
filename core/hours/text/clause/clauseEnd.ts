import type { Draft } from './clauseDraft.ts'
import { closes } from '../words/doubtWords.ts'
import { daysOf, isPlain, limited, maybe, pauseAll, recurOn, without } from './group.ts'
import { isUnclearNaming } from './names.ts'
import type { Of, Piece } from '../pieces/piece.ts'
import { isPause } from './readAside.ts'
import { dropBare, isLed } from './sessions.ts'
import { hasOwnSubject, isLead, takesBack, toneOf } from '../words/words.ts'

/** More pauses than this are no pauses. */
const MOST_PAUSES = 3

/** What is left when a clause is read: days and times that found no others, and what is said of all its sessions. Linear. */
export function endClause(draft: Draft, bracketed: boolean): void {
  const isLeft = draft.bare !== null || draft.times !== null
  draft.isJoined = draft.pieces.some(({ gap }) => gap === 'stop')
  if (isLeft && draft.isJoined) draft.unsure = true
  endDays(draft)
  if (draft.times !== null) {
    draft.unread.push(draft.times)
    draft.hasLooseTimes = true
    draft.unsure ||= draft.groups.length > 0
  }
  draft.unsure ||= isUnclearNaming(draft.pieces)
  draft.ledByMark ||= draft.unsure && beginsWithDate(draft.pieces)
  if (draft.groups.length === 0) endAlone(draft, bracketed)
  else sayOfAll(draft)
}

/** Days at the end: "Daily 10-5 on weekdays" and "Monday 10-12, 1st Monday of the month" narrow what is said. */
function endDays(draft: Draft): void {
  if (draft.bare === null) return
  const { days, marks, doubt } = draft.bare
  const before = beforeDays(draft)
  const [group, ...more] = draft.groups
  if (
    group !== undefined &&
    more.length === 0 &&
    before?.kind === 'times' &&
    marks.length === 0 &&
    !doubt &&
    !draft.extraTimes &&
    draft.pauses.length === 0 &&
    days.days.half === null &&
    !isLed(draft)
  ) {
    const narrow = daysOf(days.days.specs)
    const isNarrower =
      group.specs.every(isPlain) &&
      days.days.specs.every(isPlain) &&
      !days.days.unclear &&
      [...narrow].every((day) => daysOf(group.specs).has(day))
    if (isNarrower)
      group.specs = group.specs
        .map((spec) => ({ ...spec, days: spec.days.filter((day) => narrow.has(day)) }))
        .filter(({ days: left }) => left.length > 0)
    if (isNarrower || recurOn(group, days.days)) {
      draft.bare = null
      return
    }
  }
  if (before?.kind === 'times' && isTurned(draft, days)) draft.unsure = true
  const tone = before?.kind === 'words' && !isLead(before.words) ? toneOf(before.words) : 'harmless'
  dropBare(draft, tone === 'doubt' ? 'doubt' : tone === 'harmless' ? 'bare' : 'named')
}

/** The last piece before the last days that says something. */
function beforeDays({ pieces, lastTimed }: Draft): Piece | undefined {
  const before = pieces[lastTimed - 1]
  return before?.kind === 'words' && toneOf(before.words) === 'harmless' ? pieces[lastTimed - 2] : before
}

/** "Monday 10-12, 2-4 Tuesday, 5-6 Wednesday": the times may be those of the days that follow them. */
function isTurned({ pieces, extraTimes }: Draft, days: Of<'days'>): boolean {
  if (extraTimes) return true
  return days.gap === 'none' && pieces.some((piece) => piece.kind === 'times' && (piece.gap === 'comma' || piece.ranges.length > 1))
}

function sayOfAll(draft: Draft): void {
  const { groups, pauses, limits } = draft
  draft.takesBack = false
  if (pauses.length > MOST_PAUSES) draft.unsure = true
  else for (const range of pauses) pauseAll(groups, range, false)
  for (const group of groups) for (const limit of limits.slice(0, 2)) group.limit = limited(group.limit, limit)
  for (const group of groups.slice(0, draft.unsureTo)) group.unsure = true
  groups.slice(0, draft.maybeTo).forEach(maybe)
  let gone = new Set<number>()
  let next = draft.except.length - 1
  for (let at = groups.length; at > 0; at--) {
    for (; next >= 0 && draft.except[next]!.groups >= at; next--) gone = new Set([...gone, ...draft.except[next]!.days])
    if (gone.size > 0) groups[at - 1]!.specs = without(groups[at - 1]!.specs, gone)
  }
  draft.limits = []
  draft.pauses = []
}

/** "Wed 9-10. 3/10/26 - …": a date that is not understood may be when what is before it is held. */
const beginsWithDate = ([first]: readonly Piece[]): boolean => first?.kind === 'days' && first.days.specs.some(({ on }) => on !== null)

/** Without sessions its marks are about those of the others. */
function endAlone(draft: Draft, bracketed: boolean): void {
  for (const mark of draft.lead) {
    if (mark.kind === 'limit') draft.limits.push(mark.limit)
    else draft.often.push(mark.often)
  }
  const { words, dayAt } = wordsOf(draft.pieces)
  const isOther = bracketed && hasOwnSubject(words) && draft.pieces.some(({ kind }) => kind === 'times')
  draft.takesBack ||= isOther ? words.some(closes) : takesBack(words, dayAt) || (words.length > 0 && isPause(draft.pieces))
  draft.ledByMark = false
}

/** All words of a clause, and how many of them stand before its first day. */
function wordsOf(pieces: readonly Piece[]): { words: string[]; dayAt: number | null } {
  const words: string[] = []
  let dayAt: number | null = null
  for (const piece of pieces.flatMap((part) => (part.kind === 'aside' ? part.pieces : [part]))) {
    if (piece.kind === 'words') words.push(...piece.words)
    if (piece.kind === 'days') dayAt ??= words.length
  }
  return { words, dayAt }
}
