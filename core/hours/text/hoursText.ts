import { RULE_BLANK } from '../../listing/blank.ts'
import { WEEKDAYS } from '../../days/calendarDay.ts'
import type { HoursRule } from '../../listing/hoursRule.ts'
import { clockText } from '../clock.ts'
import { type HoursReading, LONGEST_TEXT, NOTHING_WRITTEN, unread } from '../reading.ts'
import { readClause } from './clause.ts'
import type { Clause, Session } from './draft.ts'
import { lex, tidy } from './lex.ts'
import type { Span } from './piece.ts'
import { clausesOf } from './pieces.ts'

import { namesElse } from './words.ts'

const NOT_STATED = /^(?:|-|n\.?\/?a\.?|not (?:known|relevant|applicable|stated|available)|unknown)$/i

/**
 * Reads opening times as people write them: "Weds 12-2pm", "1st Saturday of month 10am - 12noon", "9 - 4 weekdays except Wed 9 - 2".
 *
 * Never guesses. A session is read only where its days and times are said; where other words may take it back ("by
 * appointment", "please ring", "closed during August") or it is for something else ("Job Club Monday 1 - 2pm") it stays
 * in `left`. Texts over 1,200 characters are not read.
 */
export function readHoursText(text: string | null): HoursReading {
  if (text !== null && text.length > LONGEST_TEXT) return unread(text)
  const written = tidy(text ?? '')
  if (NOT_STATED.test(written)) return NOTHING_WRITTEN
  const clauses = named(clausesOf(lex(written)).map(readClause))
  if (clauses.some((clause) => clause.sessions.length === 0 && clause.unsure)) return unread(written)

  const sure = clauses.filter((clause) => !clause.unsure)
  const kept = ownSessions(clauses)
  const rules = sure.flatMap((clause) =>
    clause.sessions.filter((session) => kept.has(session)).flatMap((session) => ruleOf(session, clause, clauses)),
  )
  if (rules.length === 0) return unread(written)

  const left = leftOf(
    written,
    clauses.flatMap((clause) =>
      clause.unsure ? [clause] : [...clause.unread, ...clause.sessions.filter((session) => !kept.has(session))],
    ),
  )
  return { rules, exceptions: [], read: left === '' ? 'whole' : 'part', left }
}

/** "Tuesday 10-12. Coffee Morning.": a name that stands alone is that of the clause before it, or after it at the start. */
function named(clauses: readonly Clause[]): Clause[] {
  return clauses.map((clause, at) => {
    const name = clauses[at + 1]?.name ?? (at === 1 ? clauses[0]?.name : null) ?? null
    return { ...clause, sessions: clause.sessions.map((session) => ({ ...session, label: session.label ?? name })) }
  })
}

/** Sessions of the listing's own thing: those without a name of their own; where all share one name, those. */
function ownSessions(clauses: readonly Clause[]): Set<Session> {
  const sessions = clauses.flatMap((clause) => clause.sessions)
  const names = new Set(sessions.map(({ label }) => label))
  const [only] = names
  if (names.size === 1 && only && !namesElse(only)) return new Set(sessions)
  return new Set(sessions.filter(({ label }) => label === null))
}

/** Marks of a clause without sessions ("Not open on Bank Holidays") are about all of them. */
function ruleOf({ days, range }: Session, own: Clause, clauses: readonly Clause[]): HoursRule[] {
  const about = [own, ...clauses.filter(({ sessions }) => sessions.length === 0)]
  const closedOn = new Set(about.flatMap((clause) => clause.closedOn))
  const weekdays = days.days.filter((day) => !closedOn.has(day)).map((day) => WEEKDAYS[day]!)
  if (weekdays.length === 0) return []
  return [
    {
      ...RULE_BLANK,
      freq: days.nth.length > 0 ? 'MONTHLY' : 'WEEKLY',
      interval: days.alternate ? 2 : 1,
      byday: days.nth.length > 0 ? days.nth.flatMap((nth) => weekdays.map((weekday) => `${nth}${weekday}`)) : weekdays,
      opens_at: clockText(range.opens),
      closes_at: range.closes === null ? null : clockText(range.closes),
      term_time_only: about.some(({ term }) => term),
      bank_holiday: about.map(({ bankHoliday }) => bankHoliday).find((held) => held !== 'not stated') ?? 'not stated',
    },
  ]
}

/** The stretches in the order of the text, those joined that only spaces or stops part. */
function leftOf(text: string, spans: readonly Span[]): string {
  const parts: Span[] = []
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    const last = parts.at(-1)
    if (last !== undefined && !/[\p{L}\d]/u.test(text.slice(last.to, from).replace(/\band\b/i, ''))) last.to = Math.max(last.to, to)
    else parts.push({ from, to })
  }
  return parts.map(({ from, to }) => text.slice(from, to).trim()).join(' … ')
}
