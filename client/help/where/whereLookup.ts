import type { QueryClient } from '@tanstack/react-query'
import type { Lookup } from '../../../core/seek/where.ts'
import { AnswerError } from '../../ui/getJson.ts'
import { authoritiesQuery, placeNamesQuery, postcodesQuery } from '../fetch/ground.ts'

/** Asks the server, once for each question. @throws AnswerError where no answer came */
export const whereLookup = (client: QueryClient): Lookup => ({
  postcodes: (outward) =>
    client.fetchQuery(postcodesQuery(outward)).catch((error: unknown) => {
      if (error instanceof AnswerError && error.status === 404) return null
      throw error
    }),
  placeNames: async (name) => (await client.fetchQuery(placeNamesQuery(name))).places,
  authorities: () => client.fetchQuery(authoritiesQuery),
})
