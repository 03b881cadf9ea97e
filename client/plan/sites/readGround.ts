import type { Feature, FeatureCollection, Geometry, MultiPolygon, Polygon } from 'geojson'
import { outlineOf } from '../../../core/gap/counted/outline.ts'
import { outlineFault, polygonsOf } from '../../../core/place/outlineFault.ts'
import type { SitesGround } from './sitesQuestion.ts'

/** `json` it is not JSON; `polygon` it holds no polygon; `outline` a ring of it is wrong: `said` completes "The outline …". */
export type GroundFault = { of: 'json' } | { of: 'polygon' } | { of: 'outline'; said: string }

/** An area as it was drawn or pasted: a Polygon or MultiPolygon of GeoJSON, alone, in a feature or in several. Empty = anywhere. */
export function readGround(text: string): { ground: SitesGround } | { fault: GroundFault } {
  if (text.trim() === '') return { ground: null }
  let read: unknown
  try {
    read = JSON.parse(text)
  } catch {
    return { fault: { of: 'json' } }
  }
  const outlines = polygonsIn(read).map(outlineOf)
  if (outlines.length === 0 || outlines.includes(null)) return { fault: { of: 'polygon' } }
  const ground: MultiPolygon = { type: 'MultiPolygon', coordinates: outlines.flatMap((outline) => polygonsOf(outline!)) }
  const said = outlineFault(polygonsOf(ground))
  return said === null ? { ground } : { fault: { of: 'outline', said } }
}

type AnyGeoJson = Partial<Feature> & Partial<FeatureCollection> & Partial<Geometry>

function polygonsIn(read: unknown): (Polygon | MultiPolygon)[] {
  if (typeof read !== 'object' || read === null) return []
  const { type, features, geometry, ...rest } = read as Omit<AnyGeoJson, 'type'> & { type?: string; coordinates?: unknown }
  if (type === 'FeatureCollection') return Array.isArray(features) ? features.flatMap(polygonsIn) : []
  if (type === 'Feature') return polygonsIn(geometry)
  return type === 'Polygon' || type === 'MultiPolygon' ? [{ ...rest, type } as Polygon | MultiPolygon] : []
}

/** @param box west, south, east, north */
export const groundOfBox = ([west, south, east, north]: readonly [number, number, number, number]): SitesGround => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
})
