import type { ListHead } from '../list.ts'
import { type Words, wordsOf } from '../row/listing.ts'

/** What vouches for the rows of one table: those that were checked on one day share it, so that a long list stays small. */
export class WordsOfTable {
  readonly #head: ListHead
  readonly #known = new Map<string | null, Words>()

  constructor(head: ListHead) {
    this.#head = head
  }

  /** @param day on which a row was checked; null = not known */
  on(day: string | null): Words {
    const { id, date } = this.#head
    const known = this.#known.get(day) ?? wordsOf({ source: id, on: day, how: 'published list', gathered: date })
    this.#known.set(day, known)
    return known
  }
}
