import type { Draft, Waiting } from './clauseDraft.ts'
import { daysOf, isPlain, without } from './group.ts'
import { partsBy, type Of, type Piece } from '../pieces/piece.ts'
import { dropBare, readTimes } from './sessions.ts'
import { isAboutClosing, toneOf } from '../words/words.ts'

/**
 * "Closed" belongs to its own day: to the days that wait for their times ("Thursday Closed Friday 9-1"), else to those that
 * follow ("Closed Wednesdays"); with times it is a pause ("closed 12-1"). What else is closed takes the clause back.
 *
 * @returns where the next piece begins
 */
export function readClosed(draft: Draft, pieces: readonly Piece[], at: number): number {
  const closed = pieces[at]!
  const next = pastPauseWords(pieces, at + 1)
  const following = pieces[next]
  // "Monday, closed Tuesday": the mark before it sets it to what follows.
  if (following?.kind === 'days' && closed.gap !== 'stop' && partsBy(closed.gap) > Math.max(partsBy(following.gap), partsBy('colon')))
    dropBare(draft, 'bare')
  if (draft.bare !== null) {
    const { days } = draft.bare
    close(draft, draft.bare)
    draft.bare = null
    draft.last = null
    return skipTimes(draft, pieces, at + 1, days)
  }
  if (following?.kind === 'days') {
    // "Friday 11-1 closed, Monday 10-12": the mark that follows sets it to what is before.
    if (partsBy(following.gap) > Math.max(partsBy(closed.gap), partsBy('colon')) && draft.groups.length > 0)
      draft.groups.at(-1)!.unsure = true
    close(draft, { days: following, marks: [], doubt: false, loose: false })
    draft.last = null
    const open = pieces[next + 1]
    // "closed Monday Tuesday, Wed-Fri 10-3"
    if (open?.kind === 'days' && open.gap === 'none' && open.days.entries.length > 1) draft.nextUnsure = true
    const end = skipTimes(draft, pieces, next + 1, following)
    draft.isClosing = end === next + 1
    return end
  }
  if (following?.kind === 'times' && following.ranges.every(({ closes }) => closes !== null)) {
    pauseFor(draft, following)
    return pastPauseWords(pieces, next + 1)
  }
  draft.unread.push(closed)
  // Before words it is one of them: "closed in August".
  draft.unsure = true
  draft.takesBack ||= draft.groups.length === 0
  draft.ledByMark ||= draft.groups.length === 0
  return at + 1
}

/** "except Tues & Sat" takes days away; times after it stand in for the usual ones: "except Thursday 10 - 12"; alone they are a pause. */
export function readExcept(draft: Draft, pieces: readonly Piece[], at: number): number {
  const [except, days, times] = [pieces[at]!, pieces[at + 1], pieces[at + 2]]
  if (days?.kind === 'times' && draft.bare === null && days.ranges.every(({ closes }) => closes !== null)) {
    pauseFor(draft, days)
    return at + 2
  }
  if (days?.kind !== 'days' || days.days.unclear || !days.days.specs.every(isPlain)) {
    draft.unread.push(except)
    draft.unsure = true
    draft.takesBack ||= draft.groups.length === 0
    draft.ledByMark ||= draft.groups.length === 0
    return at + 1
  }
  const gone = daysOf(days.days.specs)
  if (draft.bare !== null) {
    const { days: bare } = draft.bare
    draft.bare.days = { ...bare, days: { ...bare.days, specs: without(bare.days.specs, gone) } }
    return at + 2
  }
  if (draft.groups.length === 0) closeOn(draft, gone, days.from)
  else draft.except.push({ groups: draft.groups.length, days: [...gone] })
  const isHalf = days.days.half !== null
  if (isHalf) draft.unread.push({ from: except.from, to: days.to })
  if (times?.kind !== 'times' || times.gap === 'comma') return at + 2
  if (isHalf || !standIn(draft, times)) {
    draft.unread.push({ from: except.from, to: times.to })
    draft.out.push(...gone)
  } else {
    draft.bare = { days, marks: [], doubt: false, loose: false }
    readTimes(draft, times, days)
  }
  return at + 3
}

function pauseFor(draft: Draft, { ranges }: Of<'times'>): void {
  draft.pauses.push(...ranges)
  draft.ledByMark ||= draft.groups.length === 0
}

/** "10-4 except Thursday 10-12" gives other hours; "9-5 except Friday 2-5" may take hours away. */
const standIn = ({ groups }: Draft, { ranges }: Of<'times'>): boolean =>
  groups.length > 0 && groups.at(-1)!.ranges[0]?.opens === ranges[0]?.opens

function close(draft: Draft, { days, marks, doubt }: Waiting): void {
  const { specs, unclear } = days.days
  if (specs.every(isPlain) && !unclear && !doubt && marks.length === 0 && days.days.half === null) closeOn(draft, daysOf(specs), days.from)
  else {
    draft.unread.push(days)
    draft.out.push(...daysOf(specs))
  }
}

function closeOn(draft: Draft, days: ReadonlySet<number>, at: number): void {
  for (const day of days) draft.closedOn.push({ day, at })
}

/** "Wednesday: Closed / 08:00 - 20:00": nobody knows. */
function skipTimes(draft: Draft, pieces: readonly Piece[], at: number, days: Of<'days'>): number {
  const times = pieces[at]
  if (times?.kind !== 'times' || times.gap === 'comma' || times.gap === 'stop') return at
  draft.unread.push({ from: days.from, to: times.to })
  draft.out.push(...daysOf(days.days.specs))
  draft.lost = true
  draft.hasLooseTimes = true
  return at + 1
}

function pastPauseWords(pieces: readonly Piece[], at: number): number {
  const words = pieces[at]
  return words?.kind === 'words' && (isAboutClosing(words.words) || toneOf(words.words) === 'harmless') ? at + 1 : at
}
