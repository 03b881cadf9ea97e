import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import type { Asset } from '../http/asset.ts'
import type { Pack } from './assemblePack.ts'

/** As `readOutlines` lets them in. */
export type Outlines = FeatureCollection<Polygon | MultiPolygon>['features']

const read = new WeakMap<Asset, Outlines>()

/** Outlines of the areas by code. */
export const outlinesByCode = (areas: Outlines): Map<unknown, Polygon | MultiPolygon> =>
  new Map(areas.map((feature) => [feature.properties?.code, feature.geometry]))

/** The ground of a place: its authorities, which do not overlap; null where one of them has no outline. @param count of its authorities */
export function groundWithin(boundaries: Outlines, count: number): MultiPolygon | null {
  const authorities = boundaries.filter(({ properties }) => properties?.kind === 'authority')
  if (authorities.length === 0 || authorities.length < count) return null
  return {
    type: 'MultiPolygon',
    coordinates: authorities.flatMap(({ geometry }) => (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates)),
  }
}

/** The ground of the place, as `groundWithin`. */
export const placeOutline = ({ assets, file }: Pack): MultiPolygon | null =>
  groundWithin(featuresOf(assets.boundaries), file.authorities.length)

/** Outlines of the areas by code; none where the place has no outlines. */
export const areaOutlines = ({ assets }: Pack): Map<unknown, Polygon | MultiPolygon> => outlinesByCode(featuresOf(assets.areas))

/** Read once a file. */
function featuresOf(asset: Asset | null): Outlines {
  if (asset === null) return []
  const kept = read.get(asset) ?? outlinesIn(asset.bodies.identity)
  read.set(asset, kept)
  return kept
}

/** @param bytes of the file as it is sent */
export const outlinesIn = (bytes: Buffer): Outlines => (JSON.parse(bytes.toString()) as { features: Outlines }).features
