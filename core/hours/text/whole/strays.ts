import type { Clause, Stray } from '../clause/clauseDraft.ts'
import { daysOf, type Group, isPlain, recurOn } from '../clause/group.ts'
import type { Span } from '../lex/token.ts'

/**
 * Judges days without times against the sessions of the text. Days that are those of all sessions are a heading ("Open 7 days a
 * week. Mon - Sat 8-8, Sun 11-4"); "1st and 3rd Monday." says which Mondays; other days that sessions are held on may narrow
 * these, and make them unsure. Where words are said of them ("Fridays by appointment") they are out.
 *
 * @param groups of the listing's own thing
 * @returns what was not understood, and the weekdays that are out
 */
export function judgeStrays(clauses: readonly Clause[], groups: readonly Group[]): { unread: Span[]; out: number[] } {
  const held = daysOf(groups.flatMap(({ specs }) => specs))
  const [unread, out]: [Span[], number[]] = [[], []]
  for (const stray of clauses.flatMap(({ strays }) => strays)) {
    const days = daysOf(stray.days.days.specs)
    if (stray.said === 'doubt' || (stray.said === 'named' && !isPlainList(stray))) out.push(...days)
    if (stray.said === 'bare' && isUnderstood(stray, days, held, groups)) continue
    unread.push(stray)
    // A date may be when all of it is held: "Mon-Fri 10-12, 1-31 December 2026".
    if (isDated(stray)) for (const group of groups) group.unsure = true
    if (stray.said === 'leads' || (stray.said === 'bare' && !(isPlainList(stray) && isSuperset(days, held))))
      for (const group of groups) if ([...daysOf(group.specs)].some((day) => days.has(day))) group.unsure = true
  }
  return { unread, out }
}

function isUnderstood(stray: Stray, days: ReadonlySet<number>, held: ReadonlySet<number>, groups: readonly Group[]): boolean {
  const [group, ...more] = groups
  if (isPlainList(stray)) return days.size === held.size && isSuperset(days, held)
  return group !== undefined && more.length === 0 && recurOn(group, stray.days.days)
}

const isPlainList = ({ days: { days } }: Stray): boolean => days.specs.every(isPlain)

const isDated = ({ days: { days } }: Stray): boolean => days.specs.some((spec) => spec.on !== null || spec.days.length === 0)

const isSuperset = (days: ReadonlySet<number>, held: ReadonlySet<number>): boolean => [...held].every((day) => days.has(day))
