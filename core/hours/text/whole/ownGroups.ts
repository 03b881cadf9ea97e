import type { ServiceType } from '../../../listing/taxonomy.ts'
import type { Clause } from '../clause/clauseDraft.ts'
import type { Group } from '../clause/group.ts'
import { isOfKind, kindNamed, ownKinds } from '../words/kindNamed.ts'
import { namesElse } from '../words/words.ts'

/** "Tuesday 10-12. Coffee Morning.": a name that stands alone is that of the clause before it, or after it at the start. */
export function giveNames(clauses: readonly Clause[]): void {
  clauses.forEach(({ groups }, at) => {
    const name = clauses[at + 1]?.name ?? (at === 1 ? clauses[0]?.name : null) ?? null
    for (const group of groups) {
      group.kind ??= name === null || group.label !== null ? null : kindNamed(name)
      group.label ??= name
      group.described ||= name !== null
    }
  })
}

/**
 * Sessions of the listing's own thing: those without a name of their own; where all share one name, those. In a timetable of
 * several names, what stands after a session names it too; and a name that is a kind of service must be the listing's.
 */
export function ownGroups(clauses: readonly Clause[], types: readonly ServiceType[] | null): Group[] {
  const groups = clauses.flatMap((clause) => clause.groups)
  const names = new Set(groups.map(({ label }) => label?.join(' ')))
  const [only] = names
  const isShared = names.size === 1 && only !== undefined
  const isElse = isShared && namesElse(only.split(' ')) && !isOfKind(only.split(' '), types)
  const isTimetable = names.size > 2
  const unnamed = groups.filter(({ label, described }) => label === null && !(isTimetable && described))
  const kinds = ownKinds(
    groups.map(({ kind }) => kind),
    types,
  )
  return (isShared && !isElse ? groups : unnamed).filter(({ kind }) => kinds.has(kind))
}
