import { WALK_M_PER_MINUTE } from '../../place/geo.ts'
import { enter, holdsAny, type Openings } from './openings.ts'
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
 * known and counts nothing, so waits are the shortest there can be.
 *
 * A service lets in first whoever comes first, so of all issuers only the soonest arrival at each service is waited for. What holds
 * no session is passed over. O(Σ issuers × services of an area × moments + Σ services × sessions).
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
  const [arrived, entered] = [new Float64Array(moments), new Float64Array(moments)]
  const legOf = legsOf(issuers, openings, perMinute)
  const { column, cost } = issuers.byArea
  for (let area = 0; area < byArea.rows; area++) {
    const services = withSessions(byArea, area, openings)
    if (services.length === 0) continue
    const withVoucher = withSessions(issuers.byArea, area, issuers.openings).map((k) => {
      const ready = new Float64Array(moments)
      enter(issuers.openings, column[k]!, leaveAt, cost[k]! / perMinute, ready)
      return { issuer: column[k]!, ready }
    })
    for (const p of services) {
      const service = byArea.column[p]!
      arrived.fill(Infinity)
      for (const { issuer, ready } of withVoucher) soonest(arrived, ready, legOf(issuer, service))
      enter(openings, service, arrived, 0, entered)
      shorten(waits, area * moments, leaveAt, entered)
    }
  }
  return waits
}

/** Numbers of the pairs of an area whose service holds any session. */
function withSessions({ starts, column }: Pairs, area: number, openings: Openings): number[] {
  const pairs: number[] = []
  for (let k = starts[area]!; k < starts[area + 1]!; k++) if (holdsAny(openings, column[k]!)) pairs.push(k)
  return pairs
}

/** Minutes from issuer to service, measured once for all areas. */
function legsOf({ openings: { count }, leg }: Issuers, services: Openings, perMinute: number): (issuer: number, service: number) => number {
  const minutes = new Float64Array(count * services.count).fill(NaN)
  return (issuer, service) => {
    const at = issuer * services.count + service
    if (Number.isNaN(minutes[at]!)) minutes[at] = leg(issuer, service) / perMinute
    return minutes[at]!
  }
}

function soonest(arrived: Float64Array, ready: Float64Array, walk: number): void {
  if (walk === Infinity) return
  for (let m = 0; m < arrived.length; m++) {
    const arrival = ready[m]! + walk
    if (arrival < arrived[m]!) arrived[m] = arrival
  }
}
