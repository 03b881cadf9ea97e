import { useLayoutEffect, useState, useSyncExternalStore } from 'react'
import { deskSession } from './deskSession.ts'
import { NO_SESSION, type Session } from './session.ts'
import { watchDesk } from './watchDesk.ts'

export interface SessionInHand {
  session: Session
  change: (change: (session: Session) => Session) => void
  /** Clears this desk and every copy of it in other tabs. */
  clear: () => void
  /** How often it was cleared: boxes of another number hold what was half typed for another client. */
  cleared: number
}

/** The client's session in this tab, watched over for as long as the desk is open. */
export function useSession(): SessionInHand {
  const { store, idle } = deskSession()
  // Before the first read: what was left alone too long is never drawn.
  useState(() => store.look())
  const session = useSyncExternalStore(store.subscribe, store.get, () => NO_SESSION)
  const cleared = useSyncExternalStore(store.subscribe, store.cleared, () => 0)
  useLayoutEffect(() => watchDesk(store, idle), [store, idle])
  return { session, change: store.update, clear: idle.clearAll, cleared }
}
