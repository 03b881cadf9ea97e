import { countedAnyTime } from '../../../../core/gap/counted/countedAnyTime.ts'
import { runCounted } from '../../../../core/gap/answer/runGaps.ts'
import { areaMasks } from '../../../../core/gap/hours/areaMasks.ts'
import { kindsOf } from '../../../../core/gap/hours/kinds.ts'
import { peopleByHour } from '../../../../core/gap/hours/peopleByHour.ts'
import { weekMasksOf } from '../../../../core/gap/hours/weekMasks.ts'
import type { DeskAnswers } from '../answers.ts'
import type { PartInput } from './partInput.ts'

/** One kind for all that count: what is asked is whether anything is open. */
const ANY = 1

/** Of people in need, and of all people, the share that has something open within reach in each hour of the week, whatever hours are asked for. */
export function weekPart({ query, at, services, answered }: PartInput): DeskAnswers['week'] {
  const counted = countedAnyTime(answered, services, query, at)
  const { model } = query.hours === undefined ? answered : runCounted(answered.model.demand, counted, query)
  const hours = counted.listings.map((service) => service.hours)
  const masks = areaMasks(
    model.served.byArea,
    weekMasksOf(hours).everyWeek,
    kindsOf(
      hours.map(() => [0]),
      ANY,
    ),
  )
  const { people, needMillionths } = model.demand
  return {
    share: shares(peopleByHour(masks, needMillionths, ANY), needMillionths),
    sharePeople: shares(peopleByHour(masks, people, ANY), people),
    hoursNotKnown: hours.filter((rules) => rules === null).length,
  }
}

function shares(reached: Float64Array, of: Float64Array): Float64Array {
  const all = of.reduce((sum, count) => sum + count, 0)
  return reached.map((count) => (all === 0 ? 0 : count / all))
}
