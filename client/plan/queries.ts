import { queryOptions } from '@tanstack/react-query'
import type { PlaceSummary } from '../../core/api/places.ts'
import type { AreaFigures } from '../../core/place/area.ts'
import type { Outlines } from '../help/fetch/ground.ts'
import type { Water } from '../../core/place/water.ts'
import { getJson } from '../ui/getJson.ts'

/** What the planner alone fetches. The files do not change while a page is open: their addresses carry their hash. */
const file = <T>(url: string) =>
  queryOptions({ queryKey: ['plan', url], queryFn: ({ signal }) => getJson<T>(url, signal, { large: true }), staleTime: Infinity })

export const figuresQuery = (place: PlaceSummary) => file<AreaFigures>(place.files.figures)

/** Where a walk leaves the land. */
export const waterQuery = (url: string | null) => ({ ...file<Water>(url ?? ''), enabled: url !== null })

/** Outlines of the small areas that the figures are of. */
export const areaOutlinesQuery = (url: string) => file<Outlines>(url)
