import type { Position } from '../../listing/service.ts'
import { round5 } from './nationalGrid.ts'

/** A position further than this from its own postcode is a mistake in one of the two. */
export const FARTHEST_M = 1_000

/** Further than this from its postcode a position is not the door: the two do not name one place. */
export const EXACT_M = 150

/** What a list writes where an address should be, when the postcode is no door: "Please note the pin does not represent a base". */
export const saysNoBase = (address: string): boolean =>
  /\bdoes not (?:represent|have) a base\b|\bno (?:fixed )?base\b|\bvarious (?:places|venues|locations)\b/i.test(address)

/** WGS 84 degrees that hold the British Isles. */
const ISLES = { lon: [-11, 2.5], lat: [49, 61.5] } as const

const DECIMAL = /^[+-]?\d{1,3}(?:\.\d+)?$/

/**
 * The point that a row's two cells name, or why they name none. Both blank is no point, which is no fault.
 *
 * A comma for the decimal point, a letter behind the figure or two cells that changed places are said, not mended: the list should be.
 */
export function readPosition(lon: string, lat: string): { at: Position | null } | { reason: string } {
  const cells = [
    { name: 'lat', said: lat.trim() },
    { name: 'lon', said: lon.trim() },
  ]
  if (cells.every(({ said }) => said === '')) return { at: null }
  const wrong = cells.find(({ said }) => !DECIMAL.test(said))
  if (wrong !== undefined) return { reason: `${wrong.name}: "${wrong.said}" is not decimal degrees such as 53.46012 or -2.27; write it so` }
  const at: Position = [round5(Number(lon)), round5(Number(lat))]
  if (isInIsles(at)) return { at }
  const swapped = isInIsles([at[1], at[0]])
  return {
    reason: swapped
      ? `lat, lon: ${lat.trim()}, ${lon.trim()} have changed places; swap them`
      : `lat, lon: ${lat.trim()}, ${lon.trim()} is outside Britain and Ireland; check both`,
  }
}

const isInIsles = ([lon, lat]: Position): boolean =>
  lon >= ISLES.lon[0] && lon <= ISLES.lon[1] && lat >= ISLES.lat[0] && lat <= ISLES.lat[1]
