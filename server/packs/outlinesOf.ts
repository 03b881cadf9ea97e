import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import type { Asset } from '../http/asset.ts'
import type { Pack } from './assemblePack.ts'

/** As `readOutlines` lets them in. */
type Outlines = FeatureCollection<Polygon | MultiPolygon>

const read = new WeakMap<Asset, Outlines>()

/** Outlines of the areas by code; none where the place has no outlines. */
export function areaOutlines({ assets }: Pack): Map<unknown, Polygon | MultiPolygon> {
  return new Map(featuresOf(assets.areas).map((feature) => [feature.properties?.code, feature.geometry]))
}

/** The ground of the place: its authorities, which do not overlap; null where one of them has no outline. */
export function placeOutline({ assets, file }: Pack): MultiPolygon | null {
  const authorities = featuresOf(assets.boundaries).filter(({ properties }) => properties?.kind === 'authority')
  if (authorities.length === 0 || authorities.length < file.authorities.length) return null
  return {
    type: 'MultiPolygon',
    coordinates: authorities.flatMap(({ geometry }) => (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates)),
  }
}

/** Read once a file. */
function featuresOf(asset: Asset | null): Outlines['features'] {
  if (asset === null) return []
  let collection = read.get(asset)
  if (collection === undefined) {
    collection = JSON.parse(asset.bodies.identity.toString()) as Outlines
    read.set(asset, collection)
  }
  return collection.features
}
