import type { ServiceChange } from '../../../core/gap/questions/whatIfQuery.ts'
import type { ServiceType } from '../../../core/listing/taxonomy.ts'
import type { GapQuery } from '../../../core/gap/query/gapQuery.ts'

/** A column of the planner's own: codes of areas with a value each. It stays in the browser. */
export interface OwnColumn {
  name: string
  /** Code of an area → value, 0 or more; an area that is not named has none stated. */
  values: ReadonlyMap<string, number>
}

/** All that decides an answer of the desk. */
export interface DeskQuestion {
  query: GapQuery
  /** ms since 1970 UTC: listings are taken as they were known then. */
  at: number
  /** Code of an authority or ward that the question is about; null = all of the place. What stands outside it still counts. */
  within: string | null
  /** Walks as the place's own matrix has them, where it has one. */
  matrix: boolean
  /** Need of the planner's own, in place of `query.need`. */
  own: OwnColumn | null
  /** A scenario: what is changed, in order; empty = as things are. */
  changes: readonly ServiceChange[]
  /** Kinds of help to set beside one another; none unless a comparison is open. */
  kinds?: readonly ServiceType[]
  /** Scenarios to compare beside; none unless given. */
  compared?: readonly { id: string; changes: readonly ServiceChange[] }[]
}
