import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Service } from '../../../core/listing/service.ts'
import { nearby } from '../../../core/seek/nearby.ts'
import { AnswerError } from '../../ui/getJson.ts'
import { listingQuery, servicesKey, type ListingAnswer } from './listings.ts'

export interface AskedListing {
  /** Whole, or as a list that is already here has it, without the names of its sources; null = neither. */
  listing: ListingAnswer | null
  state: 'whole' | 'waiting' | 'not here' | 'failed'
  retry: () => void
}

/** One listing: at once as a list that is already here has it, and whole as soon as its own answer comes. */
export function useListing(id: string): AskedListing {
  const client = useQueryClient()
  const asked = useQuery(listingQuery(id))
  const { data, error } = asked
  const held = useMemo(() => (data === undefined ? heldListing(client, id) : null), [client, id, data])
  const state = data !== undefined ? 'whole' : error === null ? 'waiting' : isNotHere(error) ? 'not here' : 'failed'
  return { listing: data ?? held, state, retry: () => void asked.refetch() }
}

export const isNotHere = (error: Error | null): boolean => error instanceof AnswerError && error.status === 404

/** A listing of the lists that were fetched for this page; null = none has it. */
export function heldService(client: QueryClient, id: string): Service | null {
  for (const [, services] of listsIn(client)) {
    const service = services?.find((one) => one.id === id.toLowerCase())
    if (service !== undefined) return service
  }
  return null
}

/** The same as its own answer, but for the names of its sources. */
export function heldListing(client: QueryClient, id: string): ListingAnswer | null {
  const service = heldService(client, id)
  if (service === null) return null
  const [key, services] = listsIn(client).find(([, list]) => list?.includes(service))!
  return { service, place: String(key[1]), sources: null, near: nearby(service, services ?? []) }
}

const listsIn = (client: QueryClient) => client.getQueriesData<Service[]>({ queryKey: servicesKey('').slice(0, 1) })
