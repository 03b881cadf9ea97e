import type { Service } from '../../listing/service.ts'
import { reasonKeys } from './reasonKeys.ts'

/** So many rows of one list are looked at under one key: what more of them share tells none of them from the others. */
const MOST_UNDER_A_KEY = 64

/** A row and the list that it is of. */
export interface Indexed {
  service: Service
  list: string
}

/**
 * Rows, found again by their reasons to be one place with another. Of a key that a whole town shares, only the first rows of each list are
 * looked at, so that what is found stays bounded however many there are; who has the whole name too is found by that.
 */
export class ReasonIndex<Row extends Indexed> {
  readonly #isLive: (postcode: string | null) => boolean
  /** By `numberOf` of the key. */
  readonly #byKey = new Map<number, Row | Row[]>()

  /** @param isLive as `whySamePlace` */
  constructor(isLive: (postcode: string | null) => boolean) {
    this.#isLive = isLive
  }

  add(row: Row): void {
    const { within, across } = reasonKeys(row.service, this.#isLive).held
    for (const key of [...within, ...across].map(numberOf)) {
      const there = this.#byKey.get(key)
      // Most keys are of one row, and a list for each would take more than the row.
      if (there === undefined) this.#byKey.set(key, row)
      else if (!Array.isArray(there)) this.#byKey.set(key, [there, row])
      else if (there.length < MOST_UNDER_A_KEY || there.filter(({ list }) => list === row.list).length < MOST_UNDER_A_KEY) there.push(row)
    }
  }

  /** The rows that `whySamePlace` can give a reason for, and few others; each once. */
  candidates(service: Service, list: string): Set<Row> {
    const { within, across } = reasonKeys(service, this.#isLive).sought
    const found = new Set<Row>()
    for (const key of within) for (const row of this.#under(key)) found.add(row)
    for (const key of across) for (const row of this.#under(key)) if (row.list !== list) found.add(row)
    return found
  }

  #under(key: string): readonly Row[] {
    const there = this.#byKey.get(numberOf(key))
    return there === undefined ? [] : Array.isArray(there) ? there : [there]
  }
}

/**
 * FNV-1a of 32 bits (Fowler, Noll and Vo): millions of keys take a fraction of their texts. Two that share a number bring rows together which
 * `whySamePlace` then parts.
 */
function numberOf(key: string): number {
  let hash = 0x81_1c_9d_c5
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01_00_01_93)
  return hash | 0
}
