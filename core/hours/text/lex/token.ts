/** Where something stands in the text. */
export interface Span {
  from: number
  to: number
}

/** The smallest meaningful part of published opening times. */
export type Meaning =
  | { kind: 'day'; days: readonly number[] }
  | { kind: 'clock'; hour: number; minute: number; minutesWritten: boolean; zero: boolean; half: Half | null }
  | { kind: 'nth'; nth: number }
  /** `year` null = not said. */
  | { kind: 'date'; year: number | null; month: number; day: number }
  | { kind: 'part of day'; half: 'am' | 'pm' }
  | { kind: 'bank holiday'; held: 'open' | 'closed' | 'not stated' }
  | { kind: 'often'; often: Often }
  | { kind: 'word'; word: string }
  | { kind: Sign }

/** "alternate" Mondays, or Mondays "fortnightly"; `some` = a recurrence that has no place in a rule: "every third week". */
export type Often = 'alternate' | 'fortnightly' | 'monthly' | 'some'

export type Half = 'am' | 'pm' | 'noon' | 'midnight'

type Sign =
  | 'around the clock'
  | 'all day'
  | 'except'
  | 'closed'
  | 'of month'
  | 'term time'
  | 'from'
  | 'starts'
  | 'until'
  | 'between'
  | 'dash'
  | 'comma'
  | 'and'
  | 'colon'
  | 'stop'
  | 'open'
  | 'close'

/** With where it stands in the text. */
export type Token = Meaning & Span
export type TokenOf<K extends Token['kind']> = Extract<Token, { kind: K }>
