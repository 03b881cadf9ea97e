import type { Service } from '../../listing/service.ts'
import { marksOf } from './marks.ts'
import { mergePair } from './mergePair.ts'
import { keysOf } from './keysOf.ts'
import { ReasonIndex, type Indexed } from './reasonIndex.ts'
import { listOf } from './samePlace.ts'

/** A group of so few rows is looked through each time. */
const MOST_LOOKED_THROUGH = 8

/** Rows that are one place, and the listing made of them so far. */
export interface Group {
  listing: Service
  rows: Service[]
  /** Days of the week that any of its rows states. */
  days: Set<string>
  /** By what brings rows near each other (`keysOf`): the first of its rows that has it. Kept of large groups alone; null = not yet. */
  near: Map<string, number> | null
}

/** A row as it stands in its group. */
export interface GroupRow extends Indexed {
  group: Group
  /** Which of its group's rows it is. */
  place: number
  /** Which of all rows it is. */
  nth: number
}

/** Listings so far, found again by whatever two rows of one place can share. */
export class GroupIndex {
  readonly #byId = new Map<string, GroupRow>()
  readonly #byReason: ReasonIndex<GroupRow>

  constructor(isLive: (postcode: string | null) => boolean) {
    this.#byReason = new ReasonIndex(isLive)
  }

  of(id: string): Group | undefined {
    return this.#byId.get(id)?.group
  }

  candidates(service: Service): Set<GroupRow> {
    return this.#byReason.candidates(service, listOf(service))
  }

  /** Whether any row of the group is near enough to be asked (`keysOf`); a reason alone does not reach across England. */
  isNear(group: Group, service: Service): boolean {
    const near = this.#nearOf(group)
    return keysOf(service, true).some((key) => near.has(key))
  }

  /** Which of two near groups comes first where both weigh the same: the one found by the earlier key, then by the earlier row. */
  isBefore(a: Group, b: Group, service: Service): boolean {
    const [x, y] = [this.#rankOf(a, service), this.#rankOf(b, service)]
    return x.key - y.key < 0 || (x.key === y.key && x.nth < y.nth)
  }

  add(service: Service): void {
    this.#place({ listing: service, rows: [], days: new Set(), near: null }, service)
  }

  join(group: Group, service: Service, newerWins: boolean): void {
    group.listing = mergePair(group.listing, service, newerWins, isMade(group))
    this.#place(group, service)
  }

  unite(group: Group, other: Group): void {
    group.listing = { ...mergePair(other.listing, group.listing, true, isMade(other)), id: group.listing.id }
    for (const service of other.rows) {
      Object.assign(this.#byId.get(service.id)!, { group, place: group.rows.length })
      this.#take(group, service)
    }
  }

  listings(): Service[] {
    return [...new Set([...this.#byId.values()].map(({ group }) => group))].map(({ listing }) => listing)
  }

  #rankOf(group: Group, service: Service): { key: number; nth: number } {
    const near = this.#nearOf(group)
    const keys = keysOf(service, true)
    const key = keys.findIndex((each) => near.has(each))
    return key < 0 ? { key: Infinity, nth: Infinity } : { key, nth: near.get(keys[key]!)! }
  }

  #nearOf(group: Group): ReadonlyMap<string, number> {
    if (group.near !== null) return group.near
    const near = new Map<string, number>()
    for (const row of group.rows) this.#takeNear(near, row)
    if (group.rows.length > MOST_LOOKED_THROUGH) group.near = near
    return near
  }

  #takeNear(near: Map<string, number>, row: Service): void {
    const { nth } = this.#byId.get(row.id)!
    for (const key of keysOf(row, false)) near.set(key, Math.min(nth, near.get(key) ?? Infinity))
  }

  #place(group: Group, service: Service): void {
    const row = { service, list: listOf(service), group, place: group.rows.length, nth: this.#byId.size }
    this.#byId.set(service.id, row)
    this.#take(group, service)
    this.#byReason.add(row)
  }

  #take(group: Group, service: Service): void {
    group.rows.push(service)
    for (const day of marksOf(service).days ?? []) group.days.add(day)
    if (group.near !== null) this.#takeNear(group.near, service)
  }
}

/** Whether its listing was made here of its rows, and is not a row itself. */
const isMade = ({ rows }: Group): boolean => rows.length > 1
