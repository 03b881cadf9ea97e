import { around } from 'geokdbush'
import KDBush from 'kdbush'
import type { Position } from '../../../core/listing/service.ts'
import { distanceM } from '../../../core/place/geo.ts'
import type { Postcode } from './postcodes.ts'

/** As far again as rounding could put a point that stands exactly as near. */
const SLACK_M = 0.001

/**
 * Finds the outward code of the postcode nearest to a point, however far it is; of several equally near, of the first in `postcodes`,
 * so that the same source gives the same answer. null only where there are no postcodes.
 */
export function nearestOutward(postcodes: Iterable<Pick<Postcode, 'outward' | 'at'>>): (at: Position) => string | null {
  const all = [...postcodes]
  const index = new KDBush(all.length)
  for (const { at } of all) index.add(at[0], at[1])
  index.finish()
  return (at) => {
    const awayM = (id: number): number => distanceM(all[id]!.at, at)
    const [nearest] = around(index, at[0], at[1], 1)
    if (nearest === undefined) return null
    const asNear = around(index, at[0], at[1], Infinity, (awayM(nearest) + SLACK_M) / 1000)
    const leastM = Math.min(...asNear.map(awayM))
    return all[Math.min(...asNear.filter((id) => awayM(id) === leastM))]!.outward
  }
}
