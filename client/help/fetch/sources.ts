import { queryOptions } from '@tanstack/react-query'
import type { PlacesAnswer } from '../../../core/api/places.ts'
import type { Source } from '../../../core/place/place.ts'
import { getJson } from '../../ui/getJson.ts'

export const PLACES_URL = '/api/places'

export type SourcesByPlace = Readonly<Record<string, readonly Source[]>>

/** What each place is made of, with licence, credit and date. */
export const sourcesQuery = queryOptions({
  queryKey: ['sources'],
  queryFn: async ({ signal }): Promise<SourcesByPlace> => {
    const { places } = await getJson<PlacesAnswer>(PLACES_URL, signal)
    return Object.fromEntries(places.map((place) => [place.id, place.sources]))
  },
  staleTime: Infinity,
})
