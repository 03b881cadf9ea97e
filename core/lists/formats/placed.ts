import type { Position, Service } from '../../listing/service.ts'
import { distanceM } from '../../place/geo.ts'
import type { LocatePostcode } from '../list.ts'
import { tidyPostcode } from '../row/listing.ts'
import { fromNationalGrid } from '../row/nationalGrid.ts'
import { readPosition } from '../row/position.ts'
import type { RowFault } from './listRows.ts'

/** Further than this from its postcode a position is not the door: the two do not name one place. */
const EXACT_M = 150

/** A position further than this from its own postcode is a mistake in one of the two. */
const FARTHEST_M = 1_000

export interface Placed {
  place: Pick<Service, 'postcode' | 'authority' | 'at' | 'precision'>
  /** How its position was taken otherwise than it stands. */
  remark: string | null
}

/**
 * Where a row stands, from its postcode and its position held against each other: within 150 m `exact`, to 1 km `street`, beyond that a fault.
 *
 * - of a postcode that is not in use the position alone is kept, as `street`; without one there is no point (`area`)
 * - a position without a postcode is kept, and its authority is not known; neither is no point, which is no fault
 * - [0, 0] is how feeds write "no position"; two that changed places and metres of the National Grid are read as such, with a remark
 *
 * @param at WGS 84 [longitude, latitude] as the row has it, not yet looked at; null = none
 */
export function placed(postcodeText: string, at: readonly [number, number] | null, locate: LocatePostcode): Placed | RowFault {
  const postcode = tidyPostcode(postcodeText)
  if (postcode === null && postcodeText.trim() !== '')
    return fault('postcode', 'it is no postcode such as M16 0RA', 'write the postcode, or leave it blank')
  const { point, remark } = pointOf(at)
  const live = postcode === null ? null : locate(postcode)
  if (live === null) {
    if (point === null && remark !== null) return fault('position', remark, 'check longitude and latitude, in degrees of WGS 84')
    return {
      place: { postcode, authority: null, at: point, precision: point === null ? 'area' : postcode === null ? 'exact' : 'street' },
      remark,
    }
  }
  if (point === null) return { place: { postcode, authority: live.authority, at: live.at, precision: 'exact' }, remark }
  const awayM = distanceM(point, live.at)
  if (awayM > FARTHEST_M)
    return fault(
      'position',
      `${(awayM / 1000).toFixed(1)} km from its own postcode`,
      'check position and postcode: one of the two is wrong',
    )
  return { place: { postcode, authority: live.authority, at: point, precision: awayM <= EXACT_M ? 'exact' : 'street' }, remark }
}

const fault = (column: string, reason: string, remedy: string): RowFault => ({ column, reason, remedy })

/** @returns a null point with a remark = it is none that can be taken */
function pointOf(at: readonly [number, number] | null): { point: Position | null; remark: string | null } {
  if (at === null || (at[0] === 0 && at[1] === 0)) return { point: null, remark: null }
  const [x, y] = at
  if (x > 1_000 && y > 1_000 && x < 700_000 && y < 1_300_000)
    return { point: fromNationalGrid(x, y), remark: 'metres of the British National Grid, read as such' }
  const [asWritten, swapped] = [inIsles(x, y), inIsles(y, x)]
  if (asWritten !== null) return { point: asWritten, remark: null }
  if (swapped !== null) return { point: swapped, remark: 'longitude and latitude have changed places; they were read the other way round' }
  return { point: null, remark: 'the position lies outside Britain and Ireland, and was not taken' }
}

function inIsles(lon: number, lat: number): Position | null {
  const found = readPosition(lon.toFixed(7), lat.toFixed(7))
  return 'at' in found ? found.at : null
}
