import { type Fields, recordIn, recordsIn, textIn } from './fields.ts'

/** The service at each of its locations, once each. Old feeds hang locations on the service itself; {} stands for none. */
export function locationsOf(service: Fields): Fields[] {
  const joined = recordsIn(service, 'service_at_locations', 'service_at_location')
  const all = joined.length > 0 ? joined : recordsIn(service, 'locations', 'location').map((location) => ({ location }))
  if (all.length === 0) return [{}]
  return [...new Map(all.map((each) => [locationKey(each), each] as const).toReversed()).values()].toReversed()
}

/** '' = it has none. */
export const locationKey = (atLocation: Fields): string =>
  textIn(recordIn(atLocation, 'location'), 'id') || textIn(atLocation, 'location_id', 'id')
