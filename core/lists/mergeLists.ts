import type { Service } from '../listing/service.ts'
import type { ListHead } from './list.ts'
import { hideDoors } from './merge/hideDoors.ts'
import { mergeListings, type MergeNote } from './merge/merge.ts'
import { quietRows } from './merge/quiet.ts'
import { listingId } from './row/ids.ts'
import type { Quiet } from './row/quietWords.ts'

/** A list of a place as it is kept: unmerged, its doors still in it. */
export interface KeptList {
  head: ListHead
  services: readonly Service[]
  /** What its cells said of doors that must not show, by id; absent = as far as its listings say it themselves. */
  quiet?: ReadonlyMap<string, Quiet>
}

export interface PlaceListings {
  /** By id; what must not show is gone from them. */
  services: Service[]
  /** Why rows became one; none of a listing whose door must not show. */
  merges: MergeNote[]
}

/**
 * The listings of a place: its lists, merged. The newest statement wins field by field, what it replaced is kept as `earlier`, and no list
 * overwrites another's record: where two lists hold one id, it is that of the list of whose row it was made, else the first's. The same lists give the same listings in any order
 * but for that.
 *
 * @param isLive whether a postcode exists today
 */
export function mergeLists(lists: readonly KeptList[], isLive: (postcode: string | null) => boolean): PlaceListings {
  const rows = new Map<string, { service: Service; date: string }>()
  for (const { head, services } of lists)
    for (const service of services) {
      const there = rows.get(service.id)
      if (there === undefined || (isOfItsRow(service) && !isOfItsRow(there.service))) rows.set(service.id, { service, date: head.date })
    }
  const all = [...rows.values()].map(({ service }) => service)
  const told = new Map(lists.flatMap(({ quiet }) => [...(quiet ?? [])]))
  const quiet = quietRows(all, told)
  const merged = mergeListings(all, { samePlaces: [], listedOn: ({ id }) => rows.get(id)?.date ?? null, isLive })
  const { services, quietIds } = hideDoors(merged, quiet)
  return {
    services: services.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    merges: merged.merges.filter(({ id }) => !quietIds.has(id)),
  }
}

/** An id that came with a listing from elsewhere is not made of its row. */
const isOfItsRow = ({ id, sources }: Service): boolean => id === listingId(sources[0]!.source, sources[0]!.record)
