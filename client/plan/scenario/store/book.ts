import type { ServiceChange } from '../../../../core/gap/questions/whatIfQuery.ts'
import { LONGEST_NAME, type Scenario } from './scenario.ts'

/** All scenarios of a place. Nothing in it is ever changed: what is different is another book. */
export interface Book {
  scenarios: readonly Scenario[]
  /** The one that is shown; null = things as they are. */
  current: string | null
}

export const EMPTY_BOOK: Book = { scenarios: [], current: null }

export const currentOf = ({ scenarios, current }: Book): Scenario | null => scenarios.find(({ id }) => id === current) ?? null

/** The book with a new scenario, which is shown. A name that is taken gets a number. */
export function withNew(book: Book, name: string, changes: readonly ServiceChange[]): Book {
  const numbers = book.scenarios.map(({ id }) => Number(id)).filter((number) => Number.isInteger(number))
  const id = String(Math.max(0, ...numbers) + 1)
  return { scenarios: [...book.scenarios, { id, name: freeName(book, name), changes }], current: id }
}

/** The shown scenario with other changes; where none is shown, a new one of this name. */
export function withChanges(book: Book, changes: readonly ServiceChange[], newName: string): Book {
  if (currentOf(book) === null) return withNew(book, newName, changes)
  return { ...book, scenarios: book.scenarios.map((one) => (one.id === book.current ? { ...one, changes } : one)) }
}

/** A name of nothing but blanks changes nothing. */
export function renamed(book: Book, id: string, name: string): Book {
  const written = name.trim().slice(0, LONGEST_NAME)
  const one = book.scenarios.find((scenario) => scenario.id === id)
  if (one === undefined || written === '' || written === one.name) return book
  const free = freeName({ ...book, scenarios: book.scenarios.filter((other) => other !== one) }, written)
  return { ...book, scenarios: book.scenarios.map((other) => (other === one ? { ...one, name: free } : other)) }
}

export const removed = ({ scenarios, current }: Book, id: string): Book => ({
  scenarios: scenarios.filter((one) => one.id !== id),
  current: current === id ? null : current,
})

function freeName({ scenarios }: Book, name: string): string {
  const taken = new Set(scenarios.map((one) => one.name))
  const written = name.trim().slice(0, LONGEST_NAME)
  if (!taken.has(written)) return written
  for (let number = 2; ; number++) {
    const free = `${written.slice(0, LONGEST_NAME - 5)} (${number})`
    if (!taken.has(free)) return free
  }
}
