import type { GapSummary } from './findGaps.ts'

/** The figures of the one sentence that answers the question. The words are the screen's. */
export interface Headline {
  people: number
  uncovered: number
  /** People beyond reach in neighbourhoods among the most deprived fifth of England (deciles 1 and 2). */
  uncoveredInMostDeprivedFifth: number
}

export function headlineOf(summary: Pick<GapSummary, 'people' | 'uncovered' | 'byDecile'>): Headline {
  const poorest = summary.byDecile.filter(({ decile }) => decile <= 2)
  return {
    people: summary.people,
    uncovered: summary.uncovered,
    uncoveredInMostDeprivedFifth: poorest.reduce((sum, decile) => sum + decile.people - decile.covered, 0),
  }
}
