import type { NeedAsked } from '../../../core/gap/query/need.ts'
import { isReached, type Region } from './regions.ts'

/** What a map of regions is coloured by. */
export type ShownBy = 'beyond' | 'count' | 'per 100'

/** With services, the share beyond reach; without, need for every 100 residents, so that large regions are not dark for being large. */
export const shownBy = (need: NeedAsked, hasServices: boolean): ShownBy =>
  hasServices ? 'beyond' : need === 'people' ? 'count' : 'per 100'

/** NaN = there is nobody in need whose count was published, or the planner's list reaches nobody here. */
export function shownFigure(region: Region, by: ShownBy): number {
  const { need, beyond, people, notPublished } = region
  if (by === 'beyond') return isReached(region) ? (100 * beyond) / need : NaN
  if (need === 0 && notPublished > 0) return NaN
  return by === 'count' ? need : people === 0 ? NaN : (100 * need) / people
}

/** Beyond reach: the same ends whatever is asked, so that two maps can be compared. */
const BEYOND_ENDS = [20, 40, 60, 80] as const

/** Upper ends of the classes, inclusive; the fifth has none. Of need, ends that part the regions into fifths. */
export function classEnds(figures: readonly number[], by: ShownBy): readonly number[] {
  if (by === 'beyond') return BEYOND_ENDS
  const sorted = figures.filter((figure) => !Number.isNaN(figure)).toSorted((a, b) => a - b)
  const rounded = (figure: number): number => (by === 'count' ? Math.round(figure) : Math.round(figure * 10) / 10)
  return [0.2, 0.4, 0.6, 0.8].map((share) => rounded(sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0))
}

/** 1–5, least to most; 0 = not known. */
export function figureClass(figure: number, ends: readonly number[]): number {
  if (Number.isNaN(figure)) return 0
  const at = ends.findIndex((end) => figure <= end)
  return at === -1 ? 5 : at + 1
}
