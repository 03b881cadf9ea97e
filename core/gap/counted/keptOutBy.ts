import { freshness, FRESHNESS_ORDER } from '../../listing/freshness.ts'
import { EVERY_WEEK, weekWeights } from '../../hours/weekWeights.ts'
import type { Located, Service } from '../../listing/service.ts'
import type { ServiceType } from '../../listing/taxonomy.ts'
import { catchmentOf, delivers } from './catchment.ts'
import { isDoubtful } from './doubtful.ts'
import { hoursNow } from './hoursInForce.ts'
import type { GapQuery } from '../query/gapQuery.ts'
import { meets, type Need } from '../../seek/needs.ts'

/** Entitlements, not doors: nobody walks to them. Counted only where they are asked for by name. */
const NOT_DOORS: ReadonlySet<ServiceType> = new Set(['healthy-start', 'free-school-meals'])

/**
 * What keeps a service out that a phone call could settle: `listing` it was checked too long ago · `some weeks` it is held in the
 * hours asked for, but not every week · `hours` they cannot be read · `referral` no route is stated · `needs` something that it must
 * have is not stated · `catchment` it delivers, and where to is not stated, or only in postcodes or words that cannot be placed. (A door of which that is so counts for everybody.)
 */
export type Unsettled = 'listing' | 'some weeks' | 'hours' | 'referral' | 'needs' | 'catchment'

/**
 * Whether a service answers a planner's question: `no` = it is known not to; else what keeps it out, nothing where it counts.
 *
 * @param asked hours of the week, 0–167, or null where any time will do
 * @param at ms since 1970 UTC
 */
export function keptOutBy(service: Service, query: GapQuery, asked: readonly number[] | null, at: number): Unsettled[] | 'no' {
  if (!isWanted(service, query, at)) return 'no'
  const hours = asked === null ? 'open' : hoursIn(service, asked, at)
  const route = query.referral === 'open' ? openRoute(service) : 'yes'
  const has = hasAll(service, query.has ?? [])
  if (hours === 'shut' || route === 'no' || has === 'no') return 'no'
  const unknown: Unsettled[] = []
  if (FRESHNESS_ORDER.indexOf(freshness(service, at)) > FRESHNESS_ORDER.indexOf(query.fresh)) unknown.push('listing')
  if (hours !== 'open') unknown.push(hours)
  if (route === 'not stated') unknown.push('referral')
  if (has === 'not stated') unknown.push('needs')
  if (catchmentOf(service).catchment?.zones.length === 0) unknown.push('catchment')
  return unknown
}

/** Whether a service of these kinds answers a question for some kinds; where none is named, whatever is a door. */
export const isOfKind = (types: readonly ServiceType[], asked: readonly ServiceType[]): boolean =>
  types.some((type) => (asked.length === 0 ? !NOT_DOORS.has(type) : asked.includes(type)))

/** A door that may be shown, or something that comes to the people; of a kind that is asked for, and not closed. */
function isWanted(service: Service, { types, without = [] }: GapQuery, at: number): boolean {
  if (!(isLocated(service) && !isRemote(service)) && !delivers(service)) return false
  if (service.status === 'closed' || service.status === 'temporarily closed') return false
  return isOfKind(service.types, types) && !without.some((kind) => isDoubtful(service, kind, at))
}

/** By phone or online and nowhere said to be a door: nobody walks there, wherever its office is. What is not stated is not "no door". */
const isRemote = ({ mode }: Service): boolean => mode.length > 0 && mode.every((one) => one === 'phone' || one === 'online')

/** In the best of the hours asked for. */
function hoursIn({ hours: listed, hoursRead }: Service, asked: readonly number[], at: number): 'open' | 'shut' | 'some weeks' | 'hours' {
  const hours = hoursNow(listed, at)
  const weights = hours === null ? null : weekWeights(hours)
  const weight = weights === null ? 0 : asked.reduce((most, hour) => Math.max(most, weights[hour]!), 0)
  if (weight >= EVERY_WEEK) return 'open'
  if (weight > 0) return 'some weeks'
  return hours === null || hoursRead === 'part' ? 'hours' : 'shut'
}

/** One "no" settles it. */
function hasAll(service: Service, needs: readonly Need[]): 'yes' | 'no' | 'not stated' {
  const judged = new Set(needs.map((need) => meets(service, need)))
  return judged.has('no') ? 'no' : judged.has('not stated') ? 'not stated' : 'yes'
}

function openRoute({ referral: { routes } }: Service): 'yes' | 'no' | 'not stated' {
  if (routes.length === 0) return 'not stated'
  return routes.some((route) => route !== 'professional') ? 'yes' : 'no'
}

/** A place that people may be sent to: one that is hidden is shown to nobody, and nothing is measured from it. */
export const isLocated = (service: Service): service is Located => service.at !== null && service.precision !== 'hidden'
