import type { FeatureCollection, Geometry, MultiPolygon } from 'geojson'
import type { Asset } from './asset.ts'
import type { Pack } from './openPack.ts'

const read = new WeakMap<Asset, FeatureCollection>()

/** Outlines of the areas by code; none where the place has no outlines. */
export function areaOutlines({ assets }: Pack): Map<unknown, Geometry> {
  return new Map(featuresOf(assets.areas).map((feature) => [feature.properties?.code, feature.geometry]))
}

/** The ground of the place: its authorities, which do not overlap; null where it has no outlines. */
export function placeOutline({ assets }: Pack): MultiPolygon | null {
  const authorities = featuresOf(assets.boundaries).filter(({ properties }) => properties?.kind === 'authority')
  if (authorities.length === 0) return null
  return {
    type: 'MultiPolygon',
    coordinates: authorities.flatMap(({ geometry }) =>
      geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.type === 'MultiPolygon' ? geometry.coordinates : [],
    ),
  }
}

/** Read once a file. */
function featuresOf(asset: Asset | null): FeatureCollection['features'] {
  if (asset === null) return []
  let collection = read.get(asset)
  if (collection === undefined) {
    collection = JSON.parse(asset.bodies.identity.toString()) as FeatureCollection
    read.set(asset, collection)
  }
  return collection.features
}
