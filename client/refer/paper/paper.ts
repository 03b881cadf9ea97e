import { useSyncExternalStore } from 'react'

/** Sheets that may lie over the desk, one at a time. */
export type Paper = 'hand-out' | 'calls' | 'compare' | 'shortcuts'

let shown: Paper | null = null
const listeners = new Set<() => void>()

/** Lays a sheet over the desk, or takes it away: from a button beside it, or by a key. */
export function showPaper(paper: Paper | null): void {
  shown = paper
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** The sheet that lies over the desk; null = none does. */
export const usePaper = (): Paper | null =>
  useSyncExternalStore(
    subscribe,
    () => shown,
    () => null,
  )
