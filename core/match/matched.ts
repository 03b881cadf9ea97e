import type { NotConfirmed } from '../hours/openState.ts'
import type { ServiceType } from '../listing/taxonomy.ts'
import type { Found } from '../seek/search.ts'
import type { LineNow } from '../support/helplineState.ts'
import type { ClientNeed } from './clientNeeds.ts'
import type { Reason } from './reason.ts'
import type { Asks } from './told.ts'

/** A place that may answer one need of the client. */
export interface Option {
  need: ClientNeed
  found: Found
  /** Its kind that answers the need best. */
  type: ServiceType
  /** All that its rank is made of; `inOrder` sorts them for telling. */
  reasons: readonly Reason[]
  /** What to ask of it before sending anybody: what matters to the client and is not stated. */
  unknown: readonly Asks[]
  /** Other needs of the client that the same visit may answer. */
  also: readonly ClientNeed[]
}

/** A place of a fitting kind that does not fit, and why. */
export interface Against {
  need: ClientNeed
  found: Found
  type: ServiceType
  /** At least one. */
  why: readonly (Asks | 'closed' | 'full')[]
  reasons: readonly Reason[]
}

/** Who may issue a voucher or refer. */
export interface Issuer {
  found: Found
  /** The worker marked it as one they can refer or issue through. */
  mine: boolean
  /** `now` = somebody is there by hours that are trusted; `not known` = it has a number or a door, and nobody can say. */
  answers: 'now' | 'later' | 'not known'
  /** By its kind it commonly does: our inference, not the word of a list. False = its listing says so, or the worker did. */
  inferred: boolean
}

/** What is left where the options do not do, in the order in which to try. */
export type WayOn =
  | { how: 'ask'; against: number }
  | { how: 'phone'; options: number }
  | { how: 'delivery'; options: number }
  | { how: 'wider' }
  | { how: 'say where' }
  | { how: 'lines' }

export interface NeedMatch {
  need: ClientNeed
  /** The first is where to send the client first. */
  options: readonly Option[]
  against: readonly Against[]
  /** Of the places here that ask for a paper the client does not hold: who may give it. Empty = none asks. */
  issuers: readonly Issuer[]
  /** National lines for it, those that answer now first. */
  lines: readonly LineNow[]
  /** Never empty where `options` is. */
  wayOn: readonly WayOn[]
}

/** One place to ring, and what to ask. */
export interface Call {
  found: Found
  phone: string
  /** Three at most, what could change the plan most first. */
  asks: readonly Asks[]
  /** Needs of the client that the answers bear on, the most urgent first. */
  needs: readonly ClientNeed[]
  answers: Issuer['answers']
  /** How much the answers could change the plan: steps of likelihood, added up over needs. */
  gain: number
}

/** One visit of a week. Instants are ms since 1970 UTC. */
export interface Trip {
  found: Found
  /** What it is for: one need at least. */
  needs: readonly ClientNeed[]
  arrive: number
  leave: number
  /** The session that it falls in. */
  opens: number
  /** null = not stated. */
  closes: number | null
  /** Why the session may not be held; null = sure. Where it is not, ring first. */
  doubt: NotConfirmed | null
  /** Minutes on the way there from the visit before, or from where the client sets out; null = not known. */
  wayMinutes: number | null
}

export interface Week {
  /** By time; no two at once. */
  trips: readonly Trip[]
  /** Chosen options that no time was found for, and why: ring them. */
  unplaced: readonly { found: Found; need: ClientNeed; why: 'no hours' | 'not in these times' | 'no room' }[]
}
