import { useState } from 'react'
import { NO_SESSION, type Session } from './session.ts'

/** How often the desk was cleared while it stood: what a box still holds by itself goes with it, as its key. */
export function useClears(session: Session): number {
  const [seen, setSeen] = useState({ session, clears: 0 })
  if (seen.session === session) return seen.clears
  const clears = session === NO_SESSION ? seen.clears + 1 : seen.clears
  setSeen({ session, clears })
  return clears
}
