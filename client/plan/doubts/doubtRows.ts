import type { Unsettled } from '../../../core/gap/counted/keptOutBy.ts'
import type { Doubtful } from '../../../core/gap/query/gapQuery.ts'
import type { DeskAnswers, DeskState } from '../engine/answers.ts'

/** One thing that is not known, and how far the headline moves with it; figures are those in need beyond reach. */
export interface DoubtRow {
  of: Doubtful | Exclude<Unsettled, 'listing'> | 'too old' | 'water' | 'band'
  /** How many listings it is about; 0 where it is about none. */
  listings: number
  /** The figure at either end, the lower first; one of them is the headline itself, but for the band. */
  from: number
  to: number
}

/**
 * What the headline rests on or leaves out, what moves it furthest first. What concerns no listing and nobody is left out.
 *
 * @param state its `inNeedUncovered` is the headline
 */
export function doubtRows(
  { columns, summary }: DeskState,
  doubts: DeskAnswers['doubts'],
  { settled, band }: DeskAnswers['unknowns'],
): DoubtRow[] {
  const headline = summary.inNeedUncovered
  const moved = (of: DoubtRow['of'], listings: number, figure: number): DoubtRow => ({
    of,
    listings,
    from: Math.min(headline, figure),
    to: Math.max(headline, figure),
  })
  const overWater = columns.need.reduce((sum, need, i) => (columns.water[i] === 1 && !Number.isNaN(need) ? sum + need : sum), 0)
  const rows: DoubtRow[] = [
    ...doubts.map(({ without, left_out: left, in_need_uncovered: figure }) => moved(without, left, figure)),
    ...settled.map(({ by, listings, inNeedUncovered: figure }) => moved(by === 'listing' ? 'too old' : by, listings, figure)),
    moved('water', 0, tenths(headline + overWater)),
    { of: 'band', listings: 0, from: band.least.inNeedUncovered, to: band.most.inNeedUncovered },
  ]
  return rows.filter(({ listings, from, to }) => listings > 0 || to > from).toSorted((a, b) => b.to - b.from - (a.to - a.from))
}

/** Sums of tenths carry rounding. */
const tenths = (figure: number): number => Math.round(figure * 10) / 10
