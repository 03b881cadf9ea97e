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
  /** A paper comes first: who may give it stands in `issuers`. */
  | 'paper first'

/**
 * How a place stands to the times that were asked; where none were, to any. `open` = by hours that are trusted; `listed` = hours that
 * nobody confirmed lately, as what they were; `named` = hours in words that are not read, which name that day; `told` = the place said so to this worker.
 */
export type Times = 'open now' | 'open then' | 'listed then' | 'named then' | 'not listed then' | 'not stated' | 'told'

/**
 * One thing that speaks for a place or against it, or that a worker must know of it. The reasons of an option are all that its rank is
 * made of (`byReasons`), so that telling them tells the order; how much each counts: `stepsOf`.
 */
export type Reason =
  /** `full`, `closed` and their like never stand among the options; `noted full`, which reports alone say, does, and lower. */
  | {
      of: 'door'
      how: 'closed' | 'temporarily closed' | 'reported closed' | 'full' | 'noted full' | 'paused' | 'limited' | 'has room'
      from: Source
    }
  /** How well this kind answers the need: 0 = outright. */
  | { of: 'kind'; type: ServiceType; step: number }
  | { of: 'way'; how: Way; paper: 'voucher' | 'referral'; inferred: boolean }
  | { of: 'fits'; asked: Asks; from: Source }
  | { of: 'does not fit'; asked: Asks; from: Source }
  | { of: 'not stated'; asked: Asks; lean: 'likely' | 'unlikely' | null; why: readonly LikelyReason[] }
  /**
   * Whom the place says that it is for: everybody; the client as far as is known; such as few are and the client is; people of an area,
   * listed under the client's council, or under another; such as half of people are, and nobody said which the client is; by its kind
   * refugees, where nobody said that the client is one; such as few are, or the client is not; or others, who are to be asked about.
   */
  | {
      of: 'for whom'
      how: 'everybody' | 'the client' | 'such as they' | 'their council' | 'another council' | 'half' | 'refugees' | 'few' | 'ask'
      text: string
    }
  /** What a council owes who lives in it: housing advice, its welfare fund. `own` = it is listed under the client's. */
  | { of: 'council'; how: 'own' | 'another' }
  /**
   * `on` = when the hours were last vouched for, as exact as it is known; null = not known. `today` = also on the day asked about, where that
   * matters. `age` = how old they are, in steps of `ageOf`. `narrow` = the client can come at some times alone.
   */
  | { of: 'times'; how: Times; today: boolean; on: string | null; age: number; narrow: boolean }
  /** One books before one comes. */
  | { of: 'booked' }
  /** A note of who keeps the list that it may have ended or moved. */
  | { of: 'alert'; text: string }
  /**
   * It was still there when not all of it was looked at again: in a later list, or on a page without a date that was read then. `step` = by
   * how many steps of `ageOf` that is later.
   */
  | { of: 'still listed'; how: 'list' | 'page'; on: string; step: number; rung: boolean }
  /** `step`: 0 = within half a year, 1 = within a year, 2 = within two, 3 = within four, 4 = longer ago or without a date. `rung` = a call can tell whether it still is so. */
  | { of: 'checked'; freshness: Freshness; on: string | null; step: number; rung: boolean }
  /**
   * `how`: a door at a distance; it comes to the client; it brings things, but where to is not stated, or it is listed for another council's
   * area; by a call, where a talk is what is wanted and no door can be reached; no door is known; nobody said from where. `step` as `wayStep`
   * counts it, `past` from what the client can reasonably walk (`reachOf`); `beyond` = they cannot come in person, or it is farther than it was said that they can walk; `fare` =
   * hardly to be walked, and the client has no money; `again` = it is gone to week after week.
   */
  | {
      of: 'near'
      how: 'door' | 'brought' | 'may be brought' | 'brought elsewhere' | 'spoken' | 'no door known' | 'from nowhere'
      step: number
      past: number
      walkMinutes: number | null
      beyond: 'not in person' | 'farther' | null
      fare: boolean
      again: boolean
    }
  /** Other needs of the client that the same visit may answer. */
  | { of: 'also'; needs: readonly ClientNeed[] }
  | { of: 'phone'; how: 'yes' | 'none' }
  /** Counts as public funds, and the client has no recourse to them: immigration advice comes first. `here` = the place gives that too. */
  | { of: 'public funds'; here: boolean }
  /** Whether its registration to give this advice is known. */
  | { of: 'registration'; how: 'yes' | 'no' | 'not stated' }
  /** Run by few, with little: ring before sending somebody. */
  | { of: 'small' }
  /** Where all else is equal in step: whose turn it is this day, counted from 0, of so many. */
  | { of: 'turn'; place: number; among: number }

export type ReasonOf<Kind extends Reason['of']> = Extract<Reason, { of: Kind }>
