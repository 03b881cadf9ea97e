import type { Feature, FeatureCollection, Geometry, MultiPolygon } from 'geojson'
import type { MapShape } from '../overlay/mapOverlay.ts'
import type { MapDoor } from './choroplethOptions.ts'
import { doorImage } from './mapImages.ts'
import type { PlaceName } from './placeNames.ts'

const collection = (features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features })
const feature = (geometry: Geometry, properties: Record<string, unknown> = {}): Feature => ({ type: 'Feature', properties, geometry })

export const doorFeatures = (doors: readonly MapDoor[]): FeatureCollection =>
  collection(doors.map(({ id, at, kind }) => feature({ type: 'Point', coordinates: [...at] }, { id, image: doorImage(kind) })))

export const nameFeatures = (names: readonly PlaceName[]): FeatureCollection =>
  collection(names.map(({ at, ...name }) => feature({ type: 'Point', coordinates: [...at] }, name)))

export const bareFeatures = (outline: MultiPolygon | null): FeatureCollection => collection(outline === null ? [] : [feature(outline)])

/** Each shape with its corners, so that one or two of them are seen before they are an area. */
export function shapeFeatures(shapes: readonly MapShape[]): FeatureCollection {
  return collection(
    shapes.flatMap(({ corners }) => {
      const line = corners.map((corner) => [...corner])
      const points = line.map((coordinates) => feature({ type: 'Point', coordinates }))
      if (line.length < 2) return points
      if (line.length === 2) return [feature({ type: 'LineString', coordinates: line }), ...points]
      return [feature({ type: 'Polygon', coordinates: [[...line, line[0]!]] }), ...points]
    }),
  )
}
