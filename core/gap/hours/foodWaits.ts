import { WALK_M_PER_MINUTE } from '../../place/geo.ts'
import type { Judgement } from '../../seek/needs.ts'
import { openingsWhere, type Openings } from './openings.ts'
import type { Pairs } from '../distance/pairs.ts'
import { type Issuers, waitHoursWithVoucher } from './voucherWait.ts'
import { waitHours } from './wait.ts'

/** Where food is: who reaches it, when it is open, and whether people may come whom nobody has referred. */
export interface Food {
  byArea: Pairs
  openings: Openings
  /** One a service, as `meets(service, 'no-referral')` judges it: `no` = a voucher or a referral is asked for. */
  withoutVoucher: readonly Judgement[]
}

/** Hours, as `waitHours` lays them out. A blank is neither yes nor no, so each question has two answers. */
export interface FoodWaits {
  /** At services that state that no voucher is asked for. */
  withoutVoucher: Float64Array
  /** As if those that state nothing asked for none either: no longer than `withoutVoucher`. */
  withoutVoucherOrNotStated: Float64Array
  /** As `withoutVoucher`, or where a voucher is asked for, with an issuer's session first, whichever is sooner. */
  voucherFirst: Float64Array
  /** As `withoutVoucherOrNotStated`, or with an issuer's session first. */
  voucherFirstOrNotStated: Float64Array
}

/**
 * The wait for food without a voucher and with one, with and without services that state nothing of vouchers.
 *
 * @throws RangeError if columns do not belong together, each by its name
 */
export function foodWaits(food: Food, issuers: Issuers, leaveAt: Float64Array, perMinute = WALK_M_PER_MINUTE): FoodWaits {
  const { byArea, openings } = food
  if (food.withoutVoucher.length !== openings.count)
    throw new RangeError(`withoutVoucher must have one row for each of ${openings.count} services, got ${food.withoutVoucher.length}`)
  const where = (wanted: Judgement): Openings =>
    openingsWhere(
      openings,
      Uint8Array.from(food.withoutVoucher, (judged) => (judged === wanted ? 1 : 0)),
    )
  const withoutVoucher = waitHours(byArea, where('yes'), leaveAt, perMinute)
  const notStated = waitHours(byArea, where('not stated'), leaveAt, perMinute)
  const withVoucher = waitHoursWithVoucher(byArea, where('no'), issuers, leaveAt, perMinute)
  const withoutVoucherOrNotStated = shorterOf(withoutVoucher, notStated)
  return {
    withoutVoucher,
    withoutVoucherOrNotStated,
    voucherFirst: shorterOf(withoutVoucher, withVoucher),
    voucherFirstOrNotStated: shorterOf(withoutVoucherOrNotStated, withVoucher),
  }
}

/** Row by row: a nation has millions. */
function shorterOf(a: Float64Array, b: Float64Array): Float64Array {
  const shorter = a.slice()
  for (let row = 0; row < b.length; row++) if (b[row]! < shorter[row]!) shorter[row] = b[row]!
  return shorter
}
