import { queryOptions } from '@tanstack/react-query'
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import type { AuthoritiesAnswer } from '../../../core/api/authorities.ts'
import type { AllPlaceNames } from '../../../core/api/placeNames.ts'
import type { CouncilSquares } from '../../../core/place/elsewhere/councilSquares.ts'
import type { FoundName } from '../../../core/place/placeName.ts'
import { toPostcodeTable, type PostcodeColumns } from '../../../core/place/postcodeColumns.ts'
import type { Water } from '../../../core/place/water.ts'
import { getJson } from '../../ui/getJson.ts'
import { FOR_EVER } from './forEver.ts'

/** Only the outward code is asked for: the rest of a postcode is looked up here. */
export const postcodesQuery = (outward: string) =>
  queryOptions({
    queryKey: ['postcodes', outward],
    queryFn: async ({ signal }) => toPostcodeTable(await getJson<PostcodeColumns>(`/api/postcodes/${encodeURIComponent(outward)}`, signal)),
    ...FOR_EVER,
  })

/** Where a straight walk leaves the land. @param url of the place's file, which carries its hash */
export const waterQuery = (url: string) =>
  queryOptions({ queryKey: ['water', url], queryFn: ({ signal }) => getJson<Water>(url, signal), ...FOR_EVER })

export const placeNamesQuery = (name: string) =>
  queryOptions({
    queryKey: ['place names', name],
    queryFn: ({ signal }) => getJson<{ places: FoundName[] }>(`/api/search/places?q=${encodeURIComponent(name)}`, signal),
    ...FOR_EVER,
  })

/** All of them: the question says nothing of the name that is sought among them. */
export const allPlaceNamesQuery = queryOptions({
  queryKey: ['all place names'],
  queryFn: async ({ signal }) => (await getJson<AllPlaceNames>('/api/search/places/all', signal, { large: true })).places,
  ...FOR_EVER,
})

export const AUTHORITIES_URL = '/api/authorities'

/** All of England's: the question says nothing of where somebody is. */
export const authoritiesQuery = queryOptions({
  queryKey: ['authorities'],
  queryFn: async ({ signal }) => (await getJson<AuthoritiesAnswer>(AUTHORITIES_URL, signal)).authorities,
  ...FOR_EVER,
})

/** Where councils and nations lie, all of Britain: a position is read here, and the question says nothing of it. */
export const squaresQuery = queryOptions({
  queryKey: ['squares'],
  queryFn: ({ signal }) => getJson<CouncilSquares>('/api/authorities/squares', signal),
  ...FOR_EVER,
})

/** Outlines of areas by their ONS code. `kind` is that of a boundary; the small areas of the planner have none. */
export type Outlines = FeatureCollection<Polygon | MultiPolygon, { code: string; name: string; kind?: 'authority' | 'ward' }>

/** Wards and authorities of a place. @param url of its file, which carries its hash */
export const boundariesQuery = (url: string) =>
  queryOptions({ queryKey: ['boundaries', url], queryFn: ({ signal }) => getJson<Outlines>(url, signal, { large: true }), ...FOR_EVER })
