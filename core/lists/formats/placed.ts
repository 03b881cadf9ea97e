import { INWARD, OUTWARD } from '../../listing/postcodeShape.ts'
import type { Position, Service } from '../../listing/service.ts'
import { distanceM } from '../../place/geo.ts'
import type { LocatePostcode } from '../list.ts'
import type { RowFault } from './rowFault.ts'

/** Further than this from its postcode a position is not the door: the two do not name one place. */
const EXACT_M = 150

/** A position further than this from its own postcode is a mistake in one of the two. */
const FARTHEST_M = 1_000

/** WGS 84 degrees that hold the British Isles. */
const ISLES = { lon: [-11, 2.5], lat: [49, 61.5] } as const

export type Placed = Pick<Service, 'postcode' | 'authority' | 'at' | 'precision'>

/**
 * Where a row stands, from its postcode and its position held against each other: within 150 m `exact`, to 1 km `street`, beyond that a fault.
 *
 * - of a postcode that is not in use the position alone is kept, as `street`; without one there is no point (`area`)
 * - a position without a postcode is kept, and its authority is not known; neither is no point, which is no fault
 * - [0, 0] is how feeds write "no position"; two that changed places are a fault that says so
 *
 * @param at WGS 84 [longitude, latitude] as the row has it, not yet looked at; null = none
 */
export function placed(postcodeText: string, at: readonly [number, number] | null, locate: LocatePostcode): Placed | RowFault {
  const postcode = tidyPostcode(postcodeText)
  if (postcode === null && postcodeText.trim() !== '')
    return fault('postcode', 'it is no postcode such as M16 0RA', 'write the postcode, or leave it blank')
  const point = at === null || (at[0] === 0 && at[1] === 0) ? null : roundedPoint(at)
  if (point !== null && !isInIsles(point)) return pointFault(point)
  if (postcode === null) return { postcode, authority: null, at: point, precision: point === null ? 'area' : 'exact' }
  const live = locate(postcode)
  if (live === null) return { postcode, authority: null, at: point, precision: point === null ? 'area' : 'street' }
  if (point === null) return { postcode, authority: live.authority, at: live.at, precision: 'exact' }
  const awayM = distanceM(point, live.at)
  if (awayM > FARTHEST_M)
    return fault(
      'position',
      `${(awayM / 1000).toFixed(1)} km from its own postcode`,
      'check position and postcode: one of the two is wrong',
    )
  return { postcode, authority: live.authority, at: point, precision: awayM <= EXACT_M ? 'exact' : 'street' }
}

const fault = (column: string, reason: string, remedy: string): RowFault => ({ column, reason, remedy })

function pointFault(point: Position): RowFault {
  return isInIsles([point[1], point[0]])
    ? fault('position', 'longitude and latitude have changed places', 'swap the two')
    : fault('position', 'it is outside Britain and Ireland', 'check longitude and latitude, in degrees of WGS 84')
}

const roundedPoint = ([lon, lat]: readonly [number, number]): Position => [round5(lon), round5(lat)]

const round5 = (degrees: number): number => Math.round(degrees * 1e5) / 1e5

export const isInIsles = ([lon, lat]: readonly [number, number]): boolean =>
  lon >= ISLES.lon[0] && lon <= ISLES.lon[1] && lat >= ISLES.lat[0] && lat <= ISLES.lat[1]

const POSTCODE = new RegExp(String.raw`^(${OUTWARD})\s*(${INWARD})$`)

function tidyPostcode(text: string): string | null {
  const found = POSTCODE.exec(text.trim().toUpperCase())
  return found ? `${found[1]} ${found[2]}` : null
}
