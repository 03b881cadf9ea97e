import { WALK_M_PER_MINUTE } from '../../place/geo.ts'
import { enter, holdsAny, type Openings } from './openings.ts'
import type { Pairs } from '../distance/pairs.ts'
import { HOURS_IN_WEEK } from '../../hours/weekWeights.ts'

/** Setting out at the start of each hour of a typical week, Monday 00:00 first, in minutes. */
export const EACH_HOUR: Float64Array = Float64Array.from({ length: HOURS_IN_WEEK }, (_, hour) => hour * 60)

/**
 * Wait for food: hours from the moment somebody sets out until they are inside the next open session within reach, the walk
 * included. They get in where a service is open when they arrive, or wait at its door until it opens. Ours; no paper.
 *
 * @param leaveAt when they set out, in minutes as the openings have them, ascending: `EACH_HOUR`, or [0] for one instant
 * @param perMinute units of cost walked in a minute: 80 metres, or 1 where costs are minutes
 * @returns area i, moment m at `i × leaveAt.length + m`; Infinity where no session within reach is known
 * @throws RangeError if `openings` does not have a row for each column of `byArea`, or `leaveAt` does not ascend from 0
 *
 * O(pairs × (moments + sessions of a service)).
 */
export function waitHours(byArea: Pairs, openings: Openings, leaveAt: Float64Array, perMinute = WALK_M_PER_MINUTE): Float64Array {
  checkColumns('openings', openings, byArea)
  checkMoments(leaveAt)
  const moments = leaveAt.length
  const waits = new Float64Array(byArea.rows * moments).fill(Infinity)
  const entered = new Float64Array(moments)
  for (let area = 0; area < byArea.rows; area++)
    for (let k = byArea.starts[area]!; k < byArea.starts[area + 1]!; k++) {
      if (!holdsAny(openings, byArea.column[k]!)) continue
      enter(openings, byArea.column[k]!, leaveAt, byArea.cost[k]! / perMinute, entered)
      shorten(waits, area * moments, leaveAt, entered)
    }
  return waits
}

/** Takes the waits of one area down to those by another way in, where they are shorter. @param from where the area's waits begin */
export function shorten(waits: Float64Array, from: number, leaveAt: Float64Array, entered: Float64Array): void {
  for (let m = 0; m < leaveAt.length; m++) {
    const wait = (entered[m]! - leaveAt[m]!) / 60
    if (wait < waits[from + m]!) waits[from + m] = wait
  }
}

/** @throws RangeError if `openings` does not have a row for each column of `pairs`, by the name of either in the call */
export function checkColumns(name: string, { count }: Openings, { columns }: Pairs): void {
  if (count !== columns) throw new RangeError(`${name} must have one row for each of ${columns} services, got ${count}`)
}

/** @throws RangeError unless every moment is 0 or more and none before the one ahead of it */
export function checkMoments(leaveAt: Float64Array): void {
  let before = 0
  for (const moment of leaveAt) {
    if (!(moment >= before)) throw new RangeError(`leaveAt must ascend from 0, got ${moment} after ${before}`)
    before = moment
  }
}
