import type { Service } from '../../listing/service.ts'
import { marksOf } from './marks.ts'
import { mergePair } from './mergePair.ts'
import { keysOf } from './placeIndex.ts'
import { reasonKeys } from './reasonKeys.ts'
import { listOf } from './samePlace.ts'

/** Rows that are one place, and the listing made of them so far. */
export interface Group {
  listing: Service
  rows: Service[]
  /** Days of the week that any of its rows states. */
  days: Set<string>
}

/** A row as it stands in its group. */
export interface GroupRow {
  service: Service
  list: string
  group: Group
  /** Which of its group's rows it is. */
  place: number
  /** Which of all rows it is. */
  nth: number
}

/** Listings so far, found again by whatever two rows of one place can share. */
export class GroupIndex {
  readonly #isLive: (postcode: string | null) => boolean
  readonly #byId = new Map<string, GroupRow>()
  readonly #byKey = new Map<string, GroupRow[]>()

  constructor(isLive: (postcode: string | null) => boolean) {
    this.#isLive = isLive
  }

  of(id: string): Group | undefined {
    return this.#byId.get(id)?.group
  }

  /** Every row that `whySamePlace` can give a reason for, and few others; each once. */
  candidates(service: Service): Set<GroupRow> {
    const { within, across } = reasonKeys(service, this.#isLive).sought
    const list = listOf(service)
    const found = new Set<GroupRow>()
    for (const key of within) for (const row of this.#byKey.get(key) ?? []) found.add(row)
    for (const key of across) for (const row of this.#byKey.get(key) ?? []) if (row.list !== list) found.add(row)
    return found
  }

  /** Whether any row of the group is near enough to be asked (`keysOf`); a reason alone does not reach across England. */
  isNear({ rows }: Group, service: Service): boolean {
    const keys = new Set(keysOf(service, true))
    return rows.some((row) => keysOf(row, false).some((key) => keys.has(key)))
  }

  /** Which of two near groups comes first where both weigh the same: the one found by the earlier key, then by the earlier row. */
  isBefore(a: Group, b: Group, service: Service): boolean {
    const [x, y] = [this.#rankOf(a, service), this.#rankOf(b, service)]
    return x.key - y.key < 0 || (x.key === y.key && x.nth < y.nth)
  }

  add(service: Service): void {
    this.#place({ listing: service, rows: [], days: new Set() }, service)
  }

  join(group: Group, service: Service, newerWins: boolean): void {
    group.listing = mergePair(group.listing, service, newerWins)
    this.#place(group, service)
  }

  unite(group: Group, other: Group): void {
    group.listing = { ...mergePair(other.listing, group.listing, true), id: group.listing.id }
    for (const service of other.rows) {
      Object.assign(this.#byId.get(service.id)!, { group, place: group.rows.length })
      this.#take(group, service)
    }
  }

  listings(): Service[] {
    return [...new Set([...this.#byId.values()].map(({ group }) => group))].map(({ listing }) => listing)
  }

  #rankOf({ rows }: Group, service: Service): { key: number; nth: number } {
    const keys = keysOf(service, true)
    let first = { key: Infinity, nth: Infinity }
    for (const row of rows) {
      const own = new Set(keysOf(row, false))
      const key = keys.findIndex((each) => own.has(each))
      const { nth } = this.#byId.get(row.id)!
      if (key >= 0 && (key < first.key || (key === first.key && nth < first.nth))) first = { key, nth }
    }
    return first
  }

  #place(group: Group, service: Service): void {
    const row = { service, list: listOf(service), group, place: group.rows.length, nth: this.#byId.size }
    this.#byId.set(service.id, row)
    this.#take(group, service)
    const { within, across } = reasonKeys(service, this.#isLive).held
    for (const key of [...within, ...across]) {
      const there = this.#byKey.get(key)
      if (there === undefined) this.#byKey.set(key, [row])
      else there.push(row)
    }
  }

  #take(group: Group, service: Service): void {
    group.rows.push(service)
    for (const day of marksOf(service).days ?? []) group.days.add(day)
  }
}
