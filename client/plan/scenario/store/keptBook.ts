import { EMPTY_BOOK, type Book } from './book.ts'
import { SCENARIO_VERSION } from './scenario.ts'

/** Where something is kept by name: `localStorage`, or what stands in for it. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** What was kept and could not be read, as it was: set aside, never thrown away. */
export interface SetAside {
  why: 'damaged' | 'newer'
  texts: readonly string[]
}

export const bookKey = (place: string): string => `together-map:scenarios ${place}`
const asideKey = (place: string): string => `together-map:scenarios set aside ${place}`

/** Whether this browser keeps any scenario of a place: where it does, `loadBook` has something to fetch. */
export const keepsBook = (place: string, shelf: Shelf | null): boolean =>
  ask(() => [bookKey(place), asideKey(place)].some((key) => (shelf?.getItem(key) ?? null) !== null)) ?? false

/**
 * The scenarios of a place as this browser keeps them. What cannot be read is set aside first, whole; what can be read of it is taken.
 *
 * @throws Error where what reads them does not come
 */
export async function loadBook(place: string, shelf: Shelf | null): Promise<{ book: Book; aside: SetAside | null }> {
  const { readBook } = await import('./readBook.ts')
  const before = ask(() => shelf?.getItem(asideKey(place)) ?? null)
  const aside = before === null ? null : asideOf(before)
  const text = ask(() => shelf?.getItem(bookKey(place)) ?? null)
  if (text === null) return { book: EMPTY_BOOK, aside }
  const { book, fault } = readBook(text)
  if (fault === null) return { book, aside }
  const both: SetAside = { why: fault, texts: [...(aside?.texts ?? []), text] }
  ask(() => shelf?.setItem(asideKey(place), JSON.stringify(both)))
  return { book, aside: both }
}

/** @returns false where the browser keeps nothing */
export function saveBook(place: string, book: Book, shelf: Shelf | null): boolean {
  const text = JSON.stringify({ version: SCENARIO_VERSION, ...book })
  return shelf !== null && ask(() => (shelf.setItem(bookKey(place), text), true)) === true
}

export const forgetAside = (place: string, shelf: Shelf | null): void => void ask(() => shelf?.removeItem(asideKey(place)))

/** What another page of the same browser has kept meanwhile; null = nothing that can be read whole. */
export async function bookOf(text: string | null): Promise<Book | null> {
  if (text === null) return null
  const { readBook } = await import('./readBook.ts')
  const { book, fault } = readBook(text)
  return fault === null ? book : null
}

/** Even what was set aside may be damaged: then it is one text. */
function asideOf(text: string): SetAside {
  const given = ask(() => JSON.parse(text) as Partial<SetAside>)
  const texts = given?.texts
  const readable = Array.isArray(texts) && texts.every((one) => typeof one === 'string')
  return { why: given?.why === 'newer' ? 'newer' : 'damaged', texts: readable ? texts : [text] }
}

/** null where it cannot be: a browser may keep nothing, and forbid to ask. */
function ask<T>(what: () => T): T | null {
  try {
    return what()
  } catch {
    return null
  }
}
