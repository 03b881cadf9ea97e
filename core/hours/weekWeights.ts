import type { HoursRule } from '../listing/hoursRule.ts'
import { weekSpans } from './weekSpans.ts'

export const HOURS_IN_WEEK = 168

/** A share of weeks from which on it is all of them: parts of a year that add up to all of it do so but for rounding. */
export const EVERY_WEEK = 1 - 1e-9

/**
 * The share of weeks in which the rules are open in each hour of the week, 0–1. Hour 0 is Monday 00:00–01:00.
 *
 * A session counts in an hour it fills at least half of; one without an end counts for its first hour. How often it is held
 * is the share of `weekSpans`; what overlaps adds up to at most 1. Freshness is left to the caller, as are the dates that
 * `weekSpans` does not ask for.
 */
export function weekWeights(rules: readonly HoursRule[]): Float64Array {
  const weights = new Float64Array(HOURS_IN_WEEK)
  for (const { from, to, share } of weekSpans(rules)) addSession(weights, from, to ?? from + 60, share)
  return weights
}

/** Whether the door is open in an hour of the week (0 = Monday 00:00) in every week. @param weights as from `weekWeights` */
export const openInHour = (weights: Float64Array, hour: number): boolean => weights[hour]! >= EVERY_WEEK

function addSession(weights: Float64Array, from: number, to: number, share: number): void {
  for (let hour = Math.floor(from / 60); hour * 60 < to; hour++) {
    const filled = Math.min(to, hour * 60 + 60) - Math.max(from, hour * 60)
    const index = hour % HOURS_IN_WEEK
    if (filled >= 30) weights[index] = Math.min(1, weights[index]! + share)
  }
}
