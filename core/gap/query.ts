import type { GapParams } from '../gapApi.ts'

/** A planner's question, as parsed from an address or a request. */
export type GapQuery = Pick<GapParams, 'types' | 'reach_m' | 'detour' | 'hours' | 'fresh'>
