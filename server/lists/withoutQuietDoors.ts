import type { Service } from '../../core/listing/service.ts'
import type { ReadList } from '../../core/lists/list.ts'
import { quietRows, withoutDoor } from '../../core/lists/merge/quiet.ts'
import type { Quiet } from '../../core/lists/row/quietWords.ts'

/**
 * The list as it is kept: nothing that leads to a door that must not show, by what the list's cells and the words of its rows say. So what
 * must not show never reaches the store. Rows that are left with one name and one source are one.
 */
export function withoutQuietDoors(read: ReadList): ReadList {
  const quiet = quietRows(read.services, read.quiet)
  if (quiet.size === 0) return read
  const kept = new Map<string, Service>()
  const kinds = new Map<string, Quiet>()
  for (const service of read.services) {
    const kind = quiet.get(service.id)
    const shown = kind === undefined ? service : withoutDoor(service, kind)
    if (kind !== undefined) kinds.set(shown.id, kind)
    if (!kept.has(shown.id)) kept.set(shown.id, shown)
  }
  return { ...read, services: [...kept.values()], quiet: kinds }
}
