import { useSyncExternalStore } from 'react'
import type { Where } from '../../../core/seek/where.ts'

/** Where the person said they are. It stays in this tab: never in an address, never sent. */
export interface Whereabouts extends Omit<Where, 'text'> {
  /** As typed, or null for the device's own position. */
  text: string | null
  /** The place it lies in; null = none of ours: its `authority` is known. */
  place: string | null
}

const KEY = 'together-map:where'

let held: Whereabouts | null | undefined
const listeners = new Set<() => void>()

/** Remembered while the tab is open; in memory alone where the browser keeps nothing. */
export function setWhereabouts(where: Whereabouts): void {
  held = where
  try {
    sessionStorage.setItem(KEY, JSON.stringify(where))
  } catch {
    // Storage is full or forbidden: memory alone will do.
  }
  for (const listener of listeners) listener()
}

function whereabouts(): Whereabouts | null {
  held ??= stored()
  return held
}

function stored(): Whereabouts | null {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as Whereabouts | null
  } catch {
    return null
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** null on the server and in the first render, so that both say the same. */
export const useWhereabouts = (): Whereabouts | null => useSyncExternalStore(subscribe, whereabouts, () => null)
