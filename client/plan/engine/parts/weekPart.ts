import { countedAnyTime } from '../../../../core/gap/counted/countedAnyTime.ts'
import { listedYears } from '../../../../core/gap/counted/listed.ts'
import type { Counted } from '../../../../core/gap/counted/supply.ts'
import { runCounted, type GapRun } from '../../../../core/gap/answer/runGaps.ts'
import { areaMasks } from '../../../../core/gap/hours/areaMasks.ts'
import { kindsOf } from '../../../../core/gap/hours/kinds.ts'
import { peopleByHour } from '../../../../core/gap/hours/peopleByHour.ts'
import { weekMasksOf } from '../../../../core/gap/hours/weekMasks.ts'
import type { Service } from '../../../../core/listing/service.ts'
import type { DeskAnswers } from '../answers.ts'
import type { PartInput } from './partInput.ts'

/** One kind for all that count: what is asked is whether anything is open. */
const ANY = 1

/** Of people in need, and of all people, the share that has something open within reach in each hour of the week, whatever hours are asked for. */
export function weekPart(input: PartInput): DeskAnswers['week'] {
  const { ground, services, answered, before } = input
  const { masks, counted } = masksOf(input, answered, services)
  const { people, needMillionths } = answered.model.demand
  const known = counted.listings.filter(isKnown)
  return {
    share: shares(masks, needMillionths),
    sharePeople: shares(masks, people),
    before: before && shares(masksOf(input, before, ground.services).masks, needMillionths),
    counted: counted.listings.length,
    hoursNotKnown: counted.listings.length - known.length,
    listed: listedYears(known, 'hours'),
  }
}

const isKnown = ({ hours }: Service): boolean => hours !== null && hours.length > 0

/** In which hours each area has something open within reach. */
function masksOf(
  { query, at }: PartInput,
  answered: GapRun,
  services: readonly Service[],
): { masks: Uint32Array; counted: Pick<Counted, 'listings'> } {
  const counted = countedAnyTime(answered, services, query, at)
  const { model } = query.hours === undefined ? answered : runCounted(answered.model.demand, counted, query)
  const hours = counted.listings.map((service) => service.hours)
  const kinds = kindsOf(
    hours.map(() => [0]),
    ANY,
  )
  return { masks: areaMasks(model.served.byArea, weekMasksOf(hours).everyWeek, kinds), counted }
}

function shares(masks: Uint32Array, of: Float64Array): Float64Array {
  const all = of.reduce((sum, count) => sum + count, 0)
  return peopleByHour(masks, of, ANY).map((count) => (all === 0 ? 0 : count / all))
}
