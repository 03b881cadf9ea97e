import { freshness, FRESHNESS_ORDER } from '../../freshness.ts'
import { EVERY_WEEK, weekWeights } from '../../hours.ts'
import type { Service } from '../../service.ts'
import type { ServiceType } from '../../taxonomy.ts'
import { catchmentOf, delivers } from '../model/catchment.ts'
import { isDoubtful } from './doubtful.ts'
import type { GapQuery } from './query.ts'
import { readWeekHour, weekHourIndex } from '../hours/weekHour.ts'

/** Entitlements, not doors: nobody walks to them. Counted only where they are asked for by name. */
const NOT_DOORS: ReadonlySet<ServiceType> = new Set(['healthy-start', 'free-school-meals'])

/**
 * What is not known of a service: `listing` it was checked too long ago · `some weeks` it is held in the hour asked for, but not
 * every week · `hours` they cannot be read · `referral` no route is stated · `catchment` whom it covers is not stated, or only in
 * postcodes or words that cannot be placed.
 */
export type Unknown = 'listing' | 'some weeks' | 'hours' | 'referral' | 'catchment'

/**
 * Whether a service answers a planner's question: [] = it counts; null = it is known not to; else what keeps it out.
 *
 * @param hour 0–167, or null where any time will do
 * @param at ms since 1970 UTC
 */
export function keptOutBy(service: Service, query: GapQuery, hour: number | null, at: number): Unknown[] | null {
  if (!isWanted(service, query, at)) return null
  const hours = hour === null ? 'open' : hoursIn(service, hour)
  const route = query.referral === 'open' ? openRoute(service) : 'yes'
  if (hours === 'shut' || route === 'no') return null
  const unknown: Unknown[] = []
  if (FRESHNESS_ORDER.indexOf(freshness(service, at)) > FRESHNESS_ORDER.indexOf(query.fresh)) unknown.push('listing')
  if (hours !== 'open') unknown.push(hours)
  if (route === 'not stated') unknown.push('referral')
  if (catchmentOf(service).catchment?.zones.length === 0) unknown.push('catchment')
  return unknown
}

/** The hour of the week a question asks for, 0–167; null = any time. @throws RangeError if it is not a day and hour such as sat-10 */
export function hourAsked({ hours }: GapQuery): number | null {
  if (hours === undefined) return null
  const weekHour = readWeekHour(hours)
  if (weekHour === null) throw new RangeError(`hours must be a day and hour such as sat-10, got ${hours}`)
  return weekHourIndex(weekHour)
}

/** A door that may be shown, or something that comes to the people; of a kind that is asked for, and not closed. */
function isWanted(service: Service, { types, without = [] }: GapQuery, at: number): boolean {
  if ((service.at === null || service.precision === 'hidden') && !delivers(service)) return false
  if (service.status === 'closed' || service.status === 'temporarily closed') return false
  const wanted = types.length === 0 ? (type: ServiceType) => !NOT_DOORS.has(type) : (type: ServiceType) => types.includes(type)
  return service.types.some(wanted) && !without.some((kind) => isDoubtful(service, kind, at))
}

function hoursIn({ hours, hoursRead }: Service, hour: number): 'open' | 'shut' | 'some weeks' | 'hours' {
  const weight = hours === null ? 0 : (weekWeights(hours)[hour] as number)
  if (weight >= EVERY_WEEK) return 'open'
  if (weight > 0) return 'some weeks'
  return hours === null || hoursRead === 'part' ? 'hours' : 'shut'
}

function openRoute({ referral: { routes } }: Service): 'yes' | 'no' | 'not stated' {
  if (routes.length === 0) return 'not stated'
  return routes.some((route) => route !== 'professional') ? 'yes' : 'no'
}
