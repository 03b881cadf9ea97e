import type { Token } from './lex.ts'
import { NotUnderstood } from './notUnderstood.ts'

/** Where a reader stands among the tokens. */
export interface Cursor {
  readonly tokens: readonly Token[]
  at: number
  /** Length of the text. */
  readonly end: number
}

export const peek = ({ tokens, at }: Cursor, ahead = 0): Token | undefined => tokens[at + ahead]

export const isSign = (token: Token | undefined, text: string): boolean => token?.kind === 'sign' && token.text === text

export const isWord = (token: Token | undefined, words: readonly string[]): token is Token & { kind: 'word' } =>
  token?.kind === 'word' && words.includes(token.text)

/** Steps over a sign, if it stands here. */
export function takeSign(cursor: Cursor, text: string): boolean {
  if (!isSign(peek(cursor), text)) return false
  cursor.at++
  return true
}

/** @throws NotUnderstood where something else stands */
export function takeWhole(cursor: Cursor, kind: 'number' | 'time', least: number, most: number): number {
  const token = peek(cursor)
  if ((token?.kind !== 'number' && token?.kind !== 'time') || token.kind !== kind || token.value < least || token.value > most)
    throw fault(cursor)
  cursor.at++
  return token.value
}

/** The word's place in the list. @throws NotUnderstood where another stands */
export function takeWord(cursor: Cursor, words: readonly string[]): number {
  const token = peek(cursor)
  if (!isWord(token, words)) throw fault(cursor)
  cursor.at++
  return words.indexOf(token.text)
}

export const fault = (cursor: Cursor): NotUnderstood => new NotUnderstood(peek(cursor)?.from ?? cursor.end)
