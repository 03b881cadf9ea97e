import type { Service } from '../../../../core/listing/service.ts'
import { areAlike, areEqual, initialsOf, marksOf } from '../../../../core/lists/merge/marks.ts'
import { keyOf } from '../../../../core/lists/row/ids.ts'
import type { Quiet } from '../../../../core/lists/row/quietWords.ts'

/**
 * `quietRows` as it is said, of rows whose own words say nothing: each row that shares a phone is held against every quiet one that has it.
 *
 * @param told which rows are quiet themselves, by id
 */
export function quietSlowly(services: readonly Service[], told: ReadonlyMap<string, Quiet>): Map<string, Quiet> {
  const quiet = new Map(told)
  for (const sharing of Map.groupBy(services, (service) => marksOf(service).phone).values()) {
    const known = sharing.filter(({ id }) => told.has(id))
    const strangers = sharing.filter((service) => !told.has(service.id) && !known.some((each) => isNamedAfter(each, service)))
    const isExchange = new Set(strangers.map(({ name }) => keyOf(name))).size >= 2
    for (const each of known)
      for (const service of sharing) {
        const kind = told.get(each.id)!
        const isAlike = areAlike(marksOf(each).words, marksOf(service).words)
        if (isNamedAfter(each, service) || (!isExchange && (kind === 'shelter' || isAlike)))
          quiet.set(service.id, quiet.get(service.id) === 'shelter' ? 'shelter' : kind)
      }
  }
  return quiet
}

function isNamedAfter(known: Service, other: Service): boolean {
  if (areEqual(marksOf(known).words, marksOf(other).words)) return true
  const holds = (name: string, full: string) =>
    (name.match(/\b[A-Z]{3,}\b/g) ?? []).some((word) => initialsOf(full).startsWith(word.toLowerCase()))
  return holds(other.name, known.name) || holds(known.name, other.name)
}
