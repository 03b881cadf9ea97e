import { calendarDay } from '../../../days/calendarDay.ts'
import { dayOf } from '../../fallsOn.ts'
import { dateAt, firm } from '../pieces/periods.ts'
import { monthOf } from '../lex/dateLexemes.ts'
import type { Span, Token } from '../lex/token.ts'

/** A stretch of dates on which the door is closed, both included, such as 2026-12-24. */
interface Closure {
  first: string
  last: string
}

/** Longer closures are not put as single days. */
const LONGEST_DAYS = 62

/** Closures that are said with all their dates. */
export interface Closures {
  /** Each date, in order. */
  on: string[]
  /** Where they are said. */
  said: Span[]
  /** Sentences that follow one and say where to go meanwhile. */
  meanwhile: Span[]
}

/**
 * Finds "Closed during August 2017.", "(closed 28/12/2026)", "closed from 24 December 2026 to 4 January 2027", where nothing
 * else is said with them. Without its year, or with other words, a closure is left to take hours back. Linear.
 */
export function datedClosures(text: string, tokens: readonly Token[]): Closures {
  const found: Closures = { on: [], said: [], meanwhile: [] }
  const on = new Set<string>()
  let isAfter = false
  tokens.forEach((token, at) => {
    if (!begins(tokens, at)) return
    if (token.kind === 'closed' || dateAt(tokens, at) !== null) {
      const closure = token.kind === 'closed' ? closureAt(text, tokens, at) : dateClosed(tokens, at)
      const days = closure === null ? [] : datesOf(closure.closure)
      isAfter = days.length > 0
      if (closure === null || !isAfter) return
      for (const day of days) on.add(day)
      found.said.push({ from: token.from, to: tokens[closure.next - 1]!.to })
    } else if (isAfter && tokens[at - 1]?.kind === 'stop') {
      isAfter = false
      if (!isElsewhere(tokens, at)) return
      let last = at
      while (last < tokens.length - 1 && tokens[last]!.kind !== 'stop') last++
      if (tokens.slice(at, last).some(({ kind }) => kind === 'day' || kind === 'clock')) return
      found.meanwhile.push({ from: token.from, to: tokens[last]!.to })
    }
  })
  found.on = [...on].sort()
  return found
}

/** Not after days: in "Thursday; closed" they are what is closed. */
function begins(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.kind
  const said = tokens[at - 2]?.kind
  return before === undefined || before === 'open' || ((before === 'stop' || before === 'comma') && said !== 'day' && said !== 'date')
}

/** Not before times: in "closed; 14/11/2026; 9-10" these are the date's. */
function ends(tokens: readonly Token[], at: number): boolean {
  const [after, next] = [tokens[at]?.kind, tokens[at + 1]?.kind]
  return after === undefined || ((after === 'stop' || after === 'close') && next !== 'clock' && next !== 'from' && next !== 'between')
}

const LEADS = new Set(['during', 'in', 'for', 'on', 'throughout', 'over', 'all', 'of'])

/** "Closed from 24 December 2026" alone has no end, and is none of these. */
function closureAt(text: string, tokens: readonly Token[], closed: number): { closure: Closure; next: number } | null {
  let at = closed + 1
  for (let lead = tokens[at]; lead?.kind === 'from' || (lead?.kind === 'word' && LEADS.has(lead.word)); lead = tokens[at]) at++
  const found = monthAt(text, tokens, at) ?? datesAt(tokens, at)
  if (found === null || !ends(tokens, found.next)) return null
  return tokens[at - 1]?.kind === 'from' && found.closure.first === found.closure.last ? null : found
}

/** "31/12/2026 closed", "24 December 2026 - 4 January 2027: closed". */
function dateClosed(tokens: readonly Token[], at: number): { closure: Closure; next: number } | null {
  const found = datesAt(tokens, at)
  if (found === null) return null
  const mark = tokens[found.next]?.kind
  const closed = mark === 'colon' || mark === 'dash' ? found.next + 1 : found.next
  return tokens[closed]?.kind === 'closed' && ends(tokens, closed + 1) ? { closure: found.closure, next: closed + 1 } : null
}

/** "August 2017". */
function monthAt(text: string, tokens: readonly Token[], at: number): { closure: Closure; next: number } | null {
  const [month, year] = [tokens[at], tokens[at + 1]]
  const place = month?.kind === 'word' ? monthOf(month.word) : 0
  if (place === 0 || year?.kind !== 'word' || year.word !== '#year') return null
  const [of, two] = [text.slice(year.from, year.to), String(place).padStart(2, '0')]
  const days = new Date(Date.UTC(Number(of), place, 0)).getUTCDate()
  return { closure: { first: `${of}-${two}-01`, last: `${of}-${two}-${days}` }, next: at + 2 }
}

/** "28/12/2026", "24 December 2026 to 4 January 2027". */
function datesAt(tokens: readonly Token[], at: number): { closure: Closure; next: number } | null {
  const first = dateAt(tokens, at)
  if (first === null) return null
  const middle = tokens[first.next]?.kind
  const second = middle === 'dash' || middle === 'until' ? dateAt(tokens, first.next + 1) : null
  const [from, to] = [firm(first), firm(second ?? first)]
  return from === undefined || to === undefined ? null : { closure: { first: from, last: to }, next: (second ?? first).next }
}

function datesOf({ first, last }: Closure): string[] {
  const [from, to] = [dayOf(first), dayOf(last)]
  if (to < from || to - from >= LONGEST_DAYS) return []
  return Array.from({ length: to - from + 1 }, (_, day) => calendarDay(from + day).on)
}

/** "Please go to the Hazel Grove centre.", "Please use the other hall." */
function isElsewhere(tokens: readonly Token[], at: number): boolean {
  const [first, second] = tokens.slice(at, at + 2).map((token) => (token.kind === 'word' ? token.word : ''))
  return first === '#elsewhere' || (first === 'please' && ['use', 'visit', 'attend'].includes(second ?? ''))
}
