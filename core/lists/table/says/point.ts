import type { Position } from '../../../listing/service.ts'
import { distanceM } from '../../../place/geo.ts'
import type { LocatePostcode } from '../../list.ts'
import { fromNationalGrid } from '../../row/nationalGrid.ts'
import { EXACT_M, FARTHEST_M, readPosition, saysNoBase } from '../../row/position.ts'
import { numberOf } from '../columns/cellTests.ts'
import type { Field } from '../columns/fields.ts'
import type { VenueRow } from '../venueRows.ts'

export interface Place {
  at: Position | null
  precision: 'exact' | 'street' | 'area'
  authority: string | null
}

/** Something to say of a row and the field whose column it is about. */
export interface Said {
  field: Field
  /** Where several columns are of the field: the one that is meant. */
  heading?: string
  text: string
}

/**
 * The point that a row's cells name: degrees, two in one cell, or metres of the National Grid, wherever they stand.
 *
 * @returns what was taken otherwise than it stands, or was not taken, in `said`
 */
export function readPoint(says: VenueRow['says']): { at: Position | null; said: Said[] } {
  const pair = /(-?\d{1,2}\.\d+)[,\s]+(-?\d{1,2}\.\d+)/.exec(says.point?.[0] ?? '')
  const [lat, lon] = pair ? [pair[1]!, pair[2]!] : [says.lat?.[0] ?? '', says.lon?.[0] ?? '']
  const field: Field = pair ? 'point' : 'lat'
  const [east, north] = [numberOf(says.easting?.[0] ?? ''), numberOf(says.northing?.[0] ?? '')]
  if (lat === '' && lon === '') {
    if (says.easting === undefined && says.northing === undefined) return { at: null, said: [] }
    return east === null || north === null ? notRead('easting') : onGrid(east, north, 'easting')
  }
  const [y, x] = [numberOf(lat), numberOf(lon)]
  if (y === null || x === null) return notRead(field)
  if (Math.abs(x) > 1000 && Math.abs(y) > 1000) return onGrid(x, y, field)
  const point = readPosition(String(x), String(y))
  if ('at' in point) return { at: point.at, said: [] }
  const swapped = readPosition(String(y), String(x))
  if ('at' in swapped && swapped.at !== null)
    return { at: swapped.at, said: [{ field, text: 'latitude and longitude have changed places; they were read the other way round' }] }
  return {
    at: null,
    said: [{ field, text: 'the point lies outside Britain and Ireland and was not taken; the postcode tells where it is' }],
  }
}

const notRead = (field: Field) => ({
  at: null,
  said: [{ field, text: 'the cell is no number such as 53.46012 and was not taken; the postcode tells where it is' }],
})

/** Metres of the National Grid; the two columns may have changed places where only one way lies in Britain. */
function onGrid(east: number, north: number, field: Field): { at: Position | null; said: Said[] } {
  if (east <= 0 || north <= 0 || east > 700_000 || north > 1_300_000)
    return { at: null, said: [{ field, text: 'easting and northing lie outside the National Grid and were not taken' }] }
  return {
    at: fromNationalGrid(east, north),
    said: [{ field, text: 'metres of the British National Grid (easting, northing), read as such' }],
  }
}

/**
 * Where a row lies by its postcode and its point, held against one another.
 *
 * A postcode that is not in use leaves it without a point (`area`). Without a postcode the point stands by itself.
 *
 * @returns a reason and a remedy where the two gainsay one another, or nothing tells where it is
 */
export function placeOf(
  postcode: string | null,
  point: Position | null,
  { authority, address }: { authority: string | null; address: string | null },
  locate: LocatePostcode,
): { place: Place; said: Said[] } | { field: Field; reason: string; remedy: string } {
  if (postcode === null) {
    if (point !== null) return { place: { at: point, precision: 'exact', authority }, said: [] }
    if (authority === null && address === null)
      return { field: 'postcode', reason: 'neither postcode, address nor point tells where it is', remedy: 'write its postcode' }
    return {
      place: { at: null, precision: 'area', authority },
      said: [{ field: 'postcode', text: 'there is no postcode, so the place has no point on the map; write one' }],
    }
  }
  const live = locate(postcode)
  if (live === null)
    return {
      place: { at: null, precision: 'area', authority },
      said: [{ field: 'postcode', text: 'the postcode is not in use, so the place has no point on the map; look it up' }],
    }
  if (address !== null && saysNoBase(address)) return { place: { at: null, precision: 'area', authority: live.authority }, said: [] }
  if (point === null) return { place: { at: live.at, precision: 'exact', authority: live.authority }, said: [] }
  const awayM = distanceM(point, live.at)
  if (awayM > FARTHEST_M)
    return {
      field: 'lat',
      reason: `its point lies ${(awayM / 1000).toFixed(1)} km from its own postcode`,
      remedy: 'check both, and mend the one that is wrong or clear the point',
    }
  return { place: { at: point, precision: awayM <= EXACT_M ? 'exact' : 'street', authority: live.authority }, said: [] }
}
