import { headlineOf } from '../../../core/gap/answer/headline.ts'
import type { DeskView } from '../desk/deskView.ts'

/** The figures of the headline: of those in need, whoever is asked for. */
export interface HeadlineFigures {
  all: number
  beyond: number
  /** Of those beyond reach, in neighbourhoods among the most deprived fifth of England (deciles 1 and 2). */
  poorest: number
  /** Beyond reach for the shortest and the longest walks that streets are likely to make of a straight line (× 1.2 and × 1.4). */
  between: readonly [number, number]
  /** Beyond reach without the places that ask for a voucher or a referral; null = not worked out yet. */
  withoutVoucher: number | null
  /** How many places that are. */
  voucherPlaces: number | null
  /** People of all kinds, and beyond reach; null where they are what is counted. */
  everybody: { all: number; beyond: number } | null
}

/** Of areas whose need was not published nothing is counted. Areas hold need to one decimal, as the table shows it. */
export function headlineFigures({ answered, own, state, areas, answers }: DeskView): HeadlineFigures {
  const { summary, columns } = state
  const ofPeople = answered.need === 'people' && (!answered.own || own === null)
  const counts = ofPeople ? Float64Array.from(columns.rows, (row) => areas.people[row]!) : columns.need
  const sumWhere = (holds: (i: number) => boolean): number =>
    counts.reduce((sum, count, i) => (Number.isNaN(count) || !holds(i) ? sum : sum + count), 0)
  const { people, uncovered, uncoveredInMostDeprivedFifth } = headlineOf(summary)
  const beyond = ofPeople ? uncovered : summary.inNeedUncovered
  const isBeyond = (i: number): boolean => columns.covered[i] !== 1
  const isUncertain = (i: number): boolean => columns.uncertain[i] === 1
  const voucher = answers.doubts?.find(({ without }) => without === 'referral-only')
  return {
    all: ofPeople ? people : summary.inNeed,
    beyond,
    poorest: ofPeople ? uncoveredInMostDeprivedFifth : sumWhere((i) => isBeyond(i) && areas.decile[columns.rows[i]!]! <= 2),
    between: [beyond - sumWhere((i) => isBeyond(i) && isUncertain(i)), beyond + sumWhere((i) => !isBeyond(i) && isUncertain(i))],
    withoutVoucher: voucher === undefined ? null : ofPeople ? voucher.uncovered : voucher.in_need_uncovered,
    voucherPlaces: voucher?.left_out ?? null,
    everybody: ofPeople ? null : { all: people, beyond: uncovered },
  }
}
