import type { Clause } from '../clause/clauseDraft.ts'
import { type Group, limited, maybe, pauseAll, recur } from '../clause/group.ts'
import type { Limit } from '../pieces/piece.ts'
import type { Often } from '../lex/token.ts'

/**
 * Gives what clauses without sessions say ("Term time only.", "Fortnightly.", "Closed for lunch 12-1.") to the sessions they
 * are about. Before all sessions it heads them; after them it is about the clause before it, and makes unsure those that it may
 * be about too. Bank holidays and pauses are said of all.
 */
export function spread(clauses: readonly Clause[]): void {
  clauses.forEach((clause, at) => {
    if (clause.isJoined && (isBareDays(clauses[at - 1]) || isBareTimes(clauses[at + 1]))) clause.unsure = true
    if (clause.ledByMark) leadBack(clauses.slice(0, at), clause)
    if (clause.groups.length > 0) return
    for (const limit of clause.limits) spreadLimit(clauses, at, limit)
    for (const often of clause.often) spreadOften(clauses, at, often)
    for (const range of clause.pauses) pauseAll(groupsOf(clauses), range, true)
  })
}

function spreadLimit(clauses: readonly Clause[], at: number, limit: Limit): void {
  const { about, others } = scopeOf(clauses, at)
  const isForAll = limit.bank !== 'not stated'
  for (const group of isForAll ? groupsOf(clauses) : about) group.limit = limited(group.limit, limit)
  if (!isForAll) others.forEach(maybe)
}

function spreadOften(clauses: readonly Clause[], at: number, often: Often): void {
  const { about, others } = scopeOf(clauses, at)
  const isHeading = clauses.slice(0, at).every(({ groups }) => groups.length === 0)
  for (const group of about) {
    if (about.length > 1 && !isHeading) group.unsure = true
    else recur(group, often)
  }
  others.forEach(maybe)
}

/** Whom a clause without sessions is about, and whom it may be about too. */
function scopeOf(clauses: readonly Clause[], at: number): { about: readonly Group[]; others: readonly Group[] } {
  const before = clauses.slice(0, at)
  const said = lastSaid(before)
  if (said.length === 0) return { about: groupsOf(clauses), others: [] }
  // "Tuesday 10-12 Thursday, Stay and Play, 10-11. Term time only.": of the last, where they are different things.
  const about = new Set(said.map(({ label }) => label?.join(' '))).size > 1 ? said.slice(-1) : said
  const next = clauses.slice(at + 1).find(({ groups }) => groups.length > 0)?.groups ?? []
  return { about, others: [...groupsOf(before).filter((group) => !about.includes(group)), ...next] }
}

/** "Tuesday 9-11, Breakfast. Term time only Tuesday 3-5": a lost line end, and nobody knows whose it is. */
function leadBack(before: readonly Clause[], clause: Clause): void {
  for (const group of lastSaid(before)) group.unsure = true
  if (before.some(namesDays) && clause.groups[0] !== undefined) clause.groups[0].unsure = true
}

const namesDays = ({ groups, strays, closedOn, out }: Clause): boolean =>
  groups.length > 0 || strays.length > 0 || closedOn.length > 0 || out.length > 0

/** "Mon | Tue | Wed | 9-5 | 10-4": a table, whose cells are no pairs. */
const isBareDays = (clause: Clause | undefined): boolean =>
  clause !== undefined && clause.groups.length === 0 && clause.strays.some(({ said }) => said === 'bare')
const isBareTimes = (clause: Clause | undefined): boolean => clause !== undefined && clause.isTimes

const lastSaid = (clauses: readonly Clause[]): readonly Group[] => clauses.findLast(({ groups }) => groups.length > 0)?.groups ?? []

const groupsOf = (clauses: readonly Clause[]): Group[] => clauses.flatMap(({ groups }) => groups)
