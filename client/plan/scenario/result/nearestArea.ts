import type { Position } from '../../../../core/listing/service.ts'
import { distanceM } from '../../../../core/place/geo.ts'
import type { DeskAreas } from '../../engine/answers.ts'

/** Row of the area whose middle is nearest; -1 where there is no area. O(areas). */
export function nearestArea({ lon, lat }: Pick<DeskAreas, 'lon' | 'lat'>, at: Position): number {
  let nearest = -1
  let least = Infinity
  for (let row = 0; row < lon.length; row++) {
    const metres = distanceM(at, [lon[row]!, lat[row]!])
    if (metres < least) [nearest, least] = [row, metres]
  }
  return nearest
}
