import { NotUnderstood } from './notUnderstood.ts'

/** A time is in minutes since midnight, up to 48:00; words are in lower case. */
export type Token = { from: number } & (
  | { kind: 'time' | 'number'; value: number; text: string }
  | { kind: 'word' | 'sign' | 'comment'; text: string }
)

const TOKEN = /(\d{1,2}):(\d{2})(?!\d)|(\d{1,4})(?!\d)|([A-Za-z]+)|"([^"]*)"|(\|\||[;,:+\-–/[\]])/y
const SPACE = /\s*/y

/** @throws NotUnderstood at the first letter that belongs to no token, or an impossible time */
export function lex(text: string): Token[] {
  const tokens: Token[] = []
  for (let at = spaceFrom(text, 0); at < text.length; at = spaceFrom(text, TOKEN.lastIndex)) {
    TOKEN.lastIndex = at
    const found = TOKEN.exec(text)
    if (found === null) throw new NotUnderstood(at)
    tokens.push(tokenOf(found, at))
  }
  return tokens
}

function spaceFrom(text: string, at: number): number {
  SPACE.lastIndex = at
  SPACE.test(text)
  return SPACE.lastIndex
}

function tokenOf([text, hours, minutes, number, word, comment]: RegExpExecArray, from: number): Token {
  if (hours !== undefined) {
    const value = Number(hours) * 60 + Number(minutes)
    if (Number(minutes) > 59 || value > 2880) throw new NotUnderstood(from)
    return { kind: 'time', value, text, from }
  }
  if (number !== undefined) return { kind: 'number', value: Number(number), text, from }
  if (word !== undefined) return { kind: 'word', text: word.toLowerCase(), from }
  if (comment !== undefined) return { kind: 'comment', text: comment, from }
  return { kind: 'sign', text: text === '–' ? '-' : text, from }
}
