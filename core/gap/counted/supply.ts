import { asOf } from '../../listing/asOf.ts'
import type { Located, Service } from '../../listing/service.ts'
import { hoursNotOver } from './hoursInForce.ts'
import { isLocated, keptOutBy, type Unsettled } from './keptOutBy.ts'
import { hoursAsked, type GapQuery } from '../query/gapQuery.ts'

/** A listing that would count, but for one thing that a phone call could settle: it covers nobody. */
interface KeptOut {
  service: Service
  by: Unsettled
}

/** The listings that an answer rests on, and those that are set apart for one reason alone. */
export interface Counted {
  /** All that count: doors, then what comes to the people; each in the order of the listings. The rows of the model. */
  listings: readonly Service[]
  doors: readonly Located[]
  /** In the order of the listings. */
  keptOut: readonly KeptOut[]
  /** How many listings there were at all, of whatever kind: 0 = nothing is known here yet. */
  known: number
  /** Held in those hours some weeks only. */
  someWeeks: number
  /** Listed hours cannot be read, or only in part and with nothing found for those hours. */
  unknownHours: number
  /** No route of referral is stated, where one is asked for. */
  unknownReferral: number
  /** Something that it must have is not stated. */
  unknownNeeds: number
  /** Deliveries whose area is not stated. */
  unknownCatchment: number
}

/**
 * The listings that answer a planner's question: of the wanted kinds (none named = every kind that is a door), with a position
 * or delivering to an area, not listed as closed or temporarily closed, checked recently enough, and, where hours are asked,
 * listed as open for at least half of one of them every week. Doors up to 5 km outside the place (`edge`) count like the others.
 * Hours count as *listed*, whatever their age, unless a period that is stated for them is over; `query.fresh` is the filter for age.
 *
 * @param at ms since 1970 UTC: listings are taken as they were known then
 * @throws RangeError if `query.hours` are no days and hours such as sat-10
 */
export function supplyFor(services: readonly Service[], query: GapQuery, at: number): Counted {
  const then = services.flatMap((listed) => asOf(listed, at) ?? []).map((service) => withoutPast(service, at))
  const judged = judgedListings(then, query, at)
  const counted = judged.flatMap(({ service, unknown }) => (unknown.length === 0 ? [service] : []))
  const keptOut = judged.flatMap(({ service, unknown }): KeptOut[] => (unknown.length === 1 ? [{ service, by: unknown[0]! }] : []))
  const countOf = (fact: Unsettled): number => keptOut.filter(({ by }) => by === fact).length
  const doors = counted.filter(isLocated)
  return {
    listings: [...doors, ...counted.filter((service) => !isLocated(service))],
    doors,
    keptOut,
    known: then.length,
    someWeeks: countOf('some weeks'),
    unknownHours: countOf('hours'),
    unknownReferral: countOf('referral'),
    unknownNeeds: countOf('needs'),
    unknownCatchment: countOf('catchment'),
  }
}

function withoutPast(service: Service, at: number): Service {
  const hours = hoursNotOver(service.hours, at)
  return hours === service.hours ? service : { ...service, hours: hours === null ? null : [...hours] }
}

/** The listings of the wanted kinds, each with what keeps it out: nothing where it counts. */
function judgedListings(services: readonly Service[], query: GapQuery, at: number): { service: Service; unknown: Unsettled[] }[] {
  const hours = hoursAsked(query)
  return services.flatMap((service) => {
    const unknown = keptOutBy(service, query, hours, at)
    return unknown === 'no' ? [] : [{ service, unknown }]
  })
}
