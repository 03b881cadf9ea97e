import type { Bounds } from '../access/decay.ts'
import type { GapQuery } from '../query/gapQuery.ts'

/** What can be worked out beside who lives within reach. */
export const MEASURES = [
  'access',
  'choice',
  'fairness',
  'ground',
  'hours',
  'lines',
  'ring',
  'robustness',
  'shortfall',
  'sites',
  'wait',
] as const
export type MeasureName = (typeof MEASURES)[number]

/** How access is measured: `cumulative` counts what is near, `gravity` weighs it by distance, the others share it among people. */
export const ACCESS_METHODS = ['2sfca', 'e2sfca', 'bfca', 'gravity', 'cumulative'] as const
export type AccessMethod = (typeof ACCESS_METHODS)[number]

/** A planner's question, and what is to be measured beside. */
export interface MeasureQuery extends GapQuery {
  measures: readonly MeasureName[]
  /** Beside the nearest door also the n-th nearest, in the column `nth_m`; 1 = the nearest alone. */
  nth: number
  method: AccessMethod
  /** How a door weighs with its distance in walked metres, as `parseDecay` reads it; binary at reach unless given. */
  decay?: string | undefined
  /** Whether a distance equal to a bound of the decay is inside it. */
  bounds: Bounds
  /** Access below this is a shortfall, in the unit of the `access` column; the mean of the place unless given. */
  poverty_line?: number | undefined
}
