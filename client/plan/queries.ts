import { queryOptions } from '@tanstack/react-query'
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import type { PlaceSummary } from '../../core/api/places.ts'
import type { AreaFigures } from '../../core/place/area.ts'
import { expand, type ServiceFeature } from '../../core/listing/wire.ts'
import { getJson } from '../ui/getJson.ts'

export type Outlines = FeatureCollection<Polygon | MultiPolygon, { code: string; name: string; kind?: 'authority' | 'ward' }>

/** Files do not change while a page is open: their addresses carry their hash. */
const file = <T>(url: string) =>
  queryOptions({ queryKey: ['plan', url], queryFn: ({ signal }) => getJson<T>(url, signal), staleTime: Infinity })

export const figuresQuery = (place: PlaceSummary) => file<AreaFigures>(place.files.figures)

export const outlinesQuery = (url: string) => file<Outlines>(url)

export const servicesQuery = (place: PlaceSummary) =>
  queryOptions({
    queryKey: ['plan', 'services', place.files.services],
    queryFn: async ({ signal }) => (await getJson<{ features: ServiceFeature[] }>(place.files.services, signal)).features.map(expand),
    staleTime: Infinity,
  })
