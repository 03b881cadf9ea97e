import { featureCollection, rewind } from '@turf/turf'
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson'
import { feature, merge } from 'topojson-client'
import { topology } from 'topojson-server'
import { presimplify, simplify } from 'topojson-simplify'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { AuthorityOutlines } from '../../../core/place/england/authorityOutlines.ts'

type Drawn = Polygon | MultiPolygon
type Named = { code: string; name: string; kind: 'authority' }

/** Square degrees: about half a square kilometre, a few pixels on a map of the whole country. */
const LEAST = 6e-5

/** About 100 m. */
const DECIMALS = 3

/**
 * The authorities of England drawn for one small map of the whole country: their areas merged, borders that two share simplified together,
 * islands and holes that would be specks left out. By code; degrees in 3 decimals. Never for telling where somebody is.
 *
 * @param outlines of the areas of each authority, by its code
 * @param nameOf what an authority is called
 */
export function authorityShapes(
  outlines: ReadonlyMap<string, AuthorityOutlines>,
  nameOf: (code: string) => string,
): FeatureCollection<Drawn, Named> {
  const merged = [...outlines].map(([code, whole]) => ({
    type: 'Feature' as const,
    properties: { code, name: nameOf(code), kind: 'authority' as const },
    geometry: merge(whole, whole.objects.areas.geometries),
  }))
  const joined = topology({ authorities: featureCollection(merged) }) as Topology<{ authorities: GeometryCollection<Named> }>
  const drawn = simplify(presimplify(joined), LEAST)
  const { features } = feature(drawn, drawn.objects.authorities) as FeatureCollection<Drawn, Named>
  const sorted = features.toSorted((a, b) => (a.properties.code < b.properties.code ? -1 : 1))
  return featureCollection(sorted.map(({ properties, geometry }) => outlineOf(properties, geometry)))
}

function outlineOf(properties: Named, geometry: Drawn): Feature<Drawn, Named> {
  const polygons = (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates)
    .map(([shell, ...holes]) => [shell!, ...holes].map(rounded))
    .toSorted((a, b) => b[0]!.length - a[0]!.length)
  const [largest, ...others] = polygons
  const kept = [largest!, ...others]
    .filter((rings, at) => at === 0 || rings[0]!.length > 4)
    .map(([shell, ...holes]) => [shell!, ...holes.filter((hole) => hole.length > 4)])
  const drawn: Drawn = kept.length === 1 ? { type: 'Polygon', coordinates: kept[0]! } : { type: 'MultiPolygon', coordinates: kept }
  return rewind({ type: 'Feature' as const, id: properties.code, properties, geometry: drawn }) as Feature<Drawn, Named>
}

/** Points that fall together after rounding are one. */
function rounded(ring: readonly Position[]): Position[] {
  const points = ring.map(([lon, lat]) => [Number(lon!.toFixed(DECIMALS)), Number(lat!.toFixed(DECIMALS))])
  return points.filter(([lon, lat], at) => at === 0 || lon !== points[at - 1]![0] || lat !== points[at - 1]![1])
}
