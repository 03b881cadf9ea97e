import type { Often, Span, Token } from '../lex/token.ts'
import type { Range } from './times.ts'

/** Days that share one recurrence. */
export interface Spec {
  /** 0 = Monday, in week order. */
  days: readonly number[]
  /** Places in the month, -1 = the last; empty = every week. */
  nth: readonly number[]
  /** Every other week. */
  alternate: boolean
  /** The one date it is held on, such as 2026-11-13. */
  on: string | null
}

export interface Days {
  specs: readonly Spec[]
  half: 'am' | 'pm' | null
  /** The weekdays of each entry of the list: "Mon - Thu" is one. */
  entries: readonly (readonly number[])[]
  /** It can be read in more than one way: "1st Monday and Thursday". */
  unclear: boolean
}

/** What narrows a session beside its days. */
export interface Limit {
  term: boolean
  bank: 'closed' | 'open' | 'not stated'
  /** Dates such as 2026-11-13, both included. */
  from: string | null
  to: string | null
}

export const NO_LIMIT: Limit = { term: false, bank: 'not stated', from: null, to: null }

/** What parts a piece from the one before it, from the weakest on. */
export type Gap = 'none' | 'dash' | 'colon' | 'and' | 'comma' | 'stop'
export const GAPS: readonly Gap[] = ['none', 'dash', 'colon', 'and', 'comma', 'stop']

/** How far a gap parts: an "and" as far as a comma, a dash as far as a colon. */
export const partsBy = (gap: Gap): number => ({ none: 0, dash: 1, colon: 1, and: 2, comma: 2, stop: 3 })[gap]

/** A meaningful stretch of one clause. */
export type Piece = Span & { gap: Gap } & (
    | { kind: 'days'; days: Days }
    | { kind: 'times'; ranges: readonly Range[]; allDay: 'daily' | 'on its days' | null }
    | { kind: 'except' | 'closed' }
    | { kind: 'limit'; limit: Limit }
    | { kind: 'often'; often: Often }
    | { kind: 'words'; words: string[] }
    | { kind: 'aside'; pieces: readonly Piece[] }
  )

/** A piece of one kind. */
export type Of<K extends Piece['kind']> = Extract<Piece, { kind: K }>

/** A piece read, null = nothing worth keeping, and the place of the token after it. */
export interface Read {
  piece: Piece | null
  next: number
}

/** Past commas and "and"s, where there are any. */
export function pastJoins(tokens: readonly Token[], at: number): number {
  let next = at
  while (tokens[next]?.kind === 'comma' || tokens[next]?.kind === 'and') next++
  return next
}

/** The piece from its first to its last token. */
export const spanOf = (tokens: readonly Token[], start: number, next: number): Span & { gap: Gap } => ({
  from: tokens[start]!.from,
  to: tokens[next - 1]!.to,
  gap: 'none',
})
