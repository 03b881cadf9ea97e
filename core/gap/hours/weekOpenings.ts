import { EVERY_WEEK } from '../../hours/weekWeights.ts'
import type { HoursRule } from '../../listing/hoursRule.ts'
import { weekSpans, type WeekSpan } from '../../hours/weekSpans.ts'
import { openingsOf, type Openings, type Span } from './openings.ts'

const MINUTES_IN_WEEK = 10_080

/** Any share above nothing. */
const ANY_WEEK = Number.MIN_VALUE

/** Sessions that can be relied on, and the same with those in doubt as if they were held. */
export interface SureAndPossible {
  sure: Openings
  possible: Openings
}

/**
 * A typical week of services, in minutes since Monday 00:00, coming again each week.
 *
 * `sure` holds what is open in every week; `possible` also what is held in some weeks only. Dates from and to, bank holidays,
 * term times and freshness are left to the caller, as in `weekWeights`. Other than there no half hour is rounded, and a
 * session without an end is sure at its opening alone.
 *
 * @param hours the published rules of each service; null or empty = not known: no session in either
 */
export function weekOpenings(hours: readonly (readonly HoursRule[] | null)[]): SureAndPossible {
  const spans = hours.map((rules) => weekSpans(rules ?? []).flatMap(splitAtWeekEnd))
  return {
    sure: openingsOf(
      spans.map((ofService) => heldIn(ofService, EVERY_WEEK)),
      MINUTES_IN_WEEK,
    ),
    possible: openingsOf(
      spans.map((ofService) => heldIn(ofService, ANY_WEEK)),
      MINUTES_IN_WEEK,
    ),
  }
}

/** Sunday 22:00 to Monday 02:00 is two stretches of one week. */
function splitAtWeekEnd(span: WeekSpan): WeekSpan[] {
  const { from, to, share } = span
  if (from >= MINUTES_IN_WEEK) return [{ from: from - MINUTES_IN_WEEK, to: to === null ? null : to - MINUTES_IN_WEEK, share }]
  if (to === null || to <= MINUTES_IN_WEEK) return [span]
  return [
    { from, to: MINUTES_IN_WEEK, share },
    { from: 0, to: to - MINUTES_IN_WEEK, share },
  ]
}

/** Stretches of the week, cut wherever something opens or closes, in which the shares of all that is open add up to enough. */
function heldIn(spans: readonly WeekSpan[], enough: number): Span[] {
  const cuts = [...new Set(spans.flatMap(({ from, to }) => [from, to ?? from]))].toSorted((a, b) => a - b)
  return cuts.flatMap((opens, n): Span[] => {
    const open = sumOfShares(spans.filter(({ from, to }) => to !== null && from <= opens && opens < to))
    const opening = sumOfShares(spans.filter(({ from, to }) => to === null && from === opens))
    if (open >= enough) return [{ opens, closes: cuts[n + 1]! }]
    return open + opening >= enough ? [{ opens, closes: opens }] : []
  })
}

const sumOfShares = (spans: readonly WeekSpan[]): number => spans.reduce((sum, { share }) => sum + share, 0)
