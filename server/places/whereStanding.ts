import type { Position, Service } from '../../core/listing/service.ts'
import { EDGE_M } from '../../core/place/edge.ts'
import { metresOutside } from './metresOutside.ts'
import type { Pack } from '../packs/assemblePack.ts'
import { placeOutline } from '../packs/outlinesOf.ts'

/** Degrees within which a door may be 5 km away, east and west too. */
const MARGIN = 0.12

/**
 * Where a listing stands, seen from a place: in one of its authorities; with a door up to 5 km outside them; or farther away, where it is
 * none of the place's. One that states neither authority nor door was listed for the place, and stands in it.
 */
export function whereStanding(pack: Pack): (service: Pick<Service, 'authority' | 'at'>) => 'inside' | 'edge' | 'away' {
  const own = new Set(pack.file.authorities.map(({ code }) => code))
  const outline = placeOutline(pack)
  const [west, south, east, north] = pack.file.bbox
  const mayBeNear = ([lon, lat]: Position): boolean =>
    lon > west - MARGIN && lon < east + MARGIN && lat > south - MARGIN && lat < north + MARGIN
  return ({ authority, at }) => {
    if (authority === null ? at === null : own.has(authority)) return 'inside'
    if (at === null || !mayBeNear(at)) return 'away'
    // Where no outline is known, what is in the box is as near as can be told.
    if (outline === null) return 'edge'
    const outsideM = metresOutside(at, outline)
    if (authority === null && outsideM === 0) return 'inside'
    return outsideM <= EDGE_M ? 'edge' : 'away'
  }
}
