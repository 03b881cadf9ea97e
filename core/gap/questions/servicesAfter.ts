import { calendarDay } from '../../days/calendarDay.ts'
import { londonDayAt } from '../../days/londonTime.ts'
import { BLANK } from '../../listing/blank.ts'
import type { Confirmation, Fact, Service } from '../../listing/service.ts'
import type { Zone } from '../counted/catchment.ts'
import { plannedHours } from './plannedHours.ts'
import type { ServiceChange } from './whatIfQuery.ts'
import { WrongChange } from './wrongChange.ts'

/** Whatever a plan says of a service is certain: it is a plan. */
const PLANNED: readonly Fact[] = ['status', 'address', 'hours', 'referral', 'mode']

/**
 * The listings as a scenario would have them, so that every figure of a place can be asked of it as of things as they are. Changes follow
 * one another. What is added is a place for everybody, which the first change names `new 0`, the next `new 1`.
 *
 * @param at ms since 1970 UTC: the instant that the listings will be asked for
 * @throws WrongChange where a listing is none of these or gone, or hours cannot be read
 *
 * For coverage the same as `placeWhatIf`, which touches only the areas near a change; this is O(listings) and then a run of all.
 */
export function servicesAfter(services: readonly Service[], changes: readonly ServiceChange[], at: number): Service[] {
  const planned: Confirmation = { on: calendarDay(londonDayAt(at)).on, by: 'editor', how: 'inferred', source: 'scenario' }
  const left = new Map(services.map((service) => [service.id, service]))
  changes.forEach((change, number) => {
    if (change.do === 'add') {
      const added = addedService(change, number, planned)
      left.set(added.id, added)
      return
    }
    const service = left.get(change.id)
    if (service === undefined)
      throw new WrongChange(`changes.${number}.id`, 'should be the id of a listing that an earlier change has not taken away')
    if (change.do === 'remove') left.delete(change.id)
    else left.set(change.id, changedService(service, change, number, planned))
  })
  return [...left.values()]
}

type Added = Extract<ServiceChange, { do: 'add' }>

function addedService({ at, types, hours, catchment, delivers }: Added, number: number, planned: Confirmation): Service {
  return {
    ...BLANK,
    id: `new ${number}`,
    name: '',
    types: [...types],
    sources: [],
    status: 'active',
    at,
    mode: [delivers ? 'delivery' : 'in person'],
    ...(hours === null ? {} : hoursOf(hours, number)),
    referral: { ...BLANK.referral, routes: ['open'] },
    serves: areaOf(catchment),
    confirmed: Object.fromEntries(PLANNED.map((fact) => [fact, planned])),
  }
}

/** How many a service can take moves nobody into reach or out of it: `resize` leaves the listing as it is. */
function changedService(
  service: Service,
  change: Exclude<ServiceChange, { do: 'add' | 'remove' }>,
  number: number,
  planned: Confirmation,
): Service {
  const known = (fact: Fact) => ({ confirmed: { ...service.confirmed, [fact]: planned } })
  switch (change.do) {
    case 'move':
      return { ...service, at: change.at, precision: 'exact', ...known('address') }
    case 're-time':
      return { ...service, ...hoursOf(change.hours, number), ...known('hours') }
    case 'redraw':
      return { ...service, serves: areaOf(change.catchment), eligibility: { ...service.eligibility, area: null } }
    default:
      return service
  }
}

const hoursOf = (text: string, number: number) => ({
  hours: [...plannedHours(text, `changes.${number}.hours`)],
  hoursText: text,
  hoursRead: 'whole' as const,
})

const areaOf = (zone: Zone | null): Service['serves'] =>
  zone === null ? null : { codes: [...zone.codes], polygon: zone.polygon === null ? null : { ...zone.polygon }, text: null }
