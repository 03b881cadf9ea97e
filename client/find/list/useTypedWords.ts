import { useEffect, useSyncExternalStore } from 'react'

/** In memory alone: gone with the tab, and with "Exit this page". */
let typed: { words: string; town: string } = { words: '', town: '' }
const listeners = new Set<() => void>()

/** What tells one search from the next: the place, and the outward code of the address, if it has one. */
export const townOf = (place: string, area: string | null): string => `${place} ${area ?? ''}`

/** Sets the words typed in a town, also before it is open: those that are left when a place among them is taken as where. */
export function setTypedWords(words: string, town: string): void {
  typed = { words, town }
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Words of another town are none. */
export const typedWordsIn = (town: string): string => (typed.town === town ? typed.words : '')

/** Forgets what was typed elsewhere, so that it is not there again on the way back. */
export function forgetOtherTowns(town: string): void {
  if (typed.town !== town) setTypedWords('', town)
}

/**
 * What was typed, kept while a listing is looked at, and forgotten when another place or area is searched. Empty on the server and in the
 * first render, so that both say the same.
 */
export function useTypedWords(town: string): [words: string, setWords: (words: string) => void] {
  const words = useSyncExternalStore(
    subscribe,
    () => typedWordsIn(town),
    () => '',
  )
  useEffect(() => forgetOtherTowns(town), [town])
  return [words, (next) => setTypedWords(next, town)]
}
