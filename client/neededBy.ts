import type { QueryClient } from '@tanstack/react-query'
import type { PlaceSummary } from '../core/api/places.ts'
import { PROGRAMMES_URL, programmesQuery } from './about/queries.ts'
import { PLACES_URL, sourcesQuery } from './help/fetch/sources.ts'
import { AUTHORITIES_URL, authoritiesQuery } from './help/fetch/ground.ts'
import { servicesQuery, servicesUrl } from './help/fetch/listings.ts'
import { pageAt } from './pageAt.ts'

export interface Needed {
  url: string
  fetchInto: (client: QueryClient) => Promise<unknown>
}

/** What a page was rendered from and must have again before it comes to life, by its path. Empty for pages that need nothing more. */
export function neededBy(path: string, places: readonly PlaceSummary[]): Needed[] {
  const at = pageAt(path, places)
  if (at.page === 'about')
    return [
      { url: PLACES_URL, fetchInto: (client) => client.fetchQuery(sourcesQuery) },
      { url: PROGRAMMES_URL, fetchInto: (client) => client.fetchQuery(programmesQuery) },
    ]
  if (at.page === 'elsewhere') return [{ url: AUTHORITIES_URL, fetchInto: (client) => client.fetchQuery(authoritiesQuery) }]
  if (at.page !== 'find' && at.page !== 'shortlist') return []
  const { place } = at
  return [{ url: servicesUrl(place), fetchInto: (client) => client.fetchQuery(servicesQuery(place)) }]
}
