import { useSyncExternalStore } from 'react'
import { MOST_KEPT } from '../../../core/share/mostKept.ts'

/** Ids that were kept, in order, by the place that lists them. A place without any is not named. */
export type Kept = Readonly<Record<string, readonly string[]>>

/**
 * What was kept, in this tab alone: never in an address, never sent, gone with the tab, because many read this on a device that others
 * use too.
 */
const KEY = 'together-map:kept'
const NONE: readonly string[] = []
const NOTHING: Kept = {}

let held: Kept | undefined
const listeners = new Set<() => void>()

/** Those of one place, the first 50 of them. In memory alone where the browser keeps nothing. */
export function setKept(place: string, ids: readonly string[]): void {
  const { [place]: _, ...others } = kept()
  hold(ids.length === 0 ? others : { ...others, [place]: [...new Set(ids)].slice(0, MOST_KEPT) })
}

/** Those of every place: whoever clears a list on a shared device means all of it. */
export const clearKept = (): void => hold(NOTHING)

function hold(all: Kept): void {
  held = all
  try {
    sessionStorage.setItem(KEY, JSON.stringify(all))
  } catch {
    // Storage is full or forbidden: memory alone will do.
  }
  for (const listener of listeners) listener()
}

function kept(): Kept {
  held ??= stored()
  return held
}

function stored(): Kept {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as Kept
  } catch {
    return NOTHING
  }
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) addEventListener('pageshow', readAnew)
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) removeEventListener('pageshow', readAnew)
  }
}

/** A page that the browser had put aside may hold what was cleared since, on another page of this tab. */
function readAnew({ persisted }: PageTransitionEvent): void {
  if (!persisted) return
  held = undefined
  for (const listener of listeners) listener()
}

/** Empty on the server and in the first render, so that both say the same. */
export const useAllKept = (): Kept => useSyncExternalStore(subscribe, kept, () => NOTHING)

/** @param place its id */
export const useKept = (place: string): readonly string[] => useAllKept()[place] ?? NONE
