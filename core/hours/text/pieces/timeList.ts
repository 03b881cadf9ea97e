import { type Days, type Of, pastJoins, type Piece, type Read, spanOf } from './piece.ts'
import { type Range, readRange, readStart } from './times.ts'
import type { Token } from '../lex/token.ts'
import { isAboutClosing, isLunch, toneOf } from '../words/words.ts'

/** How many words before bare numbers tell whether they are times. */
const WORDS_BEFORE = 8

/** Reads "9:30-12:30 1:30-4:00pm", "from 11am", "24/7". `before` = what the clause has said so far. null = none begins here. */
export function timesAt(tokens: readonly Token[], start: number, before: readonly Piece[]): Read | null {
  const around = tokens[start]?.kind
  if (around === 'around the clock' || around === 'all day') {
    const allDay = around === 'all day' ? 'on its days' : 'daily'
    return { piece: { kind: 'times', ranges: [{ opens: 0, closes: 1440 }], allDay, ...spanOf(tokens, start, start + 1) }, next: start + 1 }
  }
  if (endsUnread(before.at(-1))) return null
  const ranges: Range[] = []
  const hint = hintOf(before.at(-1))
  let end = start
  for (let read = rangeAt(tokens, start, hint); read !== null; read = rangeAt(tokens, toClock(tokens, end), hint)) {
    ranges.push(read.range)
    end = read.next
    if (ranges.length > 1 && (ranges[0]?.closes === null || read.range.closes === null)) return null
  }
  if (ranges.length === 0 || (isOtherWords(before) && isBare(tokens.slice(start, end)))) return null
  const only = tokens[end]
  if (only?.kind === 'word' && (only.word === 'only' || only.word === 'onwards')) end++
  return { piece: { kind: 'times', ranges, allDay: null, ...spanOf(tokens, start, end) }, next: end }
}

/** Past joins where a time follows them, else where it stands. */
function toClock(tokens: readonly Token[], at: number): number {
  const next = pastJoins(tokens, at)
  const kind = tokens[next]?.kind
  return kind === 'clock' || kind === 'from' || kind === 'between' ? next : at
}

const hintOf = (piece: Piece | undefined): Days['half'] => (piece?.kind === 'days' ? piece.days.half : null)

/** After a time that could not be read, the next is not sure either: "10am and 2pm". */
const endsUnread = (piece: Piece | undefined): boolean => piece?.kind === 'words' && piece.words.at(-1) === '#clock'

function isOtherWords(before: readonly Piece[]): boolean {
  const last = before.at(-1)
  if (last?.kind !== 'words' || isAfterClosed(before, last)) return false
  return !['harmless', 'main'].includes(toneOf(last.words.slice(-WORDS_BEFORE)))
}

/** "closed for lunch 12-1", "lunch 12-1". */
const isAfterClosed = (before: readonly Piece[], { words }: Of<'words'>): boolean =>
  isAboutClosing(words) && (before.at(-2)?.kind === 'closed' || words.some(isLunch))

/** Numbers that only their place makes times: after words of another kind they may be ages or prices. */
const isBare = (tokens: readonly Token[]): boolean =>
  tokens.every((token) => token.kind !== 'clock' || (token.half === null && !token.minutesWritten))

function rangeAt(tokens: readonly Token[], start: number, hint: Days['half']): { range: Range; next: number } | null {
  const lead = tokens[start]?.kind
  const at = lead === 'from' || lead === 'between' ? start + 1 : start
  const from = tokens[at]
  const afterDash = isTo(tokens[start - 1])
  if (from?.kind !== 'clock' || (afterDash && tokens[start - 2]?.kind === 'clock')) return null
  const to = tokens[at + 2]
  const middle = tokens[at + 1]
  if (to?.kind === 'clock' && (isTo(middle) || (middle?.kind === 'and' && lead === 'between'))) {
    if (isTo(tokens[at + 3]) && tokens[at + 4]?.kind === 'clock') return null
    const range = readRange(from, to, hint)
    return range && { range, next: at + 3 }
  }
  const opens = afterDash || isTo(middle) ? null : readStart(from)
  const after = tokens[at + 1]
  const isLone = lead !== 'from' && !(after?.kind === 'word' && after.word === 'onwards')
  return opens === null ? null : { range: { opens, closes: null, isLone }, next: at + 1 }
}

const isTo = (token: Token | undefined): boolean => token?.kind === 'dash' || token?.kind === 'until'
