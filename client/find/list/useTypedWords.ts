import { useEffect, useSyncExternalStore } from 'react'

/** In memory alone: gone with the tab, and with "Exit this page". `town` null = whichever is searched next. */
let typed: { words: string; town: string | null } = { words: '', town: null }
const listeners = new Set<() => void>()

function setTyped(words: string, town: string | null): void {
  typed = { words, town }
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Takes words along into the next search: those that are left when the place among them has been taken as where. */
export const takeWordsAlong = (words: string): void => setTyped(words, null)

const typedIn = (town: string): string => (typed.town === null || typed.town === town ? typed.words : '')

/**
 * What was typed, kept while a listing is looked at, and forgotten when another place or area is searched. Empty on the server and in the
 * first render, so that both say the same.
 *
 * @param town whatever tells one search from the next: place and area
 */
export function useTypedWords(town: string): [words: string, setWords: (words: string) => void] {
  const words = useSyncExternalStore(
    subscribe,
    () => typedIn(town),
    () => '',
  )
  useEffect(() => {
    if (typed.town !== town) setTyped(typedIn(town), town)
  }, [town, words])
  return [words, (next) => setTyped(next, town)]
}
