import type { Days, Piece, Span } from './piece.ts'
import type { Range } from './times.ts'

export interface Session extends Span {
  days: Days
  range: Range
  /** Words that say what it is for, where that is not the listing's own thing. */
  label: readonly string[] | null
}

/** What one clause says. Without sessions of its own, its marks are about the whole text. */
export interface Clause extends Span {
  sessions: Session[]
  /** What was not understood. */
  unread: Span[]
  /** It takes back, or makes unsure, what it says itself or, without sessions, what the others say. */
  unsure: boolean
  term: boolean
  bankHoliday: 'closed' | 'open' | 'not stated'
  /** Weekdays it says are closed, 0 = Monday. */
  closedOn: number[]
  /** All of it, where it is no more than a name: "Coffee Morning." */
  name: readonly string[] | null
}

/** A piece of one kind. */
export type Of<K extends Piece['kind']> = Extract<Piece, { kind: K }>

/** What has been read of a clause so far. */
export interface Draft extends Clause {
  pieces: readonly Piece[]
  /** "9 - 4 weekdays": times stand before their days. */
  timesFirst: boolean
  /** "10-12 Food bank, 2-4 Job Club": names stand after their sessions. */
  namesFollow: boolean
  /** Days that wait for their times. */
  bare: Of<'days'>[]
  /** Times that wait for their days. */
  waiting: Of<'times'> | null
  /** Where the last days or times stand. */
  lastTimed: number
  /** What the coming sessions are for. */
  label: readonly string[] | null
  /** The sessions just made, and the days they were made of. */
  group: Session[]
  last: readonly Of<'days'>[]
}

/** Days wait for their times, or take those that wait for them. */
export function readDays(draft: Draft, piece: Of<'days'>, before: Piece | undefined): void {
  if (draft.waiting !== null) {
    hold(draft, [piece], draft.waiting, draft.label)
    draft.waiting = null
    return
  }
  if (before?.kind !== 'days') spill(draft)
  draft.bare.push(piece)
}

/** Times belong to the days before them, or wait where times come first. */
export function readTimes(draft: Draft, piece: Of<'times'>): void {
  if (draft.bare.length > 0) {
    hold(draft, draft.bare, piece, draft.label)
    draft.bare = []
  } else if (piece.allDay) hold(draft, [everyDay(piece)], piece, draft.label)
  else if (draft.timesFirst) {
    if (draft.waiting !== null) draft.unread.push(draft.waiting)
    draft.waiting = piece
  } else if (draft.last.length > 0) hold(draft, draft.last, piece, draft.label)
  else draft.unread.push(piece)
}

function hold(draft: Draft, days: readonly Of<'days'>[], times: Of<'times'>, label: readonly string[] | null): void {
  draft.last = days
  draft.group = days.flatMap((piece) =>
    times.ranges.map((range) => ({
      from: Math.min(piece.from, times.from),
      to: Math.max(piece.to, times.to),
      days: piece.days,
      range,
      label,
    })),
  )
  draft.sessions.push(...draft.group)
}

/** Days that found no times are not understood. */
export function spill(draft: Draft): void {
  draft.unread.push(...draft.bare)
  draft.bare = []
}

/** "except Tues & Sat" takes days away; times after it stand in for the usual ones: "except Thursday 10 - 12". */
export function readExcept(draft: Draft, pieces: readonly Piece[], at: number): number {
  const [except, days, times] = [pieces[at]!, pieces[at + 1], pieces[at + 2]]
  if (days?.kind !== 'days' || days.days.nth.length > 0 || days.days.alternate) {
    draft.unread.push(except)
    draft.unsure = true
    return at + 1
  }
  const without = (held: Days): Days => ({ ...held, days: held.days.filter((day) => !days.days.days.includes(day)) })
  if (draft.bare.length > 0) {
    draft.bare = draft.bare.map((piece) => ({ ...piece, days: without(piece.days) }))
    return at + 2
  }
  for (const session of draft.sessions) session.days = without(session.days)
  if (draft.sessions.length === 0) draft.closedOn.push(...days.days.days)
  if (times?.kind !== 'times') return at + 2
  if (except.kind === 'closed on' || draft.sessions.length === 0) {
    draft.unread.push({ from: except.from, to: times.to })
    draft.unsure = true
  } else hold(draft, [days], times, draft.label)
  return at + 3
}

/** "Saturday 10-12, fortnightly": clear only where it can mean one session. */
export function readAlternate(draft: Draft, piece: Piece): void {
  const [only, ...more] = draft.sessions
  if (only !== undefined && more.length === 0 && draft.bare.length === 0 && draft.unread.length === 0) {
    only.days = { ...only.days, alternate: true }
  } else {
    draft.unread.push(piece)
    draft.unsure ||= draft.sessions.length > 0
  }
}

const everyDay = ({ from, to }: Span): Of<'days'> => ({
  kind: 'days',
  from,
  to,
  days: { days: [0, 1, 2, 3, 4, 5, 6], nth: [], alternate: false, half: null },
})
