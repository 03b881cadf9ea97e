import type { PlaceSummary } from '../../../core/api/places.ts'
import type { Found } from '../../../core/seek/search.ts'
import type { Position } from '../../../core/listing/service.ts'
import { doorOf } from './doorOf.ts'

/** South-west and north-east corners as [latitude, longitude] in degrees, as the map engine has them. */
export type View = [[south: number, west: number], [north: number, east: number]]

/** A whole county on a phone. */
export const MIN_ZOOM = 8

/** How many of the nearest answers the first view takes in. */
const IN_VIEW = 12

/** Around a single door: about 400 m each way. */
const STREET_DEG = 0.004

/** The nearest answers and the person; all answers where the person's place is not known; the whole place where there are none. */
export function viewOf(place: PlaceSummary, found: readonly Found[], from: Position | null): View {
  const doors = found.map(({ service }) => doorOf(service)).filter((at) => at !== null)
  const points = from === null ? doors : [from, ...doors.slice(0, IN_VIEW)]
  const [west, south, east, north] = place.bbox
  if (points.length === 0) return corners(west, south, east, north, 0)
  const lons = points.map(([lon]) => lon)
  const lats = points.map(([, lat]) => lat)
  return corners(
    Math.min(...lons),
    Math.min(...lats),
    Math.max(...lons),
    Math.max(...lats),
    points.length === 1 ? STREET_DEG : STREET_DEG / 4,
  )
}

const corners = (west: number, south: number, east: number, north: number, around: number): View => [
  [south - around, west - around],
  [north + around, east + around],
]
