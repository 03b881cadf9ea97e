import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useSearch } from 'wouter'
import { usePage } from './frame/PageContext.tsx'
import { headOf } from './headOf.ts'
import { listingQuery } from './help/fetch/listings.ts'
import type { PageAt } from './pageAt.ts'
import { AnswerError } from './ui/getJson.ts'

/** The tab says what the page is. While a listing is on its way, or where no answer came, it says what it said before. */
export function useTabTitle(at: PageAt): void {
  const { i18n } = useLingui()
  const { now, report } = usePage()
  const query = useSearch()
  const id = 'id' in at ? at.id : null
  const { data, error } = useQuery({ ...listingQuery(id ?? ''), enabled: false })
  const isSettled = id === null || data !== undefined || (error instanceof AnswerError && error.status === 404)
  useEffect(() => {
    if (isSettled) document.title = headOf(at, { query, now, listing: data ?? null, report }, i18n).title
  })
}
