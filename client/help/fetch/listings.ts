import { queryOptions } from '@tanstack/react-query'
import type { PlaceSummary } from '../../../core/api/places.ts'
import type { Source } from '../../../core/place/place.ts'
import type { Service } from '../../../core/listing/service.ts'
import { expand, type ServiceFeature } from '../../../core/listing/wire.ts'
import type { PageInput } from '../../../core/api/pages.ts'
import { getJson } from '../../ui/getJson.ts'
import { FOR_EVER } from './forEver.ts'

/** The file of a place's listings: one file, kept for as long as its hash stands. */
export const servicesUrl = (place: PlaceSummary): string => place.files.services

export const servicesKey = (place: string) => ['services', place] as const

export const servicesQuery = (place: PlaceSummary) =>
  queryOptions({
    queryKey: servicesKey(place.id),
    queryFn: async ({ signal }) => listingsOf(await getJson<{ features: ServiceFeature[] }>(servicesUrl(place), signal)),
    ...FOR_EVER,
  })

export const listingsOf = ({ features }: { features: readonly ServiceFeature[] }): Service[] => features.map(listed)

/** Of one feature, one listing: a server renders the same ones again and again, and what is judged of them is kept by listing. */
function listed(feature: ServiceFeature): Service {
  const known = made.get(feature)
  if (known !== undefined) return known
  const service = expand(feature)
  made.set(feature, service)
  return service
}

const made = new WeakMap<ServiceFeature, Service>()

/** One listing with the place it stands in and the sources it cites. */
export interface ListingAnswer {
  service: Service
  place: string
  /** null = not here: the list that the listing stands in does not name them. */
  sources: readonly Source[] | null
  /** Listings like it, and those that may issue a voucher for it, nearest to its door first. */
  near: readonly Service[]
}

type ListingPayload = NonNullable<PageInput['service']>

export const listingOf = ({ feature, place, sources, near }: ListingPayload): ListingAnswer => ({
  service: listed(feature),
  place,
  sources,
  near: near.map(listed),
})

export const listingKey = (id: string) => ['service', id] as const

export const listingQuery = (id: string) =>
  queryOptions({
    queryKey: listingKey(id),
    queryFn: async ({ signal }): Promise<ListingAnswer> => {
      const answer = await getJson<ServiceFeature & Omit<ListingPayload, 'feature'>>(`/api/services/${encodeURIComponent(id)}`, signal)
      return listingOf({ ...answer, feature: answer })
    },
    ...FOR_EVER,
  })
