import type { FeatureCollection, Position as GeoPosition } from 'geojson'
import type { Position } from '../../../core/listing/service.ts'

export interface Label {
  code: string
  name: string
  kind: 'ward' | 'authority'
  at: Position
}

/** Where each outline's name stands: the middle of the extent of its largest ring. Outlines without a name are passed over. */
export function labelsOf(boundaries: FeatureCollection): Label[] {
  return boundaries.features.flatMap(({ geometry, properties }) => {
    const { name, code, kind } = (properties ?? {}) as { name?: string; code?: string; kind?: string }
    if (name === undefined || (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')) return []
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
    const rings = polygons.flatMap(([outer]) => (outer === undefined ? [] : [outer]))
    const largest = rings.map(extentOf).toSorted((a, b) => areaOf(b) - areaOf(a))[0]
    if (largest === undefined) return []
    const [west, south, east, north] = largest
    return [{ code: code ?? name, name, kind: kind === 'authority' ? 'authority' : 'ward', at: [(west + east) / 2, (south + north) / 2] }]
  })
}

type Extent = readonly [west: number, south: number, east: number, north: number]

function extentOf(ring: readonly GeoPosition[]): Extent {
  const lons = ring.map(([lon = 0]) => lon)
  const lats = ring.map(([, lat = 0]) => lat)
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)]
}

const areaOf = ([west, south, east, north]: Extent): number => (east - west) * (north - south)
