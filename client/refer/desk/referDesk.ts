import { createContext, useContext } from 'react'
import type { PlaceSummary } from '../../../core/api/places.ts'
import type { Service } from '../../../core/listing/service.ts'
import type { NeedMatch } from '../../../core/match/matched.ts'
import type { Found } from '../../../core/seek/search.ts'
import type { SessionInHand } from '../session/useSession.ts'

/** All that the parts of a link worker's desk draw from. */
export interface ReferDesk extends SessionInHand {
  place: PlaceSummary
  /** The instant that the desk stands at, ms since 1970 UTC: listings are taken as they were known then. */
  at: number
  /** The day's own clock, ms since 1970 UTC: logs and reports are of today, whatever the desk stands at. */
  now: number
  /** Every listing of the place as it was known then, with its distance from the client, nearest first. */
  found: readonly Found[]
  /** As `found`, by id. */
  foundById: ReadonlyMap<string, Found>
  services: readonly Service[]
  /** One for each need that was said, in their order. */
  matched: readonly NeedMatch[]
  /** Agencies that the worker can refer or issue through, by id; marked on this device. */
  mine: ReadonlySet<string>
  markMine: (id: string, isMine: boolean) => void
}

export const ReferDeskContext = createContext<ReferDesk | null>(null)

/** @throws Error outside a desk */
export function useReferDesk(): ReferDesk {
  const desk = useContext(ReferDeskContext)
  if (desk === null) throw new Error('useReferDesk outside a desk')
  return desk
}
