import { useLingui } from '@lingui/react/macro'
import { useDeferredValue, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { Found } from '../../../core/seek/search.ts'
import type { WordSearch } from '../../../core/seek/wordSearch.ts'
import { KIND_WORDS } from '../../i18n/kindWords.ts'

type MakeWordSearch = typeof import('../../../core/seek/wordSearch.ts').wordSearch

/**
 * Places that hold the words a person typed, closest to the words first. What is typed stays in the page: not in the address, not sent.
 *
 * @returns the places; all of them, in their order, while nothing is typed
 */
export function useWordSearch(all: readonly Found[], text: string): { found: readonly Found[]; ready: boolean } {
  const { i18n } = useLingui()
  const words = useDeferredValue(text.trim())
  const [make, setMake] = useState<{ wordSearch: MakeWordSearch } | null>(null)
  const wanted = words !== ''
  useEffect(() => {
    if (!wanted || make !== null) return
    void import('../../../core/seek/wordSearch.ts').then(({ wordSearch }) => setMake({ wordSearch }))
  }, [wanted, make])
  const index = useMemo((): WordSearch | null => {
    if (make === null) return null
    return make.wordSearch(
      all.map(({ service }) => service),
      (type) => i18n._(KIND_WORDS[type]),
    )
  }, [make, all, i18n])
  return useMemo(() => {
    if (!wanted) return { found: all, ready: true }
    const scores = index?.find(words) ?? null
    if (scores === null) return { found: all, ready: index !== null }
    const hits = all.filter(({ service }) => scores.has(service.id))
    return { found: hits.toSorted((a, b) => scores.get(b.service.id)! - scores.get(a.service.id)!), ready: true }
  }, [wanted, index, words, all])
}

/** In memory alone: gone with the tab, and with "Exit this page". */
let typed = ''
const listeners = new Set<() => void>()

function setTyped(words: string): void {
  typed = words
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** What was typed, kept while a listing is looked at. Empty on the server and in the first render, so that both say the same. */
export const useTypedWords = (): [words: string, setWords: (words: string) => void] => [
  useSyncExternalStore(
    subscribe,
    () => typed,
    () => '',
  ),
  setTyped,
]
