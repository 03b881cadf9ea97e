import { WALK_M_PER_MINUTE } from '../../place/geo.ts'
import { enter, type Openings } from './openings.ts'
import type { Pairs } from '../distance/pairs.ts'
import { checkColumns, checkMoments, shorten } from './wait.ts'

/** Where a person may get a voucher: the services that give one, and the way from their doors to those of food. */
export interface Issuers {
  byArea: Pairs
  openings: Openings
  /** What the way from issuer to service costs, in the unit of the pairs; Infinity = not to be used, such as the same door. */
  leg: (issuer: number, service: number) => number
}

/**
 * As `waitHours`, where a voucher is to be fetched first: a person goes to an issuer within reach, is in as soon as it is open,
 * walks on from its door to a service within reach of home, and waits there in turn. The best of all issuers and services.
 *
 * The first time at an issuer is enough: who comes to food later never gets in earlier. What an issuer's visit takes is not
 * known and counts nothing, so waits are the shortest there can be. O(Σ issuers × services of an area × (moments + sessions)).
 */
export function waitHoursWithVoucher(
  byArea: Pairs,
  openings: Openings,
  issuers: Issuers,
  leaveAt: Float64Array,
  perMinute = WALK_M_PER_MINUTE,
): Float64Array {
  checkColumns('openings', openings, byArea)
  checkColumns('issuers.openings', issuers.openings, issuers.byArea)
  if (issuers.byArea.rows !== byArea.rows) throw new RangeError(`issuers.byArea must have ${byArea.rows} areas, got ${issuers.byArea.rows}`)
  checkMoments(leaveAt)
  const moments = leaveAt.length
  const waits = new Float64Array(byArea.rows * moments).fill(Infinity)
  const [withVoucher, entered] = [new Float64Array(moments), new Float64Array(moments)]
  const { starts, column, cost } = issuers.byArea
  for (let area = 0; area < byArea.rows; area++)
    for (let k = starts[area]!; k < starts[area + 1]!; k++) {
      const issuer = column[k]!
      enter(issuers.openings, issuer, leaveAt, cost[k]! / perMinute, withVoucher)
      for (let p = byArea.starts[area]!; p < byArea.starts[area + 1]!; p++) {
        const service = byArea.column[p]!
        enter(openings, service, withVoucher, issuers.leg(issuer, service) / perMinute, entered)
        shorten(waits, area * moments, leaveAt, entered)
      }
    }
  return waits
}
