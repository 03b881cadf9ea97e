import type { ServiceType } from '../../listing/taxonomy.ts'
import { type HoursReading, LONGEST_TEXT, NOTHING_WRITTEN, unread } from '../reading.ts'
import { readClause } from './clause/clause.ts'
import type { Clause } from './clause/clauseDraft.ts'
import { appointmentOfAll } from './whole/byAppointment.ts'
import { settle } from './whole/conflicts.ts'
import { datedClosures } from './whole/datedClosures.ts'
import { doubtClosed, doubtLone, doubtPairs } from './whole/doubts.ts'
import { type Group, without } from './clause/group.ts'
import { leftOf } from './left.ts'
import { lex } from './lex/lex.ts'
import { clausesOf } from './pieces/pieces.ts'
import { rulesOf } from './rules.ts'
import { giveNames, ownGroups } from './whole/ownGroups.ts'
import { spread } from './whole/spread.ts'
import { judgeStrays } from './whole/strays.ts'
import { tidy } from './lex/tidy.ts'
import type { Span, Token } from './lex/token.ts'

const NOT_STATED = /^(?:|-|n\.?\/?a\.?|not (?:known|relevant|applicable|stated|available)|unknown)$/i

/** What was understood of opening times as people write them. */
export interface TextReading extends HoursReading {
  /** All that was read, or all there is, is by appointment: nobody can just come. It stands in `left` too. */
  byAppointment: boolean
}

/**
 * Reads opening times as people write them: "Weds 12-2pm", "1st Saturday of month 10am - 12noon", "9 - 4 weekdays except Wed 9 - 2".
 *
 * Never guesses, and never reads a closed door as open. A session is read only where its days and times are said; where other
 * words may take it back ("please ring first", "closed during August"), where it can be read in more than one way, contradicts
 * another, or is for something else ("Job Club Monday 1 - 2pm"), it stays in `left`. What narrows it (every other week, term
 * time, dates, a pause) is in its rule, or it is not read. Texts over 1,200 characters are not read.
 *
 * @param types those of the listing, the first one first: sessions named for another kind of service are left; null = not known
 */
export function readHoursText(text: string | null, types: readonly ServiceType[] | null = null): TextReading {
  if (text !== null && text.length > LONGEST_TEXT) return { ...unread(text), byAppointment: false }
  const written = tidy(text ?? '')
  if (NOT_STATED.test(written)) return { ...NOTHING_WRITTEN, byAppointment: false }
  const tokens = lex(written)
  const appointment = appointmentOfAll(tokens)
  if (appointment !== null) {
    const { reading, groups, strays } = readTokens(written, outside(tokens, [appointment]), [appointment], types)
    // "Mon-Fri 9-5. Fridays by appointment" is about Fridays alone.
    if (groups + strays < 2 || (appointment.isHeading && strays === 0)) return { ...reading, byAppointment: true }
  }
  return { ...readTokens(written, tokens, [], types).reading, byAppointment: false }
}

/** @param apart stretches that are not among the tokens, and are left */
function readTokens(
  written: string,
  all: readonly Token[],
  apart: readonly Span[],
  types: readonly ServiceType[] | null,
): { reading: HoursReading; groups: number; strays: number } {
  const closures = datedClosures(written, all)
  const tokens = outside(
    all,
    [...closures.said, ...closures.meanwhile].sort((a, b) => a.from - b.from),
  )
  if (namesPlaces(written, tokens) || isReplaced(tokens)) return { reading: unread(written), groups: 0, strays: 0 }
  const clauses = clausesOf(tokens).map(readClause)
  const found = { groups: sum(clauses, ({ groups }) => groups), strays: sum(clauses, ({ strays }) => strays) }
  giveNames(clauses)
  spread(clauses)
  if (clauses.some(({ takesBack }) => takesBack)) return { reading: unread(written), ...found }

  doubtPairs(clauses)
  const own = ownGroups(clauses, types)
  const { unread: strays, out } = judgeStrays(clauses, own)
  const closed = clauses.flatMap(({ closedOn }) => closedOn)
  doubtClosed(own, closed)
  const gone = new Set([...out, ...closed.map(({ day }) => day), ...clauses.flatMap((clause) => clause.out)])
  for (const group of own) group.specs = without(group.specs, gone)
  doubtLone(own)
  const unclear = settle(own)
  const sure = own.filter(({ unsure, specs }) => !unsure && specs.length > 0)
  const rules = sure.flatMap(rulesOf)
  if (rules.length === 0) return { reading: unread(written), ...found }

  const left = leftOf(written, [
    ...apart,
    ...closures.meanwhile,
    ...strays,
    ...clauses.flatMap((clause) => (clause.unsure && clause.groups.length > 0 ? [clause] : clause.unread)),
    ...clauses.flatMap((clause) => clause.groups).filter((group) => group.unsure || unclear.has(group)),
    ...clauses
      .flatMap((clause) => clause.groups)
      .filter((group) => !own.includes(group))
      .map((group) => whereLeft(group, sure)),
  ])
  const exceptions = closures.on.map((on) => ({ on, opens_at: null, closes_at: null }))
  return { reading: { rules, exceptions, read: left === '' ? 'whole' : 'part', left }, ...found }
}

/** With its name; without its days where these are also those of sessions that are read: "Monday 9-5 for calls, 10-2 for food". */
const whereLeft = ({ nameFrom, from, to, times }: Group, sure: readonly Group[]): Span => ({
  from: nameFrom ?? (sure.some((group) => group.from === from) ? times.from : from),
  to,
})

const sum = (clauses: readonly Clause[], of: (clause: Clause) => readonly unknown[]): number =>
  clauses.reduce((total, clause) => total + of(clause).length, 0)

/** @param spans in order, apart from one another. Linear. */
function outside(tokens: readonly Token[], spans: readonly Span[]): Token[] {
  let at = 0
  return tokens.filter(({ from, to }) => {
    while (at < spans.length && spans[at]!.to <= from) at++
    const span = spans[at]
    return span === undefined || from < span.from || span.to < to
  })
}

/** "Wednesday instead", "instead of Thursday": one of the days that are named is not held. */
const isReplaced = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (token, at) =>
      token.kind === 'word' && token.word === 'instead' && [at - 1, at + 1, at + 2].some((near) => tokens[near]?.kind === 'day'),
  )

/** Two postcodes are two doors, and nobody knows which one is asked about. */
const namesPlaces = (text: string, tokens: readonly Token[]): boolean =>
  new Set(
    tokens.filter((token) => token.kind === 'word' && token.word === '#postcode').map(({ from, to }) => text.slice(from, to).toUpperCase()),
  ).size > 1
