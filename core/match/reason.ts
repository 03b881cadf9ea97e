import type { Freshness } from '../listing/freshness.ts'
import type { ServiceType } from '../listing/taxonomy.ts'
import type { LikelyReason } from '../seek/likely.ts'
import type { ClientNeed } from './clientNeeds.ts'
import type { Asks } from './told.ts'

/** Who says so: the listing, or the place itself to this worker. */
export type Source = 'listing' | 'told'

/** How somebody gets in at a place that asks for a voucher or a referral. */
export type Way =
  /** The worker can refer or issue through it. */
  | 'mine'
  /** It asks for a paper that the client holds. */
  | 'holds it'
  /** A paper comes first, and the worker can issue it through an agency they marked. */
  | 'mine issues'
  /** A paper comes first, and there is somebody who may issue it. */
  | 'paper first'
  /** A paper comes first, and nobody is known who issues it. */
  | 'no issuer'

/** How a place stands to the times that were asked. `listed` = hours nobody confirmed lately: what they were. */
export type Times = 'open now' | 'open then' | 'listed then' | 'not listed then' | 'not stated' | 'told' | 'told not'

/**
 * One thing that speaks for a place or against it, or that a worker must know of it. The reasons of an option are all that its rank is
 * made of (`byReasons`), so that telling them tells the order.
 */
export type Reason =
  /** `full`, `closed` and `paused` are never first. */
  | { of: 'door'; how: 'closed' | 'temporarily closed' | 'full' | 'paused' | 'limited' | 'has room'; from: Source }
  /** How well this kind answers the need: 0 = outright. */
  | { of: 'kind'; type: ServiceType; step: number }
  | { of: 'way'; how: Way; inferred: boolean }
  | { of: 'fits'; asked: Asks; from: Source }
  | { of: 'does not fit'; asked: Asks; from: Source }
  | { of: 'not stated'; asked: Asks; lean: 'likely' | 'unlikely' | null; why: readonly LikelyReason[] }
  /** `on` = when the hours were last vouched for, as exact as it is known; null = not known, or none are held. `today` = on the day asked about. */
  | { of: 'times'; how: Times; today: boolean; on: string | null }
  | { of: 'checked'; freshness: Freshness; on: string | null }
  /** `step` as `wayStep` counts it; null = no door, or nobody said from where. `beyond` = farther than the client can walk. */
  | { of: 'near'; step: number | null; walkMinutes: number | null; distanceM: number | null; beyond: boolean }
  /** Other needs of the client that the same visit may answer. */
  | { of: 'also'; needs: readonly ClientNeed[] }
  | { of: 'phone'; how: 'yes' | 'none' }
  /** Counts as public funds: immigration advice comes first for somebody without recourse to them. */
  | { of: 'public funds' }
  /** Whether its registration to give this advice is known. */
  | { of: 'registration'; how: 'yes' | 'no' | 'not stated' }
  /** Run by few, with little: ring before sending somebody. */
  | { of: 'small' }
  /** Where all else is equal in step: whose turn it is this day, counted from 0, of so many. */
  | { of: 'turn'; place: number; among: number }

export type ReasonOf<Kind extends Reason['of']> = Extract<Reason, { of: Kind }>
