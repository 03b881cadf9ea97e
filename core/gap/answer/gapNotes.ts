import { EDGE_M } from '../../place/edge.ts'
import type { GapQuery } from '../query/gapQuery.ts'
import type { Counted } from '../counted/supply.ts'

/** Nothing is known of help there, which is not that there is none: people beyond reach are not counted, only not known. */
export const NO_LISTINGS = 'no listings here yet'

/** Help is listed up to 5 km outside a place: who lives near its border may reach some that is not listed. */
export const BEYOND_EDGE =
  'reach_m goes beyond the 5 km outside the place up to which help is listed: people near the border may reach more'

export const GAP_NOTES = [NO_LISTINGS, BEYOND_EDGE] as const
export type GapNote = (typeof GAP_NOTES)[number]

/** What must be said beside the figures. A walk of over 5 km may leave the edge, straight as a street can be, whatever the detour. */
export function gapNotes({ known }: Pick<Counted, 'known'>, { reach_m: reachM }: Pick<GapQuery, 'reach_m'>): GapNote[] {
  return [...(known === 0 ? ([NO_LISTINGS] as const) : []), ...(reachM > EDGE_M ? ([BEYOND_EDGE] as const) : [])]
}
