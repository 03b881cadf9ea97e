import type { QueryClient } from '@tanstack/react-query'
import type { PlaceSummary } from '../../../core/api/places.ts'
import { UNSURE_FROM_M } from '../../../core/seek/search.ts'
import { authoritiesQuery, squaresQuery } from '../fetch/ground.ts'
import { placeAround, placesAbout, type DevicePosition } from './devicePosition.ts'
import type { SearchTrouble } from './useWhereSearch.ts'
import type { Whereabouts } from './whereabouts.ts'

/** A council is worth naming where the device may be no farther off than this. */
const COUNCIL_UP_TO_M = 20_000

/**
 * Where the device's position leads: to a place, to the page of its council, or to what helps elsewhere. It is worked out here; where the squares
 * cannot be had, by the extents of the places.
 *
 * @param here id of the place whose page is open, or null
 */
export async function positionFound(
  position: DevicePosition,
  here: string | null,
  places: readonly PlaceSummary[],
  client: QueryClient,
): Promise<Whereabouts | SearchTrouble> {
  const { at: from, accuracyM: roughM } = position
  const known = { text: null, from, outward: null, roughM }
  const isRough = roughM > UNSURE_FROM_M
  const stands = await standsIn(position, here, places, client)
  if (isRough) {
    const near = placesAbout(position, places)
    if (stands === null || stands === 'nowhere known' || !('council' in stands) || roughM > COUNCIL_UP_TO_M)
      return { position: 'rough', near }
    const all = await client.fetchQuery(authoritiesQuery).catch(() => [])
    return { position: 'rough', near, councils: all.filter(({ code }) => code === stands.council) }
  }
  if (stands === null) {
    const place = placeAround(from, here, places)
    return place === null ? { position: 'outside' } : { ...known, authority: null, place }
  }
  if (stands !== 'nowhere known' && 'place' in stands) return { ...known, authority: null, place: stands.place.id }
  if (stands !== 'nowhere known' && 'council' in stands) return { ...known, authority: stands.council, place: null }
  return { position: stands }
}

/** null = it could not be worked out. */
async function standsIn({ at }: DevicePosition, here: string | null, places: readonly PlaceSummary[], client: QueryClient) {
  try {
    const [{ wherePosition }, squares] = await Promise.all([
      import('../../../core/seek/elsewhere/wherePosition.ts'),
      client.fetchQuery(squaresQuery),
    ])
    return wherePosition(at, squares, here, places)
  } catch {
    return null
  }
}
