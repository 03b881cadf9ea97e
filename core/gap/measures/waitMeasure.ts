import { meets } from '../../seek/needs.ts'
import type { Service } from '../../listing/service.ts'
import { datedOpenings } from '../hours/datedOpenings.ts'
import { foodWaits, type FoodWaits } from '../hours/foodWaits.ts'
import { isIssuer, walkedLeg, type Door } from '../hours/issuers.ts'
import { EACH_HOUR } from '../hours/wait.ts'
import { atMoment, waited, waitSummary, type Waited, type WaitSummary } from '../hours/waitSummary.ts'
import { weekOpenings, type SureAndPossible } from '../hours/weekOpenings.ts'
import { runGaps } from '../answer/runGaps.ts'
import { isLocated } from '../counted/keptOutBy.ts'
import { delivers } from '../counted/catchment.ts'
import { inNeedShown } from '../model/demand.ts'
import { finiteOrNull } from './finiteOrNull.ts'
import type { MeasureInput, Measured } from './measureInput.ts'
import type { WaitName } from './measureSummary.ts'

/**
 * Wait for food: hours from the instant asked for (and from each hour of a typical week) to the next reachable open session, walk
 * included, without a voucher or with the issuer's session first. Only sessions that are sure count. Summed over people in need.
 */
export function waitMeasure(input: MeasureInput): Measured {
  const { demand } = input.answered.model
  const reached = reachedBy(input)
  const dated = waitsFrom(reached, (services) => datedOpenings(services, input.at, input.calendar), Float64Array.of(0))
  const weekly = waitsFrom(reached, (services) => weekOpenings(services.map(({ hours }) => hours)), EACH_HOUR)
  return {
    columns: eachWait((wait) => finiteOrNull(dated[wait])),
    summary: {
      wait: eachWait((wait) => inPeople(waitSummary(dated[wait], demand.needMillionths, demand.imdDecile))),
      wait_by_hour: eachWait((wait) =>
        Array.from(EACH_HOUR.keys(), (hour) => shown(waited(atMoment(weekly[wait], EACH_HOUR.length, hour), demand.needMillionths))),
      ),
    },
  }
}

const eachWait = <T>(of: (wait: keyof FoodWaits) => T): Record<WaitName, T> => ({
  wait_h: of('withoutVoucher'),
  wait_or_not_stated_h: of('withoutVoucherOrNotStated'),
  wait_voucher_first_h: of('voucherFirst'),
  wait_voucher_first_or_not_stated_h: of('voucherFirstOrNotStated'),
})

/** From millionths of people in need, whose sums are exact, to people; hours to a thousandth, 4 seconds. */
function inPeople({ byDecile, ...whole }: WaitSummary) {
  return { ...shown(whole), by_decile: byDecile.map(({ decile, ...rest }) => ({ decile, ...shown(rest) })) }
}

const shown = ({ people, never, meanHours, medianHours }: Waited) => ({
  in_need: inNeedShown(people),
  never: inNeedShown(never),
  mean_h: thousandth(meanHours),
  median_h: thousandth(medianHours),
})

const thousandth = (hours: number | null): number | null => (hours === null ? null : Math.round(hours * 1000) / 1000)

/** Who gives food and who gives vouchers within reach, at any hour: the waiting is for the doors that are shut now. */
function reachedBy({ query, services, at, answered }: MeasureInput) {
  const { demand } = answered.model
  const { hours, ...anyTime } = query
  return {
    food: hours === undefined ? answered : runGaps(demand, services, anyTime, at),
    issuers: runGaps(demand, services.filter(isIssuer), { ...anyTime, types: [], without: [], referral: 'any' }, at),
    detour: query.detour,
  }
}

function waitsFrom(
  { food, issuers, detour }: ReturnType<typeof reachedBy>,
  openingsOf: (services: readonly Service[]) => SureAndPossible,
  leaveAt: Float64Array,
): FoodWaits {
  return foodWaits(
    {
      byArea: food.model.served.byArea,
      openings: openingsOf(food.listings).sure,
      withoutVoucher: food.listings.map((service) => meets(service, 'no-referral')),
    },
    {
      byArea: issuers.model.served.byArea,
      openings: openingsOf(issuers.listings).sure,
      leg: walkedLeg(issuers.listings.map(doorOf), food.listings.map(doorOf), detour),
    },
    leaveAt,
  )
}

/** What comes to the people has no door that they walk to, and a hidden place is nobody's to be sent to. */
const doorOf = (service: Service): Door => ({ id: service.id, at: isLocated(service) && !delivers(service) ? service.at : null })
