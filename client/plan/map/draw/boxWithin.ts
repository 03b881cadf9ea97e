import type { DeskAreas } from '../../engine/answers.ts'
import type { Box } from './choroplethOptions.ts'

/** Half an area's width or so, in degrees: centres lie inside their outlines. */
const MARGIN = 0.012

/** The box round some areas, by their centres. @param rows at least one */
export function boxWithin({ lon, lat }: Pick<DeskAreas, 'lon' | 'lat'>, rows: Uint32Array): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const row of rows) {
    west = Math.min(west, lon[row]!)
    south = Math.min(south, lat[row]!)
    east = Math.max(east, lon[row]!)
    north = Math.max(north, lat[row]!)
  }
  return [west - MARGIN, south - MARGIN, east + MARGIN, north + MARGIN]
}
