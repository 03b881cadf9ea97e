import type { ServiceType } from '../../listing/taxonomy.ts'
import { runCounted } from '../answer/runGaps.ts'
import { countedAnyTime } from '../counted/countedAnyTime.ts'
import { openHours } from '../hours/openHours.ts'
import { HOURS_IN_WEEK } from '../../hours/weekWeights.ts'
import type { MeasureInput, Measured } from './measureInput.ts'

/**
 * When: open hours a week within reach, and how many people have an open door within reach in each hour of the week, by kind.
 * Any hour that was asked for is set aside, for this is about all of them.
 */
export function hoursMeasure({ query, services, at, answered }: MeasureInput): Measured {
  const counted = countedAnyTime(answered, services, query, at)
  const kinds = kindsTold(query.types, counted.listings)
  const { model, run, listings } = runCounted(answered.model.demand, counted, query, kinds)
  const open = openHours(
    model.served.byArea,
    listings.map(({ hours }) => hours),
  )
  return {
    columns: {
      open_hours: Array.from(open.hours),
      open_hours_every_week: Array.from(open.everyWeek),
      open_hours_some_weeks: Array.from(open.someWeeks),
      hours_not_known: Array.from(open.unknown),
    },
    summary: {
      people_by_hour: Object.fromEntries(
        kinds.map((kind, n) => [kind, Array.from(run.sums.peopleByHour.subarray(n * HOURS_IN_WEEK, (n + 1) * HOURS_IN_WEEK))]),
      ),
    },
  }
}

/** Those asked for, or all that there are. */
const kindsTold = (asked: readonly ServiceType[], listings: readonly { types: readonly ServiceType[] }[]): ServiceType[] =>
  asked.length > 0 ? [...asked] : [...new Set(listings.flatMap(({ types }) => types))].toSorted()
