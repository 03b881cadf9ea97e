import type { Circumstances } from '../../../../core/match/circumstances.ts'
import type { ClientNeed } from '../../../../core/match/clientNeeds.ts'

/** A listing of a pack: the beginning of its id, and its name for who reads. */
interface Place {
  id: string
  name: string
}

/** What an adviser of long standing would answer to one need. */
export interface Answer {
  need: ClientNeed
  /** The place named first; several = each is right. */
  first: readonly Place[]
  /** Those that come after it, in any order. */
  next?: readonly Place[]
  why: string
}

/** A client as an adviser meets them, at a place and an instant of our packs. */
export interface AdviserCase {
  title: string
  /** The pack. */
  place: string
  /** As `asof` has it. */
  at: string
  /** Outward code: they live in its middle. */
  outward: string
  client: Partial<Circumstances>
  /** Beginnings of the ids that the worker marked as theirs. */
  mine?: readonly string[]
  answers: readonly Answer[]
}
