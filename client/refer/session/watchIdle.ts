import type { SessionStore } from './sessionStore.ts'

/** A device that slept may have kept no time, and the desk may stand open on it: the clock is looked at this often. ms */
const LOOK_EVERY_MS = 1000

export interface IdleWatch {
  /** Looks at the clock now, and again when it is due. */
  look: () => void
  /** Clears this desk and every copy of it in other tabs. */
  clearAll: () => void
}

/**
 * Sees to it that what is known of a client goes when nobody is at the desk, whichever page stands in the tab by then. A tab's copy of the
 * desk hears when another is cleared: what is said between them is that alone. It ends with the page.
 */
export function watchIdle(store: Pick<SessionStore<unknown>, 'look' | 'clear' | 'drop'>): IdleWatch {
  const others = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('together-map:refer')
  let timer: ReturnType<typeof setTimeout> | undefined
  const look = () => {
    clearTimeout(timer)
    const due = store.look()
    if (due !== null) timer = setTimeout(look, Math.min(due, LOOK_EVERY_MS))
  }
  others?.addEventListener('message', () => store.drop())
  look()
  return {
    look,
    clearAll: () => {
      store.clear()
      others?.postMessage('clear')
    },
  }
}
