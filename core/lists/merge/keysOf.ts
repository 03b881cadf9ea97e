import type { Service } from '../../listing/service.ts'
import { marksOf } from './marks.ts'

/** Degrees of latitude of a cell, over 1 km; at 61° north a degree of longitude is still half as long. */
const CELL = { lat: 0.01, lon: 0.02 }

/**
 * What two rows of one place share at least one of: phone, own site, outward code, a postcode but for a slip, a cell of about a kilometre.
 *
 * @param around also the cells beside its own, to look in
 */
export function keysOf(service: Service, around: boolean): string[] {
  const { phone, site } = marksOf(service)
  const keys = [...(phone === null ? [] : [`phone ${phone}`]), ...(site === null ? [] : [`site ${site}`])]
  if (service.postcode !== null) {
    const letters = service.postcode.replace(' ', '')
    keys.push(`outward ${service.postcode.split(' ')[0]}`)
    for (let i = 0; i + 1 < letters.length; i += 1) keys.push(`alike ${letters.slice(0, i)}??${letters.slice(i + 2)}`)
  }
  if (service.at !== null) {
    const [lon, lat] = [Math.floor(service.at[0] / CELL.lon), Math.floor(service.at[1] / CELL.lat)]
    const steps = around ? [-1, 0, 1] : [0]
    for (const i of steps) for (const j of steps) keys.push(`cell ${lon + i} ${lat + j}`)
  }
  return keys
}
