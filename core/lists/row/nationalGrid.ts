import proj4 from 'proj4'
import type { Position } from '../../listing/service.ts'

/**
 * British National Grid (OSGB36, EPSG:27700) with the seven-parameter Helmert transform of Ordnance Survey's
 * "A guide to coordinate systems in Great Britain", good to about 5 m.
 */
const NATIONAL_GRID =
  '+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy ' +
  '+towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489 +units=m +no_defs'

const toWgs84 = proj4(NATIONAL_GRID, 'WGS84')

/** Easting and northing in metres → WGS 84 [longitude, latitude] in degrees, 5 decimals. */
export function fromNationalGrid(easting: number, northing: number): Position {
  const [lon, lat] = toWgs84.forward<[number, number]>([easting, northing])
  return [round5(lon), round5(lat)]
}

export const round5 = (degrees: number): number => Math.round(degrees * 1e5) / 1e5
