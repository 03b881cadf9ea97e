import type { Position } from '../../listing/service.ts'
import { distanceM } from '../geo.ts'

/** West, south, east, north in degrees. */
type Box = readonly [west: number, south: number, east: number, north: number]

/** Straight metres from a position to the nearest point of a box; 0 inside it. Good to a few metres in a thousand: meridians are not quite parallel. */
export const distanceToBoxM = ([lon, lat]: Position, [west, south, east, north]: Box): number =>
  distanceM([lon, lat], [Math.min(Math.max(lon, west), east), Math.min(Math.max(lat, south), north)])
