import { useSyncExternalStore } from 'react'
import { MOST_KEPT } from '../../../core/share/link.ts'

/**
 * Which listings were kept, in order: ids of every place, in this tab alone. Never in an address and never sent; gone with the tab,
 * because many read this on a device that others use too.
 */
const KEY = 'together-map:kept'
const NONE: readonly string[] = []

let held: readonly string[] | undefined
const listeners = new Set<() => void>()

/** Those beyond the first 50 are not kept. In memory alone where the browser keeps nothing. */
export function setKept(ids: readonly string[]): void {
  held = [...new Set(ids)].slice(0, MOST_KEPT)
  try {
    if (held.length === 0) sessionStorage.removeItem(KEY)
    else sessionStorage.setItem(KEY, JSON.stringify(held))
  } catch {
    // Storage is full or forbidden: memory alone will do.
  }
  for (const listener of listeners) listener()
}

/** Kept if it was not, and the other way round. */
export const toggleKept = (id: string): void => setKept(kept().includes(id) ? kept().filter((one) => one !== id) : [...kept(), id])

function kept(): readonly string[] {
  held ??= stored()
  return held
}

function stored(): readonly string[] {
  try {
    const ids: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '[]')
    return Array.isArray(ids) ? ids.filter((id): id is string => typeof id === 'string') : NONE
  } catch {
    return NONE
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Empty on the server and in the first render, so that both say the same. */
export const useKept = (): readonly string[] => useSyncExternalStore(subscribe, kept, () => NONE)
