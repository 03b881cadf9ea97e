import type { Token } from './lex.ts'
import type { Range } from './times.ts'

/** Where something stands in the text. */
export interface Span {
  from: number
  to: number
}

export interface Days {
  /** 0 = Monday, in week order. */
  days: readonly number[]
  /** Places in the month, -1 = the last; empty = every week. */
  nth: readonly number[]
  /** Every other week. */
  alternate: boolean
  half: 'am' | 'pm' | null
}

/** A meaningful stretch of one clause. */
export type Piece = Span &
  (
    | { kind: 'days'; days: Days }
    | { kind: 'times'; ranges: readonly Range[]; allDay: boolean }
    | { kind: 'except' | 'closed on' | 'term time' | 'alternate' | 'bank closed' | 'bank open' }
    | { kind: 'words'; words: string[] }
    | { kind: 'aside'; pieces: readonly Piece[] }
  )

/** A piece read, null = nothing worth keeping, and the place of the token after it. */
export interface Read {
  piece: Piece | null
  next: number
}

/** Past joins where one of `kind` follows them, else where it stands. */
export function afterJoins(tokens: readonly Token[], at: number, kind: Token['kind']): number {
  let next = at
  while (tokens[next]?.kind === 'join') next++
  return tokens[next]?.kind === kind ? next : at
}
