import { asOf } from '../asOf.ts'
import { freshness, FRESHNESS_ORDER } from '../freshness.ts'
import { weekWeights } from '../hours.ts'
import type { Located, Service } from '../service.ts'
import type { ServiceType } from '../taxonomy.ts'
import type { GapQuery } from './query.ts'
import { readWeekHour, weekHourIndex } from './weekHour.ts'

/** Entitlements, not doors: nobody walks to them. Counted only where they are asked for by name. */
const NOT_DOORS: ReadonlySet<ServiceType> = new Set(['healthy-start', 'free-school-meals'])

/** A week in n weighs 1/n; below this an hour is not held every week. */
const EVERY_WEEK = 1 - 1e-9

export interface Supply {
  /** Doors that cover people, in the order of the listings. */
  counted: readonly Located[]
  /** Doors held in that hour some weeks only: set apart, they cover nobody. */
  someWeeks: number
  /** Doors whose listed hours cannot be read, or only in part and with nothing found for that hour: set apart likewise. */
  unknownHours: number
}

/**
 * The doors that answer a planner's question: of the wanted kinds (none named = every kind that is a door), with a position,
 * not listed as closed or temporarily closed, checked recently enough, and, where an hour is asked, listed as open for at
 * least half of that hour every week. Doors up to 5 km outside the place (`edge`) count like the others. Hours count as
 * *listed*, whatever their age; `query.fresh` is the filter for age.
 *
 * @param at ms since 1970 UTC: listings are taken as they were known then
 * @throws RangeError if `query.hours` is not a day and hour such as sat-10
 */
export function supplyFor(services: readonly Service[], query: GapQuery, at: number): Supply {
  const doors = services.flatMap((listed) => {
    const service = asOf(listed, at)
    return service !== null && isWantedDoor(service, query, at) ? [service] : []
  })
  if (query.hours === undefined) return { counted: doors, someWeeks: 0, unknownHours: 0 }
  const weekHour = readWeekHour(query.hours)
  if (weekHour === null) throw new RangeError(`hours must be a day and hour such as sat-10, got ${query.hours}`)
  return openIn(doors, weekHourIndex(weekHour))
}

function isWantedDoor(service: Service, query: GapQuery, at: number): service is Located {
  if (service.at === null || service.precision === 'hidden') return false
  if (service.status === 'closed' || service.status === 'temporarily closed') return false
  const wanted = query.types.length === 0 ? (type: ServiceType) => !NOT_DOORS.has(type) : (type: ServiceType) => query.types.includes(type)
  if (!service.types.some(wanted)) return false
  return FRESHNESS_ORDER.indexOf(freshness(service, at)) <= FRESHNESS_ORDER.indexOf(query.fresh)
}

function openIn(doors: readonly Located[], hour: number): Supply {
  const counted: Located[] = []
  let someWeeks = 0
  let unknownHours = 0
  for (const door of doors) {
    const weight = door.hours === null ? 0 : (weekWeights(door.hours)[hour] as number)
    if (weight >= EVERY_WEEK) counted.push(door)
    else if (weight > 0) someWeeks++
    else if (door.hours === null || door.hoursRead === 'part') unknownHours++
  }
  return { counted, someWeeks, unknownHours }
}
