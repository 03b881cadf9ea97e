import { queryOptions } from '@tanstack/react-query'
import { getJson } from '../ui/getJson.ts'

export const PROGRAMMES_URL = '/api/programmes'

export const programmesQuery = queryOptions({
  queryKey: ['programmes'],
  queryFn: ({ signal }) => getJson<unknown>(PROGRAMMES_URL, signal),
  staleTime: Infinity,
})
