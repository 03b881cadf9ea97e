import type { Token } from './lex.ts'
import { afterJoins, type Days, type Piece, type Read } from './piece.ts'
import { type Range, readRange, readStart } from './times.ts'
import { toneOf } from './words.ts'

/** How many words before bare numbers tell whether they are times. */
const WORDS_BEFORE = 8

/** Reads "9:30-12:30 1:30-4:00pm", "from 11am", "24/7". `before` = what the clause has said so far. null = none begins here. */
export function timesAt(tokens: readonly Token[], start: number, before: readonly Piece[]): Read | null {
  if (tokens[start]?.kind === 'around the clock') {
    const { from, to } = tokens[start] as Token
    return { piece: { kind: 'times', ranges: [{ opens: 0, closes: 1440 }], allDay: true, from, to }, next: start + 1 }
  }
  if (endsUnread(before.at(-1))) return null
  const ranges: Range[] = []
  const hint = hintOf(before.at(-1))
  let end = start
  for (let read = rangeAt(tokens, start, hint); read !== null; read = rangeAt(tokens, afterJoins(tokens, end, 'clock'), hint)) {
    ranges.push(read.range)
    end = read.next
    if (ranges.length > 1 && (ranges[0]?.closes === null || read.range.closes === null)) return null
  }
  const afterWords = isOtherWords(before.at(-1)) && isBare(tokens.slice(start, end))
  if (ranges.length === 0 || afterWords) return null
  const only = tokens[end]
  if (only?.kind === 'word' && (only.word === 'only' || only.word === 'onwards')) end++
  const span = { from: tokens[start]!.from, to: tokens[end - 1]!.to }
  return { piece: { kind: 'times', ranges, allDay: false, ...span }, next: end }
}

const hintOf = (piece: Piece | undefined): Days['half'] => (piece?.kind === 'days' ? piece.days.half : null)

/** After a time that could not be read, the next is not sure either: "10am and 2pm". */
const endsUnread = (piece: Piece | undefined): boolean => piece?.kind === 'words' && piece.words.at(-1) === '#clock'

const isOtherWords = (piece: Piece | undefined): boolean =>
  piece?.kind === 'words' && !['harmless', 'main'].includes(toneOf(piece.words.slice(-WORDS_BEFORE)))

/** Numbers that only their place makes times: after words of another kind they may be ages or prices. */
const isBare = (tokens: readonly Token[]): boolean =>
  tokens.every((token) => token.kind !== 'clock' || (token.half === null && !token.minutesWritten))

function rangeAt(tokens: readonly Token[], start: number, hint: Days['half']): { range: Range; next: number } | null {
  const lead = tokens[start]?.kind
  const at = lead === 'from' || lead === 'between' ? start + 1 : start
  const from = tokens[at]
  const afterDash = tokens[start - 1]?.kind === 'dash'
  if (from?.kind !== 'clock' || (afterDash && tokens[start - 2]?.kind === 'clock')) return null
  const to = tokens[at + 2]
  const middle = tokens[at + 1]?.kind
  if (to?.kind === 'clock' && (middle === 'dash' || (middle === 'join' && lead === 'between'))) {
    if (tokens[at + 3]?.kind === 'dash') return null
    const range = readRange(from, to, hint)
    return range && { range, next: at + 3 }
  }
  const opens = afterDash || middle === 'dash' ? null : readStart(from)
  return opens === null ? null : { range: { opens, closes: null }, next: at + 1 }
}
