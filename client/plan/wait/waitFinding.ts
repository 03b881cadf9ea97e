import type { MeasureSummary } from '../../../core/gap/measures/measureSummary.ts'

/** Over people in need: hours of those who get in (mean) or of all (median), and how many never do. */
export type WaitFigures = MeasureSummary['wait_by_hour']['wait_h'][number]

/** The hour of setting out, 0–167, from which those who get in wait longest on average; the earliest of several; null = nobody gets in. */
export function longestWait(byHour: readonly WaitFigures[]): number | null {
  let longest: number | null = null
  byHour.forEach(({ mean_h: mean }, hour) => {
    if (mean !== null && (longest === null || mean > byHour[longest]!.mean_h!)) longest = hour
  })
  return longest
}

/** Of people in need, those who have nothing to wait for, 0–1. */
export const neverShare = ({ in_need: all, never }: WaitFigures): number => (all === 0 ? 0 : never / all)
