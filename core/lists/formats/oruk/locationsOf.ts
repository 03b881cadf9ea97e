import { type Fields, recordIn, recordsIn, textIn } from './fields.ts'

/**
 * The service at each of its locations, once each, with the key of each. Old feeds hang locations on the service itself. A location
 * without an id is keyed by its place among them, the first by ''; {} under '' stands for no location at all.
 */
export function locationsOf(service: Fields): { key: string; atLocation: Fields }[] {
  const joined = recordsIn(service, 'service_at_locations', 'service_at_location')
  const all = joined.length > 0 ? joined : recordsIn(service, 'locations', 'location').map((location) => ({ location }))
  if (all.length === 0) return [{ key: '', atLocation: {} }]
  const found = new Map<string, Fields>()
  for (const [at, atLocation] of all.entries()) {
    const key = locationKey(atLocation) || (at === 0 ? '' : String(at + 1))
    if (!found.has(key)) found.set(key, atLocation)
  }
  return [...found].map(([key, atLocation]) => ({ key, atLocation }))
}

/** '' = it has none. */
export const locationKey = (atLocation: Fields): string =>
  textIn(recordIn(atLocation, 'location'), 'id') || textIn(atLocation, 'location_id', 'id')
