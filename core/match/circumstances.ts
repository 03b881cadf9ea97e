import type { Position } from '../listing/service.ts'
import type { AgeBand } from '../seek/children.ts'
import type { Need } from '../seek/needs.ts'
import type { When } from '../seek/when.ts'
import type { ClientNeed } from './clientNeeds.ts'

/** Needs of `core/seek` that are said of what somebody eats. */
export const DIETS = ['halal', 'kosher', 'vegetarian', 'vegan', 'gluten-free', 'allergies'] as const satisfies readonly Need[]
export type Diet = (typeof DIETS)[number]

/** Needs of `core/seek` that are said of a door. */
export const ACCESSES = ['step-free', 'toilet', 'seats', 'quiet', 'hearing-loop', 'bsl'] as const satisfies readonly Need[]
type Access = (typeof ACCESSES)[number]

/** Papers that open a door: a food bank voucher in hand, or a letter from a worker whom the door asks for. */
export const HOLDINGS = ['voucher', 'referral'] as const
type Holding = (typeof HOLDINGS)[number]

/** Of whom some places are for them alone, and nothing else that is said of a client tells it. */
export const CLIENT_GROUPS = ['woman', 'man', 'refugee', 'veteran', 'student', 'lgbt'] as const
export type ClientGroup = (typeof CLIENT_GROUPS)[number]

/**
 * What a worker says of the person beside them. It is held in memory and on the worker's device alone. False, null and empty = nobody
 * said, or not so: it asks nothing of a place.
 */
export interface Circumstances {
  /** Where the client sets out from; null = not said, so no distances. */
  from: Position | null
  /** Metres that `from` may be off; absent = none to speak of. */
  roughM?: number | undefined
  /** Where the client lives, for catchments: ONS codes (authority, ward, LSOA) and the outward postcode. Empty = not said. */
  areas: readonly string[]
  /** The most urgent first. */
  needs: readonly ClientNeed[]
  /** Children of the household who come along. */
  children: readonly AgeBand[]
  /** In whole years. */
  age: number | null
  /** All of these. A group that is not among them was not said. */
  groups: readonly ClientGroup[]
  /** What they can pay: nothing; a few pounds (5 at most); null = not said. */
  money: 'nothing' | 'little' | null
  /** All of these. */
  diet: readonly Diet[]
  /** All of these. */
  access: readonly Access[]
  noKitchen: boolean
  /** They come to no door, whether they are housebound or can be reached by phone alone. */
  cannotGoOut: boolean
  /** BCP 47: any of these is spoken. Empty = English does. */
  languages: readonly string[]
  /** When they can come: any of these. Empty = at any time. */
  times: readonly When[]
  /** Minutes on foot that they can manage. */
  farthestMin: number | null
  holds: readonly Holding[]
  /** Subject to immigration control without recourse to public funds. */
  noRecourse: boolean
  noId: boolean
  /** An animal lives with them: its food is asked for too, after all else. */
  pets: boolean
}

export const NO_CIRCUMSTANCES: Circumstances = {
  from: null,
  areas: [],
  needs: [],
  children: [],
  age: null,
  groups: [],
  money: null,
  diet: [],
  access: [],
  noKitchen: false,
  cannotGoOut: false,
  languages: [],
  times: [],
  farthestMin: null,
  holds: [],
  noRecourse: false,
  noId: false,
  pets: false,
}
