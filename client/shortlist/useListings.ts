import { useMemo } from 'react'
import type { PlaceSummary } from '../../core/api/places.ts'
import { asOf } from '../../core/listing/asOf.ts'
import type { Service } from '../../core/listing/service.ts'
import { foundOf, type Found } from '../../core/seek/search.ts'
import { useAddress } from '../help/address/useAddress.ts'
import { useOrigin } from '../help/where/origin.ts'
import { useWalkOver } from '../help/where/useWalkOver.ts'

/** Listings by id, in that order, as they stand at the page's instant; those that are not listed, or were not yet, are left out. */
export function useListings(place: PlaceSummary, listed: readonly Service[], ids: readonly string[]): Found[] {
  const { at, area } = useAddress()
  const origin = useOrigin(place.id, area)
  const over = useWalkOver(place.files.water, origin !== null)
  return useMemo(
    () =>
      ids.flatMap((id) => {
        const service = listed.find((one) => one.id === id)
        const known = service === undefined ? null : asOf(service, at)
        return known === null || known.precision === 'hidden'
          ? []
          : [foundOf(known, { from: origin?.from ?? null, roughM: origin?.roughM, over, at, calendar: place })]
      }),
    [place, listed, ids, at, origin?.from, origin?.roughM, over],
  )
}
