import type { SessionStore } from './sessionStore.ts'
import type { IdleWatch } from './watchIdle.ts'

/** Stands at the root of the page while nobody may see the desk: refer.css hides it then. */
const COVERED = 'covered'
const TOUCHES = ['pointerdown', 'keydown', 'input'] as const

/**
 * Watches the desk while it is open. What is hidden, put to sleep or put aside is covered at once, and only uncovered after the clock was
 * looked at, so that nothing that should be gone is ever drawn. A plan that came behind the # of the address goes with what is cleared.
 *
 * @returns ends the watch; the clock is looked at all the same
 */
export function watchDesk(store: Pick<SessionStore<unknown>, 'touch' | 'cleared' | 'subscribe'>, { look }: Pick<IdleWatch, 'look'>) {
  const ends = new AbortController()
  const { signal } = ends
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
  let cleared = store.cleared()
  const unsubscribe = store.subscribe(() => {
    if (store.cleared() === cleared) return
    cleared = store.cleared()
    if (location.hash !== '') history.replaceState(history.state, '', location.pathname + location.search)
  })
  seen()
  return () => {
    ends.abort()
    unsubscribe()
    document.documentElement.toggleAttribute(`data-${COVERED}`, false)
  }
}
