import { QueryClient } from '@tanstack/react-query'
import { expect, it } from 'vitest'
import { listingOf, listingsOf, servicesKey } from '../../../client/help/fetch/listings.ts'
import { heldListing } from '../../../client/help/fetch/useListing.ts'
import type { ServiceFeature } from '../../../core/listing/wire.ts'
import { startServer } from '../server.ts'

it('a listing of the list that is here says what its own answer would, but for the names of its sources', async () => {
  const { app, deps } = await startServer()
  const fetched = async (path: string) => (await (await app.request(path)).json()) as never
  const place = deps.packs.all[0]!.summary
  const client = new QueryClient()
  const { features } = (await fetched(place.files.services)) as { features: ServiceFeature[] }
  client.setQueryData(servicesKey(place.id), listingsOf({ features }))
  expect(features.length).toBeGreaterThan(2)
  for (const { id } of features) {
    const answer: Parameters<typeof listingOf>[0] & ServiceFeature = await fetched(`/api/services/${id}`)
    const whole = listingOf({ ...answer, feature: answer })
    expect(heldListing(client, id.toUpperCase())).toEqual({ ...whole, sources: null })
  }
  expect(heldListing(client, '00000000-0000-5000-8000-00000000ffff')).toBeNull()
})
