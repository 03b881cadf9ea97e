import type { QueryClient } from '@tanstack/react-query'
import type { Lookup } from '../../../core/seek/where.ts'
import { allPlaceNamesQuery } from '../../help/fetch/ground.ts'
import { whereLookup } from '../../help/where/whereLookup.ts'

/**
 * As residents' own search looks things up, but for names: all are fetched, and what was typed is sought among them here, since it may be
 * anything that a worker wrote of a client. Of a postcode its first half is asked. @throws AnswerError where no answer came
 */
export const deskLookup = (client: QueryClient): Lookup => ({
  ...whereLookup(client),
  placeNames: async (name) => {
    const [{ indexPlaceNames }, all] = await Promise.all([
      import('../../../core/seek/names/placeNameIndex.ts'),
      client.fetchQuery(allPlaceNamesQuery),
    ])
    return indexPlaceNames(all).find(name)
  },
})
