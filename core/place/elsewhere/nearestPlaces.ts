import { compareText } from '../../listing/compareText.ts'
import type { Position } from '../../listing/service.ts'
import { distanceM } from '../geo.ts'

/** West, south, east, north in degrees. */
type Box = readonly [west: number, south: number, east: number, north: number]

/** Straight metres from a position to the nearest point of a box; 0 inside it. Good to a few metres in a thousand: meridians are not quite parallel. */
export const distanceToBoxM = ([lon, lat]: Position, [west, south, east, north]: Box): number =>
  distanceM([lon, lat], [Math.min(Math.max(lon, west), east), Math.min(Math.max(lat, south), north)])

/**
 * The places that list help, the nearest first, by the straight line to the box round each; of two as near, by id.
 *
 * @param most how many at most
 */
export const nearestPlaces = <P extends { id: string; bbox: Box; counts: { services: number } }>(
  from: Position,
  places: readonly P[],
  most: number,
): { place: P; distanceM: number }[] =>
  places
    .filter(({ counts }) => counts.services > 0)
    .map((place) => ({ place, distanceM: distanceToBoxM(from, place.bbox) }))
    .toSorted((a, b) => a.distanceM - b.distanceM || compareText(a.place.id, b.place.id))
    .slice(0, most)
