import { useLingui } from '@lingui/react/macro'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useSearch } from 'wouter'
import { usePage } from './frame/PageContext.tsx'
import { headOf } from './headOf.ts'
import { authoritiesQuery } from './help/fetch/ground.ts'
import { listingQuery } from './help/fetch/listings.ts'
import { heldService, isNotHere } from './help/fetch/useListing.ts'
import type { PageAt } from './pageAt.ts'

/** The tab says what the page is. While a listing is on its way, or where no answer came, it says what it said before. */
export function useTabTitle(at: PageAt): void {
  const { i18n } = useLingui()
  const { now, report, places } = usePage()
  const query = useSearch()
  const id = 'id' in at ? at.id : null
  const { data, error } = useQuery({ ...listingQuery(id ?? ''), enabled: false })
  const client = useQueryClient()
  const service = data?.service ?? (id === null ? null : heldService(client, id))
  const listing = service === null || isNotHere(error) ? null : { service }
  const { data: authorities } = useQuery({ ...authoritiesQuery, enabled: false })
  const isSettled = at.page === 'elsewhere' ? authorities !== undefined : id === null || listing !== null || isNotHere(error)
  useEffect(() => {
    if (isSettled) document.title = headOf(at, { query, now, listing, authorities, places, report }, i18n).title
  })
}
