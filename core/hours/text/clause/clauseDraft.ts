import type { Group } from './group.ts'
import type { Limit, Of, Piece } from '../pieces/piece.ts'
import type { Range } from '../pieces/times.ts'
import type { Often, Span } from '../lex/token.ts'

/** "Fortnightly", "term time only", "until 3/4/2027". */
export type Mark = Of<'often'> | Of<'limit'>

/** Days that are named without times. */
export interface Stray extends Span {
  days: Of<'days'>
  /**
   * bare: no word of them. named: other things happen then. leads: words part them from other days ("every day but Tuesday").
   * doubt: what is said of them may take them out.
   */
  said: 'bare' | 'named' | 'leads' | 'doubt'
}

/** What one clause says. Without groups of its own, its marks are about the others. */
export interface Clause extends Span {
  groups: Group[]
  /** What was not understood. */
  unread: Span[]
  /** All it says itself is unsure. */
  unsure: boolean
  /** It has no sessions, and makes those of the others unsure. */
  takesBack: boolean
  strays: Stray[]
  /** Weekdays it says are closed, 0 = Monday, and where. */
  closedOn: { day: number; at: number }[]
  /** Weekdays it makes unsure. */
  out: number[]
  /** What it says of all sessions: those of the text where it has none of its own. */
  limits: Limit[]
  often: Often[]
  pauses: Range[]
  /** Its days and times were parted: "Wed | 9-11". */
  isJoined: boolean
  /** It is times, without days or a word for what. */
  isTimes: boolean
  /** Some of its times found no days. */
  hasLooseTimes: boolean
  /** "9 - 4 weekdays": times stand before their days. */
  timesFirst: boolean
  /** It begins with a mark that may belong to the clause before. */
  ledByMark: boolean
  /** All of it, where it is no more than a name: "Coffee Morning." */
  name: readonly string[] | null
}

/** Days that wait for their times, with what is said between. */
export interface Waiting {
  days: Of<'days'>
  marks: Mark[]
  doubt: boolean
  loose: boolean
}

/** What has been read of a clause so far. */
export interface Draft extends Clause {
  pieces: readonly Piece[]
  /** "10-12 Food bank, 2-4 Job Club": names stand after their sessions. */
  namesFollow: boolean
  /** "Mon: 10-12, Tue: 2-4 Fortnightly": each entry is closed in itself. */
  isRecord: boolean
  /** Where the last days or times stand. */
  lastTimed: number
  bare: Waiting | null
  times: Of<'times'> | null
  /** The days of the last group; null = times that follow have none. */
  last: Of<'days'> | null
  /** Marks before a group, that group's place, and whether they head all that follow: "Term time: Mon 10-12, Tue 2-4". */
  lead: Mark[]
  leadAt: number
  isHeading: boolean
  /** What the coming sessions are for. */
  label: readonly string[] | null
  /** The kind of service these words name, as of `kindNamed`. */
  kind: number | null
  /** Where a name of the listing's own kind begins, before its first session. */
  nameFrom: number | null
  /** This many groups from the first are made unsure by words in brackets after them. */
  unsureTo: number
  /** The same by a mark that may be about them too, where they have none of their own. */
  maybeTo: number
  /** The next group may be meant by a mark before it. */
  nextUnsure: boolean
  /** Some times had no days of their own. */
  extraTimes: boolean
  /** Days or times since the last group were not understood: a mark that follows is about these. */
  lost: boolean
  /** The last piece were days that are closed: "closed Mondays and in August". */
  isClosing: boolean
  /** Days that groups said before are without: "except Tues". */
  except: { groups: number; days: readonly number[] }[]
}
