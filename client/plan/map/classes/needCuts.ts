import type { NeedAsked } from '../../../../core/gap/query/need.ts'

/** Where people in need in one area are parted, upper ends inclusive. */
export interface NeedCuts {
  /** Few · some · many. */
  thirds: readonly [number, number]
  /** Five classes of one figure; the fifth has no end. */
  fifths: readonly [number, number, number, number]
  /** `england`: the same for every place and question; `place`: of the areas shown, where nothing is known of the rest of England. */
  of: 'england' | 'place'
}

/** A domain of the index counts all people of an area or nobody, so that its first third is "nobody". */
const DOMAIN = cuts([0, 1600], [1300, 1600, 1800, 2200])

/**
 * Thirds of England's 33,755 neighbourhoods by each need, rounded to 5 or 50 people, so that two maps, of two places or of two questions,
 * can be laid side by side. Reckoned from `data/england` (people of mid-2022, Indices of Deprivation 2025, Census 2021). Fifths are round
 * numbers about them that leave room above, where what is looked for lies.
 */
const OF_ENGLAND: Readonly<Record<NeedAsked, NeedCuts>> = {
  income: cuts([200, 450], [250, 500, 750, 1000]),
  people: cuts([1500, 1750], [1300, 1600, 1800, 2200]),
  children: cuts([55, 130], [50, 100, 200, 300]),
  older: cuts([40, 85], [25, 50, 100, 150]),
  disabled: cuts([245, 320], [200, 250, 300, 400]),
  households: cuts([90, 145], [50, 100, 150, 200]),
  employment: cuts([60, 165], [50, 100, 200, 300]),
  health: DOMAIN,
  education: DOMAIN,
  crime: DOMAIN,
  housing: DOMAIN,
  environment: DOMAIN,
}

function cuts(thirds: NeedCuts['thirds'], fifths: NeedCuts['fifths']): NeedCuts {
  return { thirds, fifths, of: 'england' }
}

/**
 * How need is parted for a question.
 *
 * @param own need of the planner's own is counted: thirds and fifths of `counts`, as nothing is known of the rest of England
 * @param counts of the areas shown; NaN = not published
 */
export function needCuts({ need, own }: { need: NeedAsked; own: boolean }, counts: Float64Array): NeedCuts {
  if (!own) return OF_ENGLAND[need]
  const known = counts.filter((count) => !Number.isNaN(count)).sort()
  const at = (share: number): number => known[Math.max(0, Math.ceil(share * known.length) - 1)] ?? 0
  return { thirds: [at(1 / 3), at(2 / 3)], fifths: [at(0.2), at(0.4), at(0.6), at(0.8)], of: 'place' }
}
