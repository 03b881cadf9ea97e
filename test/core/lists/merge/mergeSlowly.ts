import type { Service } from '../../../../core/listing/service.ts'
import { partialDateStart } from '../../../../core/listing/partialDate.ts'
import { marksOf } from '../../../../core/lists/merge/marks.ts'
import type { Knowledge, Merged, MergeNote } from '../../../../core/lists/merge/merge.ts'
import { mergePair } from '../../../../core/lists/merge/mergePair.ts'
import { keysOf } from '../../../../core/lists/merge/keysOf.ts'
import { whySamePlace, type Reason } from '../../../../core/lists/merge/samePlace.ts'

/**
 * `mergeListings` as it is said, without an index of reasons: each row is held against every row of every listing that is near.
 *
 * One place in two sources is one listing. Rows are taken in the order of their lists' days; each joins the listing that it has the weightiest
 * reason to be (`whySamePlace`), held against every row of it, or stands for itself. The older listing's id stays.
 */
export function mergeSlowly(services: readonly Service[], knowledge: Knowledge): Merged {
  const { samePlaces, listedOn, isLive } = knowledge
  const startOf = (service: Service) => partialDateStart(listedOn(service) ?? '0001')
  const known = Map.groupBy(samePlaces, ({ newer }) => newer)
  const groups = new GroupIndex()
  const merges: MergeNote[] = []
  for (const service of services.toSorted((a, b) => startOf(a) - startOf(b) || (a.id < b.id ? -1 : 1))) {
    const told = (known.get(service.id) ?? []).flatMap(({ older, why }) => {
      const group = groups.of(older)
      return group === undefined ? [] : [{ group, why }]
    })
    const first = told[0] ?? strongest(service, groups.near(service), isLive)
    if (first === undefined) {
      groups.add(service)
      continue
    }
    merges.push(noteOf(first.group, service, first.why))
    groups.join(first.group, service, told.length > 0)
    for (const { group, why } of told.slice(1).filter((each) => each.group !== first.group)) {
      merges.push(noteOf(first.group, group.listing, why))
      groups.unite(first.group, group)
    }
  }
  return {
    services: groups.listings(),
    merges: merges.map((note) => ({ ...note, name: groups.of(note.id)!.listing.name })),
    rowsOf: (id) => groups.of(id)?.rows ?? [],
  }
}

interface Group {
  listing: Service
  rows: Service[]
}

function strongest(service: Service, groups: Iterable<Group>, isLive: Knowledge['isLive']): { group: Group; why: string } | undefined {
  let best: { group: Group; reason: Reason } | undefined
  for (const group of groups) {
    const reasons = group.rows.flatMap((row) => whySamePlace(row, service, isLive) ?? [])
    const reason = reasons.toSorted((a, b) => b.weight - a.weight)[0]
    if (reason === undefined || (reason.weight < 5 && daysClash(group, service))) continue
    if (best === undefined || reason.weight > best.reason.weight) best = { group, reason }
  }
  return best && { group: best.group, why: best.reason.why }
}

/** Both state their days, and none is shared: two sessions, unless the rows are surely one. */
function daysClash({ rows }: Group, service: Service): boolean {
  const theirs = marksOf(service).days
  const ours = new Set(rows.flatMap((row) => [...(marksOf(row).days ?? [])]))
  return theirs !== null && theirs.size > 0 && ours.size > 0 && ours.isDisjointFrom(theirs)
}

const noteOf = ({ listing }: Group, other: Service, why: string): MergeNote => ({
  id: listing.id,
  name: listing.name,
  kept: labelOf(listing),
  with: labelOf(other),
  why,
})

/** Of a listing of more rows than twenty the note names the lists of the first twenty. */
const labelOf = ({ name, sources }: Service): string => {
  const named = sources.map(({ source }) => source)
  return `${name} (${(named.length > 20 ? [...named.slice(0, 20), `${named.length - 20} more`] : named).join(', ')})`
}

/** Listings so far, found again by whatever two rows of one place can share. */
class GroupIndex {
  readonly #byRow = new Map<string, Group>()
  readonly #byKey = new Map<string, Set<string>>()

  of(id: string): Group | undefined {
    return this.#byRow.get(id)
  }

  near(service: Service): Set<Group> {
    const ids = keysOf(service, true).flatMap((key) => [...(this.#byKey.get(key) ?? [])])
    return new Set(ids.map((id) => this.#byRow.get(id)!))
  }

  add(service: Service): void {
    this.#place({ listing: service, rows: [] }, service)
  }

  join(group: Group, service: Service, newerWins: boolean): void {
    group.listing = mergePair(group.listing, service, newerWins)
    this.#place(group, service)
  }

  unite(group: Group, other: Group): void {
    group.listing = { ...mergePair(other.listing, group.listing, true), id: group.listing.id }
    for (const row of other.rows) this.#place(group, row)
  }

  listings(): Service[] {
    return [...new Set(this.#byRow.values())].map(({ listing }) => listing)
  }

  #place(group: Group, row: Service): void {
    group.rows.push(row)
    this.#byRow.set(row.id, group)
    for (const key of keysOf(row, false)) this.#byKey.set(key, (this.#byKey.get(key) ?? new Set()).add(row.id))
  }
}
