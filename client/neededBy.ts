import type { QueryClient } from '@tanstack/react-query'
import type { PlaceSummary } from '../core/api/places.ts'
import { PLACES_URL, PROGRAMMES_URL, programmesQuery, sourcesQuery } from './about/queries.ts'
import { servicesQuery, servicesUrl } from './help/fetch/listings.ts'

export interface Needed {
  url: string
  fetchInto: (client: QueryClient) => Promise<unknown>
}

/** What a page was rendered from and must have again before it comes to life, by its path. Empty for pages that need nothing more. */
export function neededBy(path: string, places: readonly PlaceSummary[]): Needed[] {
  if (path === '/about')
    return [
      { url: PLACES_URL, fetchInto: (client) => client.fetchQuery(sourcesQuery) },
      { url: PROGRAMMES_URL, fetchInto: (client) => client.fetchQuery(programmesQuery) },
    ]
  const id = /^\/find\/([a-z-]+)$/.exec(path)?.[1]
  const place = places.find((held) => held.id === id)
  return place === undefined ? [] : [{ url: servicesUrl(place), fetchInto: (client) => client.fetchQuery(servicesQuery(place)) }]
}
