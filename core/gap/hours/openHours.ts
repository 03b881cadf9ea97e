import { EVERY_WEEK, HOURS_IN_WEEK, weekWeights } from '../../hours/weekWeights.ts'
import type { HoursRule } from '../../listing/hoursRule.ts'
import type { Pairs } from '../distance/pairs.ts'

/** Open hours within reach: one row an area, reached or not. */
export interface OpenHours {
  /** Hours of the week, 0–168, in which at least one service within reach is open in every week. */
  everyWeek: Uint8Array
  /** Hours of the week, shown apart, in which services within reach are open in some weeks only. */
  someWeeks: Uint8Array
  /** Open hours a week, 0–168: an hour of every week counts 1, one held one week in n counts 1/n. */
  hours: Float64Array
  /** Services within reach whose hours are not known: they add nothing, which does not say that they are shut. */
  unknown: Uint32Array
}

/**
 * How many hours of a week somebody in each area can find an open door within reach; several open in the same hour count once.
 * Food banks that open longer are used more (Loopstra et al. 2019, doi:10.1186/s12889-019-6951-6).
 *
 * @param hours the published rules of each column of `byArea`; null or empty = not known
 * @throws RangeError if `hours` does not have a row for each column
 *
 * Of several services in one hour the one open in most weeks counts, the others add nothing: two that are open every other
 * week may be open in the same weeks, and rules seldom say which. So `hours` is what is sure; if they took turns it would be more.
 * One service that says several things of an hour adds them up, as in `weekWeights`. O(pairs × 168).
 */
export function openHours(byArea: Pairs, hours: readonly (readonly HoursRule[] | null)[]): OpenHours {
  if (hours.length !== byArea.columns)
    throw new RangeError(`hours must have one row for each of ${byArea.columns} services, got ${hours.length}`)
  const isKnown = Uint8Array.from(hours, (rules) => (rules === null || rules.length === 0 ? 0 : 1))
  const weights = hours.map((rules) => weekWeights(rules ?? []))
  const open = {
    everyWeek: new Uint8Array(byArea.rows),
    someWeeks: new Uint8Array(byArea.rows),
    hours: new Float64Array(byArea.rows),
    unknown: new Uint32Array(byArea.rows),
  }
  const largest = new Float64Array(HOURS_IN_WEEK)
  for (let area = 0; area < byArea.rows; area++) {
    largest.fill(0)
    for (let k = byArea.starts[area]!; k < byArea.starts[area + 1]!; k++) {
      const service = byArea.column[k]!
      if (isKnown[service] === 1) raiseTo(largest, weights[service]!)
      else open.unknown[area]!++
    }
    for (let hour = 0; hour < HOURS_IN_WEEK; hour++) {
      const weight = largest[hour]!
      if (weight === 0) continue
      open.hours[area]! += weight
      if (weight >= EVERY_WEEK) open.everyWeek[area]!++
      else open.someWeeks[area]!++
    }
  }
  return open
}

function raiseTo(largest: Float64Array, weights: Float64Array): void {
  for (let hour = 0; hour < HOURS_IN_WEEK; hour++) if (weights[hour]! > largest[hour]!) largest[hour] = weights[hour]!
}
