import type { Service } from '../../../core/listing/service.ts'
import { distanceM } from '../../../core/place/geo.ts'
import { EXACT_M, FARTHEST_M, saysNoBase } from '../../../core/lists/row/position.ts'
import type { Postcode } from './postcodes.ts'

export type LocatedOrRefused = { service: Service } | { reason: string }

export interface LivePostcodes {
  /** Keyed "M16 0RA". */
  postcodes: ReadonlyMap<string, Postcode>
  /** Live postcodes of a sector, keyed "M16 0". */
  sectors: ReadonlyMap<string, readonly Postcode[]>
  /** "M16": what is not among them lies outside England and Wales. */
  outwards: ReadonlySet<string>
}

export const livePostcodes = (postcodes: ReadonlyMap<string, Postcode>): LivePostcodes => ({
  postcodes,
  outwards: new Set([...postcodes.values()].map(({ outward }) => outward)),
  sectors: Map.groupBy(postcodes.values(), ({ outward, inward }) => `${outward} ${inward[0]}`),
})

/**
 * Gives a listing its point and authority from its live postcode, and holds a position that the source gives against it.
 *
 * - within 150 m of its postcode a position is `exact`; from there to 1 km it is kept as `street`; beyond that the row is refused
 * - a postcode that is not live leaves the listing without a point (`area`), unless a position of the source lies within 1 km of the middle
 *   of its sector, which is then kept as `street`: a new building's postcode is younger than the table; its authority is that of its sector,
 *   where that lies in one
 * - a row of England or Wales of which neither postcode nor list tells the authority could stand in no place, so it is refused
 * - an address that says there is no base, or a row that its reader found to have moved (`precision: area`), leaves it without a point
 */
export function locate(service: Service, live: LivePostcodes): LocatedOrRefused {
  if (service.postcode === null)
    return service.authority === null
      ? { reason: 'postcode: blank, and nothing else tells which place the row is in; write one' }
      : { service: { ...service, at: null, precision: 'area' } }
  const postcode = live.postcodes.get(service.postcode)
  if (postcode === undefined) {
    const located = locateInSector(service, live.sectors.get(service.postcode.slice(0, -2)) ?? [])
    return located.authority === null && live.outwards.has(service.postcode.split(' ')[0]!)
      ? { reason: `postcode: ${service.postcode} is not in use, and nothing else tells which place the row is in; look it up` }
      : { service: located }
  }
  if (service.precision === 'area' || (service.address !== null && saysNoBase(service.address)))
    return { service: { ...service, at: null, precision: 'area', authority: postcode.authority } }
  if (service.at === null) return { service: { ...service, at: postcode.at, precision: 'exact', authority: postcode.authority } }
  const awayM = distanceM(service.at, postcode.at)
  if (awayM > FARTHEST_M)
    return { reason: `lat, lon: ${(awayM / 1000).toFixed(1)} km from its own postcode ${service.postcode}; check both and list it again` }
  return { service: { ...service, precision: awayM <= EXACT_M ? 'exact' : 'street', authority: postcode.authority } }
}

function locateInSector(service: Service, sector: readonly Postcode[]): Service {
  const { at } = service
  const doorless: Service = { ...service, at: null, precision: 'area', authority: service.authority ?? soleAuthority(sector) }
  if (at === null || sector.length === 0) return doorless
  const sum = sector.reduce(([lon, lat], each) => [lon + each.at[0], lat + each.at[1]] as [number, number], [0, 0] as [number, number])
  if (distanceM(at, [sum[0] / sector.length, sum[1] / sector.length]) > FARTHEST_M) return doorless
  const nearest = sector.reduce((best, each) => (distanceM(each.at, at) < distanceM(best.at, at) ? each : best))
  return { ...service, precision: 'street', authority: nearest.authority }
}

function soleAuthority(sector: readonly Postcode[]): string | null {
  const authorities = new Set(sector.map(({ authority }) => authority))
  return authorities.size === 1 ? [...authorities][0]! : null
}
