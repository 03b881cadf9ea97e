import { asOf } from '../listing/asOf.ts'
import type { Calendar } from '../days/calendar.ts'
import { freshness as freshnessAt, type Freshness } from '../listing/freshness.ts'
import { distanceM, walkMinutes } from '../place/geo.ts'
import type { WalkedOver } from '../place/water/walkOver.ts'
import { openStateOf } from '../hours/openStateOf.ts'
import type { OpenState } from '../hours/openState.ts'
import { byNearnessThenTrust } from './order.ts'
import type { Position, Service } from '../listing/service.ts'
import type { ServiceType } from '../listing/taxonomy.ts'

export interface SearchQuery {
  /** Where the person is; null = no place given, so no distances. */
  from: Position | null
  /** Metres that `from` may be off; absent = none to speak of. */
  roughM?: number | undefined
  /** What a straight walk goes over, as `walkOver` gives it; absent = not looked at. */
  over?: ((from: Position, to: Position) => WalkedOver) | undefined
  /** Empty = every kind. */
  types: readonly ServiceType[]
  /** The instant asked about, ms since 1970 UTC. */
  at: number
  /** Of the place that the listings stand in. */
  calendar: Calendar
}

export interface Found {
  service: Service
  /** Straight metres; null where the person or the door has no position. */
  distanceM: number | null
  walkMinutes: number | null
  /** How sure the two are: absent = as they stand; `about` = rounded in words; `no` = good for the order alone, and `walkMinutes` is null. */
  sure?: 'about' | 'no'
  /** True where the straight walk leaves the land: `walkMinutes` is null, for there may be no bridge. Absent = not known to. */
  water?: true
  open: OpenState
  freshness: Freshness
}

/**
 * Listings of the wanted kinds as they were known at `query.at`: in the order of `byNearnessThenTrust`.
 *
 * O(n log n); tests hold it against a slow scan with `@turf/distance`.
 */
export function search(services: readonly Service[], query: SearchQuery): Found[] {
  const wanted = new Set(query.types)
  const found: Found[] = []
  for (const listed of services) {
    const service = asOf(listed, query.at)
    if (service === null || service.precision === 'hidden') continue
    if (wanted.size > 0 && !service.types.some((type) => wanted.has(type))) continue
    found.push(foundOf(service, query))
  }
  return found.toSorted(byNearnessThenTrust)
}

export function foundOf(service: Service, query: Pick<SearchQuery, 'from' | 'roughM' | 'over' | 'at' | 'calendar'>): Found {
  const straightM = query.from === null || service.at === null ? null : distanceM(query.from, service.at)
  const sure = surenessOf(query.roughM)
  const water = straightM !== null && straightM <= FARTHEST_WALK_M && query.over?.(query.from!, service.at!) === 'water'
  const minutes = straightM === null || sure === 'no' || water ? null : walkMinutes(straightM)
  const open = openStateOf(service, query.at, query.calendar)
  const freshness = freshnessAt(service, query.at)
  if (sure === null && !water) return { service, distanceM: straightM, walkMinutes: minutes, open, freshness }
  const unsure = { ...(sure === null ? {} : { sure }), ...(water ? { water } : {}) }
  return { service, distanceM: straightM, walkMinutes: minutes, ...unsure, open, freshness }
}

/** Beyond two hours on foot nobody is told minutes, so that it does not matter what lies between. Straight metres. */
const FARTHEST_WALK_M = 7400

/** From here on minutes are said as "about". Metres. */
const ABOUT_FROM_M = 200
/** Beyond this they are not said at all. Metres. */
export const UNSURE_FROM_M = 1000

/** A position that may be 100 km off is not "6 minutes on foot". What is no number is as rough as can be. */
function surenessOf(roughM = 0): 'about' | 'no' | null {
  if (roughM <= ABOUT_FROM_M) return null
  return roughM <= UNSURE_FROM_M ? 'about' : 'no'
}
