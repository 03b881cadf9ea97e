import { weekdayOf } from '../../../days/londonTime.ts'
import { dayOf } from '../../fallsOn.ts'
import { NO_LIMIT, type Read, spanOf } from './piece.ts'
import type { Token, TokenOf } from '../lex/token.ts'

export interface FoundDate {
  date: TokenOf<'date'>
  /** The weekday that is named with it, 0 = Monday. */
  weekday: number | null
  next: number
}

/** A date, with its weekday before it or without: "Friday, 13 November 2026". null = none begins here. */
export function dateAt(tokens: readonly Token[], start: number): FoundDate | null {
  const day = tokens[start]
  const named = day?.kind === 'day' && day.days.length === 1
  const at = named ? start + (tokens[start + 1]?.kind === 'comma' ? 2 : 1) : start
  const date = tokens[at]
  return date?.kind === 'date' ? { date, weekday: named ? day.days[0]! : null, next: at + 1 } : null
}

/** Such as 2026-11-13; null = the year is not said. */
export const dateText = ({ year, month, day }: TokenOf<'date'>): string | null =>
  year === null ? null : `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

/**
 * Reads "from 3/10/25 to 27/3/26", "22 November - 10 April 2024", "until 14th February 2025", "starts 11 January 2027".
 *
 * @returns null where none begins here; words that are not understood where no one period is meant: a year or a weekday is wrong
 */
export function periodAt(tokens: readonly Token[], start: number): Read | null {
  const lead = tokens[start]?.kind
  const isLed = lead === 'from' || lead === 'starts' || lead === 'until'
  const first = dateAt(tokens, isLed ? start + 1 : start)
  if (first === null) return null
  const middle = tokens[first.next]?.kind
  const second = lead !== 'until' && (middle === 'dash' || middle === 'until') ? dateAt(tokens, first.next + 1) : null
  if (second === null && !isLed) return null
  // "Fridays 9 January - 27 March 2026": the Fridays of these weeks.
  if (!isLed && second !== null && first.weekday !== null && second.weekday === null) return null
  const next = (second ?? first).next
  const span = spanOf(tokens, start, next)
  const [from, to] = second === null ? ends(lead, first) : [begun(first, second), firm(second)]
  if ((from === null && to === null) || from === undefined || to === undefined || (from !== null && to !== null && from > to))
    return { piece: { kind: 'words', words: ['#date'], ...span }, next }
  return { piece: { kind: 'limit', limit: { ...NO_LIMIT, from, to }, ...span }, next }
}

const ends = (lead: Token['kind'] | undefined, found: FoundDate): (string | null | undefined)[] =>
  lead === 'until' ? [null, firm(found)] : [firm(found), null]

/** A date whose year is said, and whose weekday is right where one is; undefined = it cannot be relied on. */
export function firm({ date, weekday }: FoundDate): string | undefined {
  const text = dateText(date)
  return text === null || (weekday !== null && weekdayOf(dayOf(text)) !== weekday) ? undefined : text
}

/** The first of two dates; its year, where it is not said, is the last one in which it comes before the other. */
function begun(first: FoundDate, second: FoundDate): string | undefined {
  const { date } = second
  if (first.date.year !== null || date.year === null) return firm(first)
  const isBefore = first.date.month * 100 + first.date.day <= date.month * 100 + date.day
  return firm({ ...first, date: { ...first.date, year: isBefore ? date.year : date.year - 1 } })
}
