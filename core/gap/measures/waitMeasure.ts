import { meets } from '../../needs.ts'
import type { Located, Service } from '../../service.ts'
import { datedOpenings } from '../hours/datedOpenings.ts'
import { foodWaits, type FoodWaits } from '../hours/foodWaits.ts'
import { isIssuer, walkedLeg } from '../hours/issuers.ts'
import { EACH_HOUR } from '../hours/wait.ts'
import { atMoment, waitSummary, type WaitSummary } from '../hours/waitSummary.ts'
import { weekOpenings, type SureAndPossible } from '../hours/weekOpenings.ts'
import { answer } from '../answer/answer.ts'
import { finiteOrNull, inNeed, type Asked, type Measured } from './asked.ts'

const NAMES = {
  withoutVoucher: 'wait_h',
  withoutVoucherOrNotStated: 'wait_or_not_stated_h',
  voucherFirst: 'wait_voucher_first_h',
  voucherFirstOrNotStated: 'wait_voucher_first_or_not_stated_h',
} as const satisfies Record<keyof FoodWaits, string>

/**
 * Wait for food: hours from the instant asked for (and from each hour of a typical week) to the next reachable open session, walk
 * included, without a voucher or with the issuer's session first. Only sessions that are sure count. Summed over people in need.
 */
export function waitMeasure(asked: Asked): Measured {
  const { demand } = asked.answer.model
  const dated = waitsFrom(asked, (services) => datedOpenings(services, asked.at, asked.calendar), Float64Array.of(0))
  const weekly = waitsFrom(asked, (services) => weekOpenings(services.map(({ hours }) => hours)), EACH_HOUR)
  const kinds = Object.keys(NAMES) as (keyof FoodWaits)[]
  return {
    columns: Object.fromEntries(kinds.map((kind) => [NAMES[kind], finiteOrNull(dated[kind])])),
    summary: {
      wait: Object.fromEntries(
        kinds.map((kind) => [NAMES[kind], inPeople(waitSummary(dated[kind], demand.needMillionths, demand.imdDecile))]),
      ),
      wait_by_hour: Object.fromEntries(
        kinds.map((kind) => [
          NAMES[kind],
          Array.from(EACH_HOUR.keys(), (hour) => {
            const waits = atMoment(weekly[kind], EACH_HOUR.length, hour)
            const { by_decile: _, ...whole } = inPeople(waitSummary(waits, demand.needMillionths, demand.imdDecile))
            return whole
          }),
        ]),
      ),
    },
  }
}

/** From millionths of people in need, whose sums are exact, to people; hours to a thousandth, 4 seconds. */
function inPeople({ byDecile, ...whole }: WaitSummary) {
  return { ...waited(whole), by_decile: byDecile.map(({ decile, ...rest }) => ({ decile, ...waited(rest) })) }
}

const waited = ({ people, never, meanHours, medianHours }: Omit<WaitSummary, 'byDecile'>) => ({
  in_need: inNeed(people),
  never: inNeed(never),
  mean_h: thousandth(meanHours),
  median_h: thousandth(medianHours),
})

const thousandth = (hours: number | null): number | null => (hours === null ? null : Math.round(hours * 1000) / 1000)

/** At any hour: the waiting is for the doors that are shut now. */
function waitsFrom(
  { params, services, at, answer: asked }: Asked,
  openingsOf: (services: readonly Service[]) => SureAndPossible,
  leaveAt: Float64Array,
): FoodWaits {
  const { hours: _, ...query } = params
  const { demand, detour } = asked.model
  const food = answer(demand, services, query, at)
  const issuers = answer(demand, services.filter(isIssuer), { ...query, types: [], without: [], referral: 'any' }, at)
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

const hasDoor = (service: Service): service is Located => service.at !== null

/** What comes to the people has no door: its place is nowhere, and no way leads from an issuer to it or from it to food. */
const doorOf = (service: Service): Located => (hasDoor(service) ? service : { ...service, at: [NaN, NaN] })
