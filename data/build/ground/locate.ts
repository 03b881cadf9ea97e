import type { Service } from '../../../core/listing/service.ts'
import { distanceM } from '../../../core/place/geo.ts'
import type { Postcode } from './postcodes.ts'

/** A position further than this from its own postcode is a mistake in one of the two. */
const FARTHEST_M = 1_000

/** What a list writes where an address should be, when the postcode is no door: "Please note the pin does not represent a base". */
const NO_BASE = /\bdoes not (?:represent|have) a base\b|\bno (?:fixed )?base\b|\bvarious (?:places|venues|locations)\b/i

export type LocatedOrRefused = { service: Service } | { reason: string }

/**
 * Gives a listing its point and authority from its live postcode, and holds a position that the source gives against it.
 *
 * A postcode that is not live, or an address that says there is no base, leaves the listing without a point (`precision: area`); a position over 1 km from its
 * postcode is refused with the distance.
 */
export function locate(service: Service, postcodes: ReadonlyMap<string, Postcode>): LocatedOrRefused {
  if (service.postcode === null) return { service: { ...service, at: null, precision: 'area' } }
  const postcode = postcodes.get(service.postcode)
  if (postcode === undefined) return { service: { ...service, at: null, precision: 'area' } }
  if (service.address !== null && NO_BASE.test(service.address))
    return { service: { ...service, at: null, precision: 'area', authority: postcode.authority } }
  if (service.at === null) return { service: { ...service, at: postcode.at, precision: 'exact', authority: postcode.authority } }
  const awayM = distanceM(service.at, postcode.at)
  if (awayM > FARTHEST_M)
    return { reason: `lat, lon: ${(awayM / 1000).toFixed(1)} km from its own postcode ${service.postcode}; check both and list it again` }
  return { service: { ...service, precision: 'exact', authority: postcode.authority } }
}
