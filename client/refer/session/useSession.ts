import { useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react'
import { deskSession } from './deskSession.ts'
import { NO_SESSION, type Session } from './session.ts'
import { watchDesk, type Watch } from './watchDesk.ts'

export interface SessionInHand {
  session: Session
  change: (change: (session: Session) => Session) => void
  /** Clears this desk and every copy of it in other tabs. */
  clear: () => void
}

/** The client's session in this tab, watched over for as long as the desk is open. */
export function useSession(): SessionInHand {
  const store = deskSession()
  // Before the first read: what was left alone too long is never drawn.
  useState(() => store.look())
  const session = useSyncExternalStore(store.subscribe, store.get, () => NO_SESSION)
  const watch = useRef<Watch | null>(null)
  useLayoutEffect(() => {
    watch.current = watchDesk(store)
    return () => watch.current?.end()
  }, [store])
  return { session, change: store.update, clear: () => watch.current?.clearAll() }
}
