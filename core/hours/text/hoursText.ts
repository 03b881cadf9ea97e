import { type HoursReading, LONGEST_TEXT, NOTHING_WRITTEN, unread } from '../reading.ts'
import { readClause } from './clause/clause.ts'
import type { Clause } from './clause/clauseDraft.ts'
import { settle } from './whole/conflicts.ts'
import { doubtClosed, doubtLone, doubtPairs } from './whole/doubts.ts'
import { type Group, without } from './clause/group.ts'
import { leftOf } from './left.ts'
import { lex } from './lex/lex.ts'
import { clausesOf } from './pieces/pieces.ts'
import { rulesOf } from './rules.ts'
import { spread } from './whole/spread.ts'
import { judgeStrays } from './whole/strays.ts'
import { tidy } from './lex/tidy.ts'
import type { Token } from './lex/token.ts'
import { namesElse } from './words/words.ts'

const NOT_STATED = /^(?:|-|n\.?\/?a\.?|not (?:known|relevant|applicable|stated|available)|unknown)$/i

/**
 * Reads opening times as people write them: "Weds 12-2pm", "1st Saturday of month 10am - 12noon", "9 - 4 weekdays except Wed 9 - 2".
 *
 * Never guesses, and never reads a closed door as open. A session is read only where its days and times are said; where other
 * words may take it back ("by appointment", "please ring", "closed during August"), where it can be read in more than one way,
 * contradicts another, or is for something else ("Job Club Monday 1 - 2pm"), it stays in `left`. What narrows it (every other
 * week, term time, dates, a pause) is in its rule, or it is not read. Texts over 1,200 characters are not read.
 */
export function readHoursText(text: string | null): HoursReading {
  if (text !== null && text.length > LONGEST_TEXT) return unread(text)
  const written = tidy(text ?? '')
  if (NOT_STATED.test(written)) return NOTHING_WRITTEN
  const tokens = lex(written)
  if (namesPlaces(written, tokens)) return unread(written)
  const clauses = clausesOf(tokens).map(readClause)
  giveNames(clauses)
  spread(clauses)
  if (clauses.some(({ takesBack }) => takesBack)) return unread(written)

  doubtPairs(clauses)
  const own = ownGroups(clauses)
  const { unread: strays, out } = judgeStrays(clauses, own)
  const closed = clauses.flatMap(({ closedOn }) => closedOn)
  doubtClosed(own, closed)
  const gone = new Set([...out, ...closed.map(({ day }) => day), ...clauses.flatMap((clause) => clause.out)])
  for (const group of own) group.specs = without(group.specs, gone)
  doubtLone(own)
  const unclear = settle(own)
  const sure = own.filter(({ unsure, specs }) => !unsure && specs.length > 0)
  const rules = sure.flatMap(rulesOf)
  if (rules.length === 0) return unread(written)

  const left = leftOf(written, [
    ...strays,
    ...clauses.flatMap((clause) => (clause.unsure && clause.groups.length > 0 ? [clause] : clause.unread)),
    ...clauses.flatMap(({ groups }) => groups).filter((group) => group.unsure || unclear.has(group) || !own.includes(group)),
  ])
  return { rules, exceptions: [], read: left === '' ? 'whole' : 'part', left }
}

/** Two postcodes are two doors, and nobody knows which one is asked about. */
const namesPlaces = (text: string, tokens: readonly Token[]): boolean =>
  new Set(tokens.filter((token) => token.kind === 'word' && token.word === '#postcode').map(({ from, to }) => text.slice(from, to).toUpperCase())).size > 1

/** "Tuesday 10-12. Coffee Morning.": a name that stands alone is that of the clause before it, or after it at the start. */
function giveNames(clauses: readonly Clause[]): void {
  clauses.forEach(({ groups }, at) => {
    const name = clauses[at + 1]?.name ?? (at === 1 ? clauses[0]?.name : null) ?? null
    for (const group of groups) {
      group.label ??= name
      group.described ||= name !== null
    }
  })
}

/** Sessions of the listing's own thing: those without a name of their own; where all share one name, those. */
function ownGroups(clauses: readonly Clause[]): Group[] {
  const groups = clauses.flatMap((clause) => clause.groups)
  const names = new Set(groups.map(({ label }) => label?.join(' ')))
  const [only] = names
  return names.size === 1 && only !== undefined && !namesElse(only.split(' ')) ? groups : groups.filter(({ label }) => label === null)
}
