import { WALK_M_PER_MINUTE } from '../../place/geo.ts'
import type { GapResult } from './findGaps.ts'

/** The figures of the one sentence that answers the question. The words are the screen's. */
export interface Headline {
  people: number
  uncovered: number
  /** People beyond reach in neighbourhoods among the most deprived fifth of England (deciles 1 and 2). */
  uncoveredInMostDeprivedFifth: number
  reachM: number
  /** Minutes on foot at 4.8 km/h, to the nearest minute. */
  reachMinutes: number
}

export function headlineOf({ summary, query }: GapResult): Headline {
  const poorest = summary.byDecile.filter(({ decile }) => decile <= 2)
  return {
    people: summary.people,
    uncovered: summary.uncovered,
    uncoveredInMostDeprivedFifth: poorest.reduce((sum, decile) => sum + decile.people - decile.covered, 0),
    reachM: query.reach_m,
    reachMinutes: Math.round(query.reach_m / WALK_M_PER_MINUTE),
  }
}
