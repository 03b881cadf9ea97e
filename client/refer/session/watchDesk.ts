import type { SessionStore } from './sessionStore.ts'

/** Stands at the root of the page while nobody may see the desk: refer.css hides it then. */
const COVERED = 'covered'
const TOUCHES = ['pointerdown', 'keydown', 'input'] as const
/** A sleeping device may keep no time: the clock is looked at this often at least. ms */
const LOOK_EVERY_MS = 20_000

/**
 * Sees to it that what is known of a client goes when nobody is at the desk. What is hidden, put to sleep or put aside is covered at once, and
 * only uncovered after the clock was looked at, so that nothing that should be gone is ever drawn. A tab's copy of the desk hears when the other
 * is cleared: what is said between them is that alone.
 *
 * @returns ends the watch
 */
export function watchDesk(store: Pick<SessionStore<unknown>, 'look' | 'touch' | 'clear'>): Watch {
  const ends = new AbortController()
  const { signal } = ends
  const others = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('together-map:refer')
  let timer: ReturnType<typeof setTimeout> | undefined
  const look = () => {
    clearTimeout(timer)
    const due = store.look()
    if (due !== null) timer = setTimeout(look, Math.min(due, LOOK_EVERY_MS))
  }
  const cover = () => document.documentElement.toggleAttribute(`data-${COVERED}`, true)
  const uncover = () => {
    look()
    document.documentElement.toggleAttribute(`data-${COVERED}`, false)
  }
  const seen = () => (document.visibilityState === 'hidden' ? cover() : uncover())
  document.addEventListener('visibilitychange', seen, { signal })
  document.addEventListener('freeze', cover, { signal })
  document.addEventListener('resume', seen, { signal })
  addEventListener('pagehide', cover, { signal })
  addEventListener('pageshow', seen, { signal })
  addEventListener('focus', look, { signal })
  for (const touch of TOUCHES)
    document.addEventListener(
      touch,
      () => {
        store.touch()
        look()
      },
      { signal, capture: true, passive: true },
    )
  others?.addEventListener('message', () => store.clear(), { signal })
  seen()
  return {
    clearAll: () => {
      store.clear()
      others?.postMessage('clear')
    },
    end: () => {
      ends.abort()
      clearTimeout(timer)
      others?.close()
      document.documentElement.toggleAttribute(`data-${COVERED}`, false)
    },
  }
}

export interface Watch {
  /** Clears this desk and every copy of it in other tabs. */
  clearAll: () => void
  end: () => void
}
