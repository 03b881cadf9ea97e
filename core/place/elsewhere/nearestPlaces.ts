import { compareText } from '../../listing/compareText.ts'
import type { Position } from '../../listing/service.ts'
import { distanceM } from '../geo.ts'
import type { Authority } from './authority.ts'

interface Listing {
  id: string
  authorities: readonly { code: string }[]
  counts: { services: number }
}

/** A place, and the council of it in which people live nearest to where one is; null = nothing is known of where its people live. */
export interface NearPlace<P> {
  place: P
  nearest: { authority: Authority; distanceM: number } | null
}

/** As far as a place may be and still be called near, in straight metres: an hour or so by bus. */
export const NEAR_M = 25_000

/**
 * The places that list help, the nearest first, by the straight line to where people live nearest in any of its councils (never to a box or a
 * border); of two as near, by id. Those of which that is not known come last.
 *
 * @param authorities of England
 * @param most how many at most
 */
export const nearestPlaces = <P extends Listing>(
  from: Position,
  places: readonly P[],
  authorities: readonly Authority[],
  most: number,
): NearPlace<P>[] => {
  const byCode = new Map(authorities.map((one) => [one.code, one]))
  return places
    .filter(({ counts }) => counts.services > 0)
    .map((place) => ({ place, nearest: nearestOf(from, place, byCode) }))
    .toSorted((a, b) => farness(a) - farness(b) || compareText(a.place.id, b.place.id))
    .slice(0, most)
}

function nearestOf(from: Position, { authorities }: Listing, byCode: ReadonlyMap<string, Authority>): NearPlace<Listing>['nearest'] {
  const known = authorities.flatMap(({ code }) => byCode.get(code) ?? [])
  const measured = known.map((authority) => ({
    authority,
    distanceM: Math.min(...(authority.homes ?? [authority.at]).map((home) => distanceM(from, home))),
  }))
  return measured.toSorted((a, b) => a.distanceM - b.distanceM || compareText(a.authority.code, b.authority.code))[0] ?? null
}

const farness = ({ nearest }: NearPlace<unknown>): number => nearest?.distanceM ?? Number.MAX_VALUE
