import type { Service } from '../../listing/service.ts'
import { partialDateStart } from '../../listing/partialDate.ts'
import { GroupIndex, type Group, type GroupRow } from './groupIndex.ts'
import { marksOf } from './marks.ts'
import { whySamePlace, type Reason } from './samePlace.ts'

export interface MergeNote {
  id: string
  name: string
  kept: string
  with: string
  why: string
}

export interface Merged {
  services: Service[]
  merges: MergeNote[]
  /** The rows that the listing of an id was made of. */
  rowsOf: (id: string) => readonly Service[]
}

export interface Knowledge {
  /** Ids of rows that are one place because their list says so: older, newer. */
  samePlaces: readonly { older: string; newer: string; why: string }[]
  /** The day a row was listed, as exact as its list has it; null = not known, which ranks as oldest. */
  listedOn: (service: Service) => string | null
  isLive: (postcode: string | null) => boolean
}

/** From this weight on, rows are one whatever days they state. */
const SURE = 5

/**
 * One place in two sources is one listing. Rows are taken in the order of their lists' days; each joins the listing that it has the weightiest
 * reason to be (`whySamePlace`), held against every row of it, or stands for itself. The older listing's id stays.
 */
export function mergeListings(services: readonly Service[], knowledge: Knowledge): Merged {
  const { samePlaces, listedOn, isLive } = knowledge
  const startOf = (service: Service) => partialDateStart(listedOn(service) ?? '0001')
  const known = Map.groupBy(samePlaces, ({ newer }) => newer)
  const groups = new GroupIndex(isLive)
  const merges: MergeNote[] = []
  for (const service of services.toSorted((a, b) => startOf(a) - startOf(b) || (a.id < b.id ? -1 : 1))) {
    const told = (known.get(service.id) ?? []).flatMap(({ older, why }) => {
      const group = groups.of(older)
      return group === undefined ? [] : [{ group, why }]
    })
    const first = told[0] ?? strongest(service, groups, isLive)
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

/** The first of the weightiest, in the order in which the index tells of groups. */
function strongest(service: Service, groups: GroupIndex, isLive: Knowledge['isLive']): { group: Group; why: string } | undefined {
  let best: { group: Group; reason: Reason } | undefined
  for (const [group, reason] of reasonsOf(service, groups.candidates(service), isLive)) {
    if (reason.weight < (best?.reason.weight ?? 0) || (reason.weight < SURE && daysClash(group, service))) continue
    if (!groups.isNear(group, service)) continue
    if (best === undefined || reason.weight > best.reason.weight || groups.isBefore(group, best.group, service)) best = { group, reason }
  }
  return best && { group: best.group, why: best.reason.why }
}

/** By group: the weightiest reason that its rows give, of equals that of its earlier row. */
function reasonsOf(service: Service, rows: Iterable<GroupRow>, isLive: Knowledge['isLive']): Map<Group, Reason> {
  const found = new Map<Group, { reason: Reason; place: number }>()
  for (const { service: row, group, place } of rows) {
    const reason = whySamePlace(row, service, isLive)
    if (reason === null) continue
    const other = found.get(group)
    if (other === undefined || other.reason.weight < reason.weight || (other.reason.weight === reason.weight && place < other.place))
      found.set(group, { reason, place })
  }
  return new Map([...found].map(([group, { reason }]) => [group, reason]))
}

/** Both state their days, and none is shared: two sessions, unless the rows are surely one. */
function daysClash({ days }: Group, service: Service): boolean {
  const theirs = marksOf(service).days
  return theirs !== null && theirs.size > 0 && days.size > 0 && days.isDisjointFrom(theirs)
}

const noteOf = ({ listing }: Group, other: Service, why: string): MergeNote => ({
  id: listing.id,
  name: listing.name,
  kept: labelOf(listing),
  with: labelOf(other),
  why,
})

/** So many sources of a listing are named in a note: what thousands of rows became would otherwise be said at each of them. */
const MOST_NAMED = 20

function labelOf({ name, sources }: Service): string {
  const more = sources.length - MOST_NAMED
  const named = sources.slice(0, MOST_NAMED).map(({ source }) => source)
  return `${name} (${[...named, ...(more > 0 ? [`${more} more`] : [])].join(', ')})`
}
