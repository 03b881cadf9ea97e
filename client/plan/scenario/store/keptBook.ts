import { z } from 'zod'
import { currentOf, EMPTY_BOOK, type Book } from './book.ts'
import { Scenario, SCENARIO_VERSION } from './scenario.ts'

/** Where something is kept by name: `localStorage`, or what stands in for it. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** What was kept and could not be read, as it was: set aside, never thrown away. */
export interface SetAside {
  why: 'damaged' | 'newer'
  texts: readonly string[]
}

const Envelope = z.object({ version: z.int(), scenarios: z.array(z.unknown()), current: z.string().nullable() })
const Aside = z.object({ why: z.enum(['damaged', 'newer']), texts: z.array(z.string()) })

export const bookKey = (place: string): string => `together-map:scenarios ${place}`
const asideKey = (place: string): string => `together-map:scenarios set aside ${place}`

/** The scenarios of a place as this browser keeps them. What cannot be read is set aside first, whole; what can be read of it is taken. */
export function loadBook(place: string, shelf: Shelf | null): { book: Book; aside: SetAside | null } {
  const aside = read(() => Aside.parse(JSON.parse(shelf?.getItem(asideKey(place)) ?? 'null')))
  const text = read(() => shelf?.getItem(bookKey(place)) ?? null)
  if (text === null) return { book: EMPTY_BOOK, aside }
  const { book, fault } = readBook(text)
  if (fault === null) return { book, aside }
  const texts = [...(aside?.texts ?? []), text]
  read(() => shelf?.setItem(asideKey(place), JSON.stringify({ why: fault, texts })))
  return { book, aside: { why: fault, texts } }
}

/** @returns false where the browser keeps nothing */
export function saveBook(place: string, book: Book, shelf: Shelf | null): boolean {
  const text = JSON.stringify({ version: SCENARIO_VERSION, ...book })
  return read(() => shelf?.setItem(bookKey(place), text) === undefined && shelf !== null) ?? false
}

export const forgetAside = (place: string, shelf: Shelf | null): void => void read(() => shelf?.removeItem(asideKey(place)))

/** What another page of the same browser has kept meanwhile; null = nothing that can be read whole. */
export function bookOf(text: string | null): Book | null {
  if (text === null) return null
  const { book, fault } = readBook(text)
  return fault === null ? book : null
}

function readBook(text: string): { book: Book; fault: SetAside['why'] | null } {
  const envelope = read(() => Envelope.parse(JSON.parse(text)))
  if (envelope === null) return { book: EMPTY_BOOK, fault: 'damaged' }
  if (envelope.version > SCENARIO_VERSION) return { book: EMPTY_BOOK, fault: 'newer' }
  const scenarios = envelope.scenarios.flatMap((one) => Scenario.safeParse(one).data ?? [])
  const whole = scenarios.length === envelope.scenarios.length && new Set(scenarios.map(({ id }) => id)).size === scenarios.length
  const book = { scenarios, current: envelope.current }
  return { book: { scenarios, current: currentOf(book)?.id ?? null }, fault: whole ? null : 'damaged' }
}

/** null where it cannot be: a browser may keep nothing, and forbid to ask. */
function read<T>(ask: () => T): T | null {
  try {
    return ask()
  } catch {
    return null
  }
}
