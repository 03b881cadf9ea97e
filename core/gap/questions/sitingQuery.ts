import type { GapQuery } from '../query/gapQuery.ts'
import type { SitingModel } from '../siting/siting.ts'

/** Where the next sites should go, beside what counts already in a planner's question. */
export interface SitingQuery extends GapQuery {
  model: SitingModel
  /** New sites; not looked at by `lscp`, which finds how many are needed. */
  p: number
  /** Whom a site is for: everybody, or people in need. */
  weight: 'people' | 'need'
  /** ONS codes of areas, wards or authorities that a site may stand in; empty = anywhere in the place. */
  candidates: readonly string[]
  /** False = as if there were no services yet. */
  existing: boolean
}
